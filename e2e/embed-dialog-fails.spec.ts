import { expect, test } from './reader-driver.ts';

test.use({ engineComes: false, toleratedProblems: /embed-dialog-|Failed to load resource|net::ERR_FAILED/ });

for (const [path, words] of [
  ['en/', /did not load/],
  ['uk/', /не завантажилося/],
] as const) {
  test(`${path} says that the embed dialog did not come, and another try brings it`, async ({
    app,
    page,
  }) => {
    let failures = 2;
    await page.route(/\/assets\/embed-dialog-/, (route) =>
      failures-- > 0 ? route.abort() : route.continue(),
    );
    await app.open(path);
    const failure = page.locator('.menu .embed-failure');
    await expect(failure).toBeHidden();
    for (const _ of [1, 2]) {
      await app.openMenu();
      await app.embedButton.click();
      await expect(failure).toHaveText(words);
      await expect(failure).toBeInViewport({ ratio: 1 });
    }
    await app.search.focus();
    await expect(failure).toBeHidden();
    await app.embedButton.click();
    await expect(app.dialog).toBeVisible();
    await expect(failure).toBeHidden();
  });
}
