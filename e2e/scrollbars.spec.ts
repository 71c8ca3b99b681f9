import type { Page } from '@playwright/test';
import { expect, test } from './reader-driver.ts';
import { FILES, holdBack } from './resilience-driver.ts';
import { isPainted, settledShifts, watchShifts } from './shift-driver.ts';

// Scrollbars that take room, as on most desktops; the browser of the tests hides them unless told.
test.use({
  engineComes: false,
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
});

function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.getElementById('content')?.getBoundingClientRect().width ?? 0);
}

/** Ends the document before an element, as a browser has it that paints while the rest is on its way. */
async function cutBefore(page: Page, mark: string): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const [begun = ''] = (await response.text()).split(mark);
      await route.fulfill({ response, body: begun });
    },
  );
}

const SIZES = [
  [1280, 800],
  [1280, 600],
  [1024, 768],
] as const;

for (const { path, mark, sizes } of [
  { path: 'en/', mark: '<section id="about"', sizes: SIZES },
  { path: 'en/malaysia/', mark: '<section id="about"', sizes: SIZES },
  { path: 'en/embed/malaysia/', mark: '<main', sizes: [...SIZES, [640, 470]] as const },
]) {
  test(`${path} is as wide when half of it has come as when all has`, async ({ page }) => {
    const widths = async (): Promise<number[]> => {
      const found: number[] = [];
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        found.push(await contentWidth(page));
      }
      return found;
    };
    const whole = await widths();
    await cutBefore(page, mark);
    expect(await widths()).toEqual(whole);
  });
}

test('a page has a scrollbar that takes room', async ({ page }) => {
  await page.goto('en/');
  expect(await contentWidth(page)).toBeLessThan(1280);
});

for (const [width, height] of SIZES) {
  test(`nothing moves beside a scrollbar while the page comes to life (${width} × ${height})`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    for (const path of ['en/', 'en/malaysia/', 'en/?at=BRA', 'en/embed/malaysia/']) {
      const release = await holdBack(page, FILES.main);
      await page.goto(path, { waitUntil: 'commit' });
      await expect.poll(() => isPainted(page), 'the first paint').toBe(true);
      release();
      await app.whenAlive();
      expect.soft(await settledShifts(page), path).toEqual([]);
      await page.unrouteAll();
    }
  });
}
