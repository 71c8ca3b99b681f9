import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { FILES, holdBack } from './resilience-driver.ts';

interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

declare global {
  var layoutShifts: Shift[] | undefined;
}

/** Writes down every layout shift that the browser reports, from the first paint on. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    globalThis.layoutShifts = shifts;
    const rectOf = (rect: unknown): string =>
      rect instanceof DOMRectReadOnly
        ? [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ')
        : '?';
    const nameOf = (node: unknown): string =>
      node instanceof Element
        ? `${node.tagName.toLowerCase()}#${node.id}.${node.getAttribute('class')}`
        : String(node);
    const describe = (source: object): string => {
      const [before, after] = [Reflect.get(source, 'previousRect'), Reflect.get(source, 'currentRect')];
      return `${nameOf(Reflect.get(source, 'node'))} from ${rectOf(before)} to ${rectOf(after)}`;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        const sources: unknown = Reflect.get(entry, 'sources');
        const nodes = Array.isArray(sources) ? sources.map(describe) : [];
        shifts.push({ value: typeof value === 'number' ? value : 1, what: nodes });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Shifts are reported after the frame that has them. */
const settledShifts = async (page: Page): Promise<readonly Shift[]> => {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page.evaluate(() => globalThis.layoutShifts ?? [{ value: 1, what: ['nobody watched'] }]);
};

const isPainted = (page: Page): Promise<boolean> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

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
