import { expect, groundOf, test } from './reader-driver.ts';
import { stillGround } from './resilience-driver.ts';

/** Countries all over the first view, with facts and without. */
const COUNTRIES = ['CHN', 'DZA', 'IDN', 'IND', 'KAZ', 'RUS', 'SAU', 'SDN'];

test.describe('on the still map', () => {
  test.use({ engineComes: false });

  test('a double click selects what lay under the first click', async ({ app, page }) => {
    await app.open('en/');
    // A touch of the map would bring the engine.
    await page.route('**/assets/engine-*.js', () => undefined);
    for (const code of COUNTRIES) {
      await app.zoomReset.click();
      const position = await stillGround(page, code);
      await app.map.dblclick({ position });
      expect((await app.state()).at, code).toBe(code);
      await app.select(null);
      // So much later that it is no third click.
      await page.waitForTimeout(600);
    }
  });
});

test('on the engine’s map a double click selects what lay under the first click, and goes no nearer than one', async ({
  app,
  page,
}) => {
  test.slow();
  await app.openWithEngine('en/');
  for (const code of ['CHN', 'IND', 'IDN']) {
    await app.zoomReset.click();
    await app.whenStill();
    const position = await groundOf(app, code);
    if (!position) throw new Error(`${code} is not in sight.`);
    await app.map.dblclick({ position });
    expect((await app.state()).at, code).toBe(code);
    await app.whenStill();
    const double = await page.evaluate(() => globalThis.offshoreAiMap?.map?.getZoom());
    await app.select(null);
    await app.select(code);
    await app.whenStill();
    expect(await page.evaluate(() => globalThis.offshoreAiMap?.map?.getZoom())).toBeCloseTo(double ?? 0, 6);
    await app.select(null);
    await page.waitForTimeout(600);
  }
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a click during a flight selects what lay under the pointer when it was pressed', async ({
    app,
    page,
  }) => {
    await app.openWithEngine('en/');
    await app.select('CHN');
    await app.whenStill();
    const box = await app.map.boundingBox();
    const position = await groundOf(app, 'CHN');
    if (!box || !position) throw new Error('China is not in sight.');
    await page.mouse.move(box.x + position.x, box.y + position.y);
    await page.mouse.down();
    // While the button is down, the map flies away from under it.
    await app.select('BRA');
    await app.whenStill();
    await page.mouse.up();
    await expect.poll(async () => (await app.state()).at).toBe('CHN');
  });
});
