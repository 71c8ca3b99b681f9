import { expect, test } from './app.ts';
import { FILES, holdBack } from './resilience-driver.ts';
import { isPainted, settledShifts, watchShifts } from './shift-driver.ts';

const SIZES = [
  { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  { name: 'half a screen', use: { viewport: { width: 720, height: 560 } } },
  { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
] as const;

const PATHS = ['uk/', 'uk/malaysia/', 'en/?at=BRA&theme=dark', 'en/embed/'] as const;

for (const { name, use } of SIZES) {
  test.describe(name, () => {
    test.use(use);

    for (const path of PATHS) {
      test(`nothing of ${path} moves from the first paint until the engine draws (${name})`, async ({
        app,
        page,
      }) => {
        await watchShifts(page);
        const release = await holdBack(page, FILES.main);
        await page.goto(path, { waitUntil: 'commit' });
        await expect.poll(() => isPainted(page), 'the first paint').toBe(true);
        release();
        await app.whenEngine();
        expect(await settledShifts(page)).toEqual([]);
      });
    }
  });
}

for (const { name, use } of SIZES) {
  test.describe(name, () => {
    test.use(use);

    test(`the buttons of the map have their room before they have come (${name})`, async ({ page }) => {
      const room = async () => {
        const box = await page.locator('.zoom').boundingBox();
        return box && { width: box.width, height: box.height };
      };
      await holdBack(page, FILES.main);
      await page.goto('en/embed/', { waitUntil: 'commit' });
      await expect(page.locator('.zoom-reset')).toBeVisible();
      const whole = await room();
      expect(whole).not.toBeNull();
      // A browser paints what it has read so far.
      await page.route('**/en/embed/', async (route) => {
        const response = await route.fetch();
        const [read = ''] = (await response.text()).split(
          '<button type="button" class="icon-button zoom-reset"',
        );
        await route.fulfill({ response, body: read });
      });
      await page.reload({ waitUntil: 'commit' });
      await expect(page.locator('.zoom-out')).toBeAttached();
      await expect(page.locator('.zoom-reset')).toHaveCount(0);
      expect(await room()).toEqual(whole);
    });
  });
}

test('something that moves is noticed', async ({ app, page }) => {
  await watchShifts(page);
  await app.open('en/');
  await expect.poll(() => isPainted(page), 'the first paint').toBe(true);
  await settledShifts(page);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'A banner that comes late';
    document.querySelector('#content')?.before(late);
  });
  await expect.poll(async () => (await settledShifts(page)).length).toBeGreaterThan(0);
});
