import { expect, test } from './reader-driver.ts';

test.use({ engineComes: false });

test('an Escape that cancels a composition clears neither the search nor the selection', async ({
  app,
  page,
}) => {
  await app.open('en/malaysia/');
  await app.search.fill('chi');
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const _ of ['list', 'field']) {
      await app.search.dispatchEvent('keydown', { key: 'Escape', ...composing });
    }
    await expect(app.searchOptions.first()).toBeVisible();
    await expect(app.search).toHaveValue('chi');
    await expect(app.heading).toHaveText('Malaysia');
  }
  for (const _ of ['list', 'field', 'selection']) await page.keyboard.press('Escape');
  await expect(app.heading).not.toHaveText('Malaysia');
});
