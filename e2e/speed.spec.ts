import type { Page } from '@playwright/test';
import { slowDown } from '../scripts/measure/slow-line.ts';
import { expect, test } from './app.ts';
import { FILES, holdBack } from './resilience-driver.ts';

interface Paint {
  readonly element: string;
  readonly start: number;
}

declare global {
  var largestPaints: Paint[] | undefined;
}

function watchPaints(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const paints: Paint[] = [];
    globalThis.largestPaints = paints;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const element: unknown = Reflect.get(entry, 'element');
        const name =
          element instanceof Element ? `${element.tagName}.${element.className}`.toLowerCase() : 'none';
        paints.push({ element: name, start: entry.startTime });
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** When the last byte of a file was there, in milliseconds from the start; null while it is not. */
function arrivalOf(page: Page, name: string): Promise<number | null> {
  return page.evaluate((part) => {
    const entries = performance.getEntriesByType('resource').filter((entry) => entry.name.includes(part));
    const [entry] = entries;
    return entry instanceof PerformanceResourceTiming && entry.responseEnd > 0 ? entry.responseEnd : null;
  }, name);
}

for (const { name, viewport } of [
  { name: 'laptop', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test(`on a slow line the largest paint comes with the page, before the engine (${name})`, async ({
      app,
      page,
    }) => {
      test.slow();
      await slowDown(page);
      await watchPaints(page);
      await app.open('uk/');
      await expect(app.stillMap).toBeVisible();
      await expect.poll(() => arrivalOf(page, '/assets/engine-'), { timeout: 60_000 }).not.toBeNull();
      const engine = (await arrivalOf(page, '/assets/engine-')) ?? 0;
      await app.whenEngine();
      const paints = await page.evaluate(() => globalThis.largestPaints ?? []);
      const largest = paints.at(-1);
      expect(largest?.start ?? Number.POSITIVE_INFINITY, JSON.stringify(paints)).toBeLessThan(engine);
      // No browser counts a drawing of SVG: the largest text above the fold stands for the page that the map came with.
      expect(largest?.element).toMatch(/^(?:h1|svg|text|p\.lead)/);
    });

    test(`on a slow line the still map answers before the engine has come (${name})`, async ({
      app,
      page,
    }) => {
      test.slow();
      await slowDown(page);
      // However late a busy machine clicks, the engine comes later.
      const release = await holdBack(page, FILES.engine);
      await app.open('uk/');
      await app.place('training-malaysia').click();
      await expect.poll(async () => (await app.state()).at).toBe('MYS');
      expect(await arrivalOf(page, '/assets/engine-')).toBeNull();
      release();
      await app.whenEngine();
      await expect(app.place('training-malaysia')).toHaveClass(/selected/);
    });
  });
}
