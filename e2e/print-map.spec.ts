import type { Page } from '@playwright/test';
import type { Edition } from '../src/dataset/model.ts';
import { type App, expect, placesOfWorld, test } from './reader-driver.ts';
import { FILES, holdBack, markPoints, type Point, stillPoints } from './resilience-driver.ts';

/** The width of a sheet of paper between its margins, in CSS pixels. */
const PAPER = { width: 720, height: 1000 };

/** Centres of marks that lie nearer than this would be one: the map moves the one that stands less for itself aside. */
const APART = 20;
/** A mark that lies nearer to another covers it. */
const MARK_SIZE = 13;

/** Marks that stand elsewhere than the printed map draws their places, hide another, or are off the map, in words. */
async function printedFaults(page: Page, edition: Edition): Promise<string[]> {
  const places = placesOfWorld(edition);
  const marks = await markPoints(page);
  const drawn = await stillPoints(
    page,
    places.map(({ point }) => point),
  );
  const size = await page
    .locator('#map')
    .evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  const seen = places.map(({ id }, index) => ({
    id,
    mark: marks[id] ?? { x: Number.NaN, y: Number.NaN },
    at: drawn[index] ?? { x: Number.NaN, y: Number.NaN },
  }));
  return seen.flatMap(({ id, mark, at }) => {
    const others = seen.filter((other) => other.id !== id);
    const crowd = others.filter((other) => distance(other.at, at) < APART);
    const shift = distance(mark, at);
    if (!(shift < (crowd.length > 0 ? APART : 1))) return [`${id}: ${shift.toFixed(1)} px from its place`];
    const hidden = others.filter((other) => distance(other.mark, mark) < MARK_SIZE);
    if (hidden.length > 0) return hidden.map((other) => `${id}: on ${other.id}`);
    const inside = mark.x > 0 && mark.y > 0 && mark.x < size.clientWidth && mark.y < size.clientHeight;
    return inside ? [] : [`${id}: cut off`];
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Lays the page out for paper as a browser does: the map plane is narrower than the window, and its colours are light. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  // A browser prints in light colours, and says so to the page only after it has begun.
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
}

async function backToScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

async function expectStillMap(app: App): Promise<void> {
  await expect(app.map).not.toHaveClass(/engine-on/);
  await expect(app.stillMap).toBeVisible();
}

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('the printed map shows the whole story with every mark on its place, and the screen is as before', async ({
    app,
    page,
    edition,
  }) => {
    await app.openWithEngine('en/');
    const before = await markPoints(page);
    await print(page);
    await expectStillMap(app);
    await expect.poll(() => printedFaults(page, edition)).toEqual([]);
    await app.select('BRA');
    await app.select(null);
    await expect.poll(() => printedFaults(page, edition)).toEqual([]);

    await backToScreen(page);
    await expect(app.map).toHaveClass(/engine-on/);
    await expect
      .poll(async () => {
        const after = await markPoints(page);
        return Object.entries(before).filter(
          ([id, { x, y }]) => !(Math.hypot((after[id]?.x ?? 0) - x, (after[id]?.y ?? 0) - y) < 1),
        );
      })
      .toEqual([]);
  });

  test('so it does after the reader has moved the map, and leaves the map where they had it', async ({
    app,
    page,
    edition,
  }) => {
    await app.openWithEngine('en/');
    await app.zoomIn.click();
    await app.whenStill();
    const before = await app.pointOf([100, 20]);
    await print(page);
    await expect.poll(() => printedFaults(page, edition)).toEqual([]);
    await backToScreen(page);
    await expect(app.map).toHaveClass(/engine-on/);
    await expect
      .poll(async () => {
        const after = await app.pointOf([100, 20]);
        return Math.hypot(after.x - before.x, after.y - before.y);
      })
      .toBeLessThan(1);
  });

  test('so it does without the engine, before and after the reader has moved the map', async ({
    app,
    page,
    edition,
  }) => {
    await holdBack(page, FILES.engine);
    await app.open('en/');
    await app.zoomIn.click();
    await print(page);
    await expect.poll(() => printedFaults(page, edition)).toEqual([]);
    await backToScreen(page);
    await app.zoomReset.click();
    await expectStillMap(app);
    await print(page);
    await expect.poll(() => printedFaults(page, edition)).toEqual([]);
  });
});

test('of a selection the printed map shows what is selected, whatever page it began on', async ({
  app,
  page,
}) => {
  await app.openWithEngine('en/malaysia/');
  await app.select('BRA');
  await print(page);
  await expectStillMap(app);
  await expect
    .poll(async () => {
      const [[x, y], size] = await Promise.all([
        stillPoints(page, [[-53, -11]]).then(([point]) => [point?.x ?? 0, point?.y ?? 0] as const),
        page
          .locator('#map')
          .evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const),
      ]);
      return Math.hypot(x / size[0] - 0.5, y / size[1] - 0.5);
    })
    .toBeLessThan(0.1);
});
