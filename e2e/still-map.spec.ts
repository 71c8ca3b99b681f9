import { expect, test } from './app.ts';
import {
  addressKey,
  clickStill,
  FILES,
  holdBack,
  markPoints,
  stillGround,
  stillWidth,
} from './resilience-driver.ts';

// The engine is on its way for ever: what works here works before it arrives.
test.beforeEach(async ({ page }) => {
  await holdBack(page, FILES.engine);
});

test('before the engine a click on a country opens its facts, zooms to it and outlines it', async ({
  app,
  page,
}) => {
  await app.open();
  const before = await stillWidth(page);
  await clickStill(app, 'IDN');
  await expect(app.heading).toHaveText('Indonesia');
  await expect(app.lead).toBeVisible();
  expect(addressKey(page, 'at')).toBe('IDN');
  expect(await stillWidth(page)).toBeGreaterThan(before * 1.5);
  const outline = await page.locator('svg.still .outlined').boundingBox();
  const box = await app.map.boundingBox();
  expect(outline?.width ?? 0, 'the outline is as wide as a country').toBeGreaterThan(40);
  const middle = (outline?.x ?? 0) + (outline?.width ?? 0) / 2;
  expect(middle).toBeGreaterThan(box?.x ?? 0);
  expect(middle).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  expect(await page.evaluate(() => globalThis.offshoreAiMap?.map)).toBeNull();
});

test('before the engine a click on the sea a fingertip from a mark still finds the mark', async ({
  app,
  page,
}) => {
  await app.open();
  const marks = Object.entries(await markPoints(page));
  const found = await page.evaluate((all) => {
    const box = document.querySelector('#map')?.getBoundingClientRect();
    if (!box) return null;
    for (const [id, mark] of all) {
      for (let angle = 0; angle < 2 * Math.PI; angle += 0.2) {
        const [x, y] = [mark.x + 17 * Math.cos(angle), mark.y + 17 * Math.sin(angle)];
        const target = document.elementFromPoint(box.left + x, box.top + y);
        const isSea = target?.closest('#map') && !target.closest('a, button, [data-country], [data-place]');
        if (isSea && all.every(([other, at]) => other === id || Math.hypot(at.x - x, at.y - y) > 30))
          return { id, x, y };
      }
    }
    return null;
  }, marks);
  expect(found, 'a mark by the sea').not.toBeNull();
  const { id, x, y } = found ?? { id: '', x: 0, y: 0 };
  await app.map.click({ position: { x, y } });
  await expect.poll(async () => (await app.state()).at).toBe(id);
  await expect(app.place(id)).toHaveClass(/selected/);
});

test('before the engine the sea, Escape and × each clear the selection', async ({ app, page }) => {
  await app.open();
  const clears = [() => clickStill(app, null), () => page.keyboard.press('Escape'), () => app.close.click()];
  for (const clear of clears) {
    await app.select('FRA');
    await expect(app.heading).toHaveText('France');
    await clear();
    await expect(app.heading).toHaveText('What the map shows');
    expect(addressKey(page, 'at')).toBeNull();
  }
});

test('before the engine a country without facts says so and offers one with facts', async ({ app }) => {
  await app.open();
  await clickStill(app, 'KAZ');
  await expect(app.heading).toHaveText('Kazakhstan');
  await expect(app.panel).toContainText('No facts are known here');
  await expect(app.facts).toHaveCount(0);
});

test('before the engine a country lights up under the pointer', async ({ app, page }) => {
  await app.open();
  const shape = page.locator('svg.still path[data-country="KAZ"]');
  const fill = (): Promise<string> => shape.evaluate((path) => getComputedStyle(path).fill);
  const before = await fill();
  await app.map.hover({ position: await stillGround(page, 'KAZ') });
  await expect.poll(fill).not.toBe(before);
});

test('before the engine the keyboard reaches every mark and opens its facts', async ({
  app,
  page,
  problems,
}) => {
  await app.open();
  await app.place('hangzhou').focus();
  const ids = Object.keys(await markPoints(page));
  const reached: string[] = [];
  await page.locator('#map [data-place]').first().focus();
  for (let step = 0; step < ids.length; step += 1) {
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? '');
    reached.push(id);
    await page.keyboard.press('Tab');
  }
  expect(reached.toSorted()).toEqual(ids.toSorted());
  await app.place('training-singapore').focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await app.state()).at).toBe('SGP');
  await expect(app.lead).toBeVisible();
  expect(problems).toEqual([]);
});

test('before the engine the search finds and selects', async ({ app, page }) => {
  await app.open();
  await app.search.fill('malays');
  await expect(app.searchOptions.first()).toContainText('Malaysia');
  await app.search.press('ArrowDown');
  await app.search.press('Enter');
  await expect(app.heading).toHaveText(/Malaysia/);
  expect(addressKey(page, 'at')).not.toBeNull();
});

test('before the engine address, reload and Back give the same selection', async ({ app, page }) => {
  await app.open('en/?at=FRA');
  await expect(app.heading).toHaveText('France');
  const near = await stillWidth(page);
  await app.select('hangzhou');
  await expect(app.heading).toHaveText('Hangzhou');
  await page.goBack();
  await expect(app.heading).toHaveText('France');
  expect(await stillWidth(page)).toBeCloseTo(near, 0);
  await page.reload();
  await app.whenAlive();
  await expect(app.heading).toHaveText('France');
  expect(await stillWidth(page)).toBeCloseTo(near, 0);
});

test('before the engine the buttons zoom in, out and back to the whole', async ({ app, page }) => {
  await app.open();
  const whole = await stillWidth(page);
  const marks = await markPoints(page);
  await app.zoomIn.click();
  expect(await stillWidth(page)).toBeCloseTo(whole * 2, 0);
  expect(await markPoints(page), 'the marks move along').not.toEqual(marks);
  await app.zoomOut.click();
  await app.zoomOut.click();
  expect(await stillWidth(page)).toBeCloseTo(whole / 2, 0);
  await app.zoomReset.click();
  expect(await stillWidth(page)).toBeCloseTo(whole, 0);
  expect(await markPoints(page)).toEqual(marks);
});

test('before the engine a drag moves the map and selects nothing', async ({ app, page }) => {
  await app.open();
  const box = await app.map.boundingBox();
  const start = await stillGround(page, 'KAZ');
  const before = (await markPoints(page))['alibaba-france'];
  const [x, y] = [(box?.x ?? 0) + start.x, (box?.y ?? 0) + start.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 30, { steps: 4 });
  await page.mouse.up();
  const after = (await markPoints(page))['alibaba-france'];
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(-60, 0);
  expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(30, 0);
  expect((await app.state()).at).toBeNull();
});

test('before the engine theme and kinds change the still map', async ({ app, page }) => {
  await app.open();
  const ocean = (): Promise<string> => app.map.evaluate((map) => getComputedStyle(map).backgroundColor);
  const light = await ocean();
  await page.goto('en/?theme=dark');
  await app.whenAlive();
  expect(await ocean()).not.toBe(light);
  await app.legend.getByRole('button', { name: 'Headquarters' }).click();
  await expect(app.place('hangzhou')).toBeHidden();
  await expect(app.place('training-malaysia')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('before the engine a tap on a country opens its facts', async ({ app, page }) => {
    await app.open();
    const box = await app.map.boundingBox();
    const at = await stillGround(page, 'IND');
    await page.touchscreen.tap((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
    await expect(app.heading).toHaveText('India');
    expect(addressKey(page, 'at')).toBe('IND');
  });
});

test('a globe and a country chosen while the engine starts are what it shows', async ({ app, page }) => {
  await page.unrouteAll();
  const release = await holdBack(page, FILES.worker);
  const started = page.waitForRequest(FILES.worker);
  await app.open();
  await started;
  await app.openMenu();
  await app.globe.click();
  await app.select('MYS');
  release();
  await app.whenEngine();
  await app.whenStill();
  const shown = await page.evaluate(() => {
    const map = globalThis.offshoreAiMap?.map;
    return { projection: map?.getProjection()?.type, middle: map?.getCenter().lng };
  });
  expect(shown.projection).toBe('globe');
  expect(shown.middle).toBeGreaterThan(95);
  expect(shown.middle).toBeLessThan(125);
});
