import type { Page } from '@playwright/test';
import { expect, test } from './reader-driver.ts';

test.use({ engineComes: false });

/** The queries of all links within the page that lead to a subject, and how many there are. */
function queriesOf(page: Page) {
  return page.evaluate(() => {
    const links = [
      ...document.querySelectorAll('#map svg a[href], #side a[href]:not([target]), .languages a'),
    ];
    const queries = links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).search);
    return { count: links.length, queries: [...new Set(queries)] };
  });
}

test('every link of the page carries what the reader has chosen, as it is now', async ({ app, page }) => {
  await app.open('en/malaysia/?theme=dark');
  // Panel and tools come to life with files of their own.
  await expect.poll(async () => (await queriesOf(page)).queries).toEqual(['?theme=dark']);
  expect((await queriesOf(page)).count).toBeGreaterThan(25);
  await app.openMenu();
  await app.theme.click();
  await expect.poll(async () => (await queriesOf(page)).queries).toEqual(['']);
  await app.theme.click();
  await app.legend.locator('button').first().click();
  const chosen = '?theme=light&kinds=training-cluster,data-centre-opened,data-centre-planned,campus';
  await expect.poll(async () => (await queriesOf(page)).queries).toEqual([chosen]);
  await app.close.click();
  await expect(app.panel.locator('a.foot-link').first()).toHaveAttribute(
    'href',
    new RegExp(`/en/data/${chosen.replace('?', '\\?')}$`),
  );
});
