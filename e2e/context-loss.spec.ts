import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import {
  clickStill,
  type Language,
  markPoints,
  NOTES,
  type Point,
  stillPoints,
} from './resilience-driver.ts';

/** Takes the graphics context away as a driver that crashes would; returns what gives it back. */
async function loseContext(page: Page): Promise<() => Promise<void>> {
  const extension = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#engine canvas');
    const found = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!found) throw new Error('The context cannot be lost on purpose.');
    found.loseContext();
    return found;
  });
  return () => extension.evaluate((found) => found.restoreContext());
}

async function expectStill(app: App, language: Language): Promise<void> {
  await expect(app.note).toHaveText(NOTES[language]['context-lost']);
  await expect(app.map).not.toHaveClass(/engine-on/);
  await expect(app.stillMap).toBeVisible();
  expect(await app.page.evaluate(() => globalThis.offshoreAiMap?.map)).toBeNull();
}

async function expectEngine(app: App): Promise<void> {
  await expect(app.map).toHaveClass(/engine-on/, { timeout: 30_000 });
  await expect(app.note).toBeHidden();
  await expect(app.stillMap).toBeHidden();
  await expect(app.engineCanvas).toBeVisible();
}

const KUALA_LUMPUR = [101.7, 3.14] as const;

/** What the engine draws at a point, asked of its picture. */
function countryAt(page: Page, { x, y }: Point): Promise<unknown> {
  return page.evaluate(
    ([left, top]) => {
      const features = globalThis.offshoreAiMap?.map?.queryRenderedFeatures([left, top], {
        layers: ['countries'],
      });
      return features?.[0]?.properties.id ?? null;
    },
    [x, y] as const,
  );
}

test('when the graphics context is lost, the still map shows the same view with the selection, until it is back', async ({
  app,
  page,
}) => {
  await app.openWithEngine('en/?at=MYS');
  const marks = await markPoints(page);
  const before = await app.pointOf(KUALA_LUMPUR);

  const restore = await loseContext(page);
  await expectStill(app, 'en');
  await expect(app.heading).toHaveText('Malaysia');
  expect((await app.state()).at).toBe('MYS');
  const [still] = await stillPoints(page, [KUALA_LUMPUR]);
  expect(Math.hypot((still?.x ?? 0) - before.x, (still?.y ?? 0) - before.y), 'pixels of shift').toBeLessThan(
    1,
  );
  for (const [id, { x, y }] of Object.entries(await markPoints(page))) {
    const mark = marks[id] ?? { x: 0, y: 0 };
    expect(Math.hypot(mark.x - x, mark.y - y), id).toBeLessThan(1);
  }

  await restore();
  await expectEngine(app);
  await expect(app.heading).toHaveText('Malaysia');
  const after = await app.pointOf(KUALA_LUMPUR);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1);
  await app.whenStill();
  expect(await countryAt(page, after)).toBe('MYS');
});

test('while the context is lost, selecting and zooming work on the still map', async ({ app, page }) => {
  await app.openWithEngine('uk/');
  await loseContext(page);
  await expectStill(app, 'uk');
  await clickStill(app, 'IDN');
  await expect(app.heading).toHaveText('Індонезія');
  await expect(app.lead).toBeVisible();
  const near = (await app.stillMap.boundingBox())?.width ?? 0;
  await app.zoomIn.click();
  await expect.poll(async () => (await app.stillMap.boundingBox())?.width ?? 0).toBeCloseTo(near * 2, 0);
  await app.place('alibaba-brazil').focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await app.state()).at).toBe('alibaba-brazil');
});

test('a selection made while the context was lost is what the engine shows when it is back', async ({
  app,
  page,
}) => {
  await app.openWithEngine('en/');
  const restore = await loseContext(page);
  await expectStill(app, 'en');
  await app.select('BRA');
  const marks = await markPoints(page);
  await restore();
  await expectEngine(app);
  await app.whenStill();
  await expect(app.heading).toHaveText('Brazil');
  const mark = marks['alibaba-brazil'] ?? { x: 0, y: 0 };
  const now = (await markPoints(page))['alibaba-brazil'] ?? { x: 0, y: 0 };
  expect(Math.hypot(mark.x - now.x, mark.y - now.y), 'the map does not jump back').toBeLessThan(1);
});

test('a globe asked for while the context was lost is there when it is back', async ({ app, page }) => {
  await app.openWithEngine('en/');
  const restore = await loseContext(page);
  await expectStill(app, 'en');
  await app.openMenu();
  await app.globe.click();
  await restore();
  await expectEngine(app);
  expect(await page.evaluate(() => globalThis.offshoreAiMap?.map?.getProjection()?.type)).toBe('globe');
});

test('a context that is lost twice comes back twice', async ({ app, page }) => {
  await app.openWithEngine('en/?at=MYS');
  for (let round = 0; round < 2; round += 1) {
    const restore = await loseContext(page);
    await expectStill(app, 'en');
    await restore();
    await expectEngine(app);
  }
  await app.clickAt(KUALA_LUMPUR);
  await expect(app.heading).toHaveText('Malaysia');
  await app.zoomOut.click();
  await app.whenStill();
  expect(await countryAt(page, await app.pointOf(KUALA_LUMPUR))).toBe('MYS');
});
