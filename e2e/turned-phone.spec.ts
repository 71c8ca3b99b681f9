import { type App, expect, test } from './reader-driver.ts';
import { FILES, holdBack, markPoints } from './resilience-driver.ts';

const UPRIGHT = { width: 390, height: 844 };
const ACROSS = { width: 844, height: 390 };

/** Marks that stand elsewhere than on a page that was opened in that size, in words. */
async function differences(app: App, fresh: Readonly<Record<string, { x: number; y: number }>>) {
  const marks = await markPoints(app.page);
  return Object.entries(fresh).flatMap(([id, { x, y }]) =>
    Math.hypot((marks[id]?.x ?? 0) - x, (marks[id]?.y ?? 0) - y) < 1 ? [] : [id],
  );
}

test.use({ viewport: ACROSS });

for (const engine of [false, true]) {
  test(`a phone that is turned shows what one opened that way shows, ${engine ? 'with' : 'before'} the engine`, async ({
    app,
    page,
  }) => {
    if (!engine) await holdBack(page, FILES.engine);
    const open = engine ? app.openWithEngine : app.open;
    await open('en/');
    const fresh = await markPoints(page);
    await page.setViewportSize(UPRIGHT);
    await open('en/');
    await page.setViewportSize(ACROSS);
    await expect.poll(() => differences(app, fresh)).toEqual([]);
  });
}
