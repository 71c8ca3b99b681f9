import { expect, test } from './app.ts';

const KUALA_LUMPUR = [101.7, 3.14] as const;

test('the engine takes the still map over, and a click on Malaysia opens its facts', async ({ app }) => {
  await app.openWithEngine('en/');
  await app.clickAt(KUALA_LUMPUR);
  await expect(app.heading).toHaveText('Malaysia');
  await expect(app.lead).toBeVisible();
  expect(await app.sources(app.facts.first()).count()).toBeGreaterThan(0);
  await expect(app.page).toHaveURL(/[?&]at=MYS\b/);
});

test.describe('a page that breaks', () => {
  test.use({ toleratedProblems: /lost on purpose/ });

  test('is noticed', async ({ app, problems }) => {
    await app.open();
    await app.page.evaluate(() => console.error('lost on purpose'));
    await expect.poll(() => problems.join()).toContain('lost on purpose');
  });
});
