import { expect, test } from './reader-driver.ts';
import { FILES, holdBack } from './resilience-driver.ts';

test('the engine comes too where the reader has gone to the open sea meanwhile', async ({ app, page }) => {
  const release = await holdBack(page, FILES.engine);
  await app.open('en/');
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  // Out into the Pacific, far from every shore. The right of the map lies under the card.
  for (let step = 0; step < 3; step += 1) {
    await page.mouse.move(box.x + box.width * 0.64, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 30, box.y + box.height / 2 - 40, { steps: 4 });
    await page.mouse.up();
  }
  for (let step = 0; step < 4; step += 1) await app.zoomIn.click();
  release();
  await app.whenEngine();
  await expect(app.map).toHaveClass(/engine-on/);
  await expect(app.note).toBeHidden();
  const land = await page.evaluate(
    () => globalThis.offshoreAiMap?.map?.queryRenderedFeatures({ layers: ['countries'] }).length,
  );
  expect(land, 'the engine stands where the reader went').toBe(0);
});

test.describe('for a reader who saves data', () => {
  test.use({ engineComes: false });

  test('an address that asks for a globe brings one', async ({ app }) => {
    await app.open('en/?view=globe');
    await app.whenEngine();
    await expect(app.globe).toHaveAttribute('aria-pressed', 'true');
    const projection = await app.page.evaluate(() => globalThis.offshoreAiMap?.map?.getProjection()?.type);
    expect(projection).toBe('globe');
  });
});

test.describe('where the engine cannot come', () => {
  test.use({ toleratedProblems: /engine-/ });

  test('no button says that the flat map is a globe, at first and when it is asked again', async ({
    app,
    page,
  }) => {
    await page.route(FILES.engine, (route) => route.fulfill({ status: 404, body: '' }));
    await app.open('en/?view=globe');
    expect(await app.engineFailure()).toContain('engine-unreachable');
    await expect(app.globe).toHaveAttribute('aria-pressed', 'false');
    await app.openMenu();
    await app.globe.click();
    await expect(app.globe).toHaveAttribute('aria-pressed', 'false');
    await expect(app.note).toBeVisible();
  });
});
