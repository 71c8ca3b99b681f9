import {
  type App,
  cameraOf,
  clickGround,
  expect,
  expectSelected,
  inSight,
  lookAt,
  NOTHING_SELECTED,
  placesOfWorld,
  test,
} from './reader-driver.ts';

/** Malaysia, Singapore, Hangzhou and Beijing. */
const MALAYSIA_AND_ITS_TIES = [
  [102, 4],
  [103.8, 1.35],
  [120.2, 30.3],
  [116.4, 39.9],
] as const;

function projection({ page }: App) {
  return page.evaluate(() => String(globalThis.offshoreAiMap?.map?.getProjection()?.type));
}

test('the globe and back keep the selection', async ({ app, page }) => {
  await app.openWithEngine('en/?at=MYS');
  const flat = await projection(app);
  expect(flat).not.toBe('globe');
  const before = await cameraOf(page);
  await app.openMenu();
  await app.globe.click();
  await expect.poll(() => projection(app)).toBe('globe');
  await expect(app.globe).toHaveAttribute('aria-pressed', 'true');
  await expectSelected(app, 'Malaysia', 'MYS');
  await expect(page).toHaveURL(/[?&]view=globe/);
  await app.whenStill();
  expect(await inSight(app, MALAYSIA_AND_ITS_TIES), 'in sight on the globe').not.toContain(false);

  await app.openMenu();
  await app.globe.click();
  await expect.poll(() => projection(app)).toBe(flat);
  await expect(app.globe).toHaveAttribute('aria-pressed', 'false');
  await expectSelected(app, 'Malaysia', 'MYS');
  await expect(page).not.toHaveURL(/view=/);
  await app.whenStill();
  const back = await cameraOf(page);
  expect(back.lng).toBeCloseTo(before.lng, 1);
  expect(back.lat).toBeCloseTo(before.lat, 1);
  expect(back.zoom).toBeCloseTo(before.zoom, 1);
});

test('a link with view=globe opens as the globe, with the far side out of sight', async ({ app }) => {
  await app.openWithEngine('en/?view=globe');
  expect(await projection(app)).toBe('globe');
  await app.whenStill();
  await expect(app.place('training-singapore')).toBeVisible();
  await expect(app.place('beijing')).toBeVisible();
  await expect(app.place('alibaba-mexico')).toBeHidden();
  await expect(app.place('alibaba-brazil')).toBeHidden();
});

test('on the globe a mark stands where its place is drawn', async ({ app, edition }) => {
  await app.openWithEngine('en/?view=globe');
  await app.whenStill();
  const map = await app.map.boundingBox();
  if (!map) throw new Error('The map is not on the screen.');
  const near = placesOfWorld(edition).filter(({ country }) => ['CHN', 'SGP', 'KOR'].includes(country));
  for (const { id, point } of near) {
    const mark = await app.place(id).locator('.mark').first().boundingBox();
    if (!mark) throw new Error(`${id} has no mark.`);
    const { x, y } = await app.pointOf(point);
    expect(
      Math.hypot(mark.x + mark.width / 2 - map.x - x, mark.y + mark.height / 2 - map.y - y),
      id,
    ).toBeLessThan(2);
  }
});

test('on the globe clicks select, turn it there, and empty space clears', async ({ app, page }) => {
  await app.openWithEngine('en/?view=globe');
  await app.whenStill();
  await clickGround(app, 'IND');
  await expectSelected(app, 'India', 'IND');
  await app.whenStill();
  await app.select('alibaba-brazil');
  await app.whenStill();
  await expect(app.place('alibaba-brazil')).toBeVisible();
  await expect(app.place('beijing')).toBeHidden();
  const { lng, lat } = await cameraOf(page);
  expect(Math.hypot(lng - -46.6, lat - -23.5)).toBeLessThan(8);
  await app.place('alibaba-brazil').click();
  await expectSelected(app, 'São Paulo', 'alibaba-brazil');
  await lookAt(app, [-130, -20], 2);
  await clickGround(app, null);
  await expectSelected(app, NOTHING_SELECTED, null);
});

test.describe('for a reader who saves data', () => {
  test.use({ engineComes: false });

  test('the globe button brings the moving map', async ({ app }) => {
    await app.open('en/');
    await app.openMenu();
    await app.globe.click();
    await expect.poll(() => projection(app), { timeout: 20_000 }).toBe('globe');
  });
});
