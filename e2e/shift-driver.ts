import type { Page } from '@playwright/test';

/** A move that the browser reports: how much of the window, and what moved. */
export interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

declare global {
  var layoutShifts: Shift[] | undefined;
}

/** Writes down every layout shift that the browser reports, from the first paint on. */
export function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
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
}

/** Shifts are reported after the frame that has them. */
export async function settledShifts(page: Page): Promise<readonly Shift[]> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page.evaluate(() => globalThis.layoutShifts ?? [{ value: 1, what: ['nobody watched'] }]);
}

/** Whether anything is seen yet. */
export function isPainted(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}
