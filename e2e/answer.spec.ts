import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test } from './reader-driver.ts';

test.use({ engineComes: false });

const SIZES = [
  { path: '', width: 390, height: 844 },
  { path: '', width: 360, height: 640 },
  { path: '', width: 412, height: 915 },
  { path: '', width: 844, height: 390 },
  { path: '', width: 768, height: 1024 },
  { path: '', width: 1280, height: 800 },
  { path: 'embed/', width: 360, height: 600 },
  { path: 'embed/', width: 340, height: 500 },
  { path: 'embed/', width: 640, height: 500 },
  { path: 'embed/', width: 720, height: 500 },
  { path: 'embed/', width: 720, height: 600 },
  { path: 'embed/', width: 1000, height: 600 },
] as const;

const SUBJECTS = ['MYS', 'SGP', 'BRA', 'USA'];
const WITHOUT_FACTS = 'KEN';

/** What of the answer is out of the window or under something else, and whether the subject can be seen and hit. */
function faults(page: Page, id: string): Promise<string[]> {
  const asked = { code: id, unknown: WITHOUT_FACTS };
  return page.evaluate(({ code, unknown }) => {
    const found: string[] = [];
    const inSight = (selector: string): void => {
      const element = document.querySelector(`#panel ${selector}`);
      if (!element) {
        found.push(`no ${selector}`);
        return;
      }
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      for (const { left, right, top, bottom } of lines) {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (top < 0 || bottom > innerHeight + 0.5) found.push(`${selector} at ${Math.round(bottom)}`);
        else if (!hit || !element.contains(hit)) found.push(`${selector} under ${hit?.className}`);
      }
    };
    inSight('.panel-title');
    inSight('p[data-lead]');
    // Nothing is told of it: nobody is named who says so, the nearest story is, and the map stays where it is.
    if (code === unknown) {
      if (document.querySelector('#panel .origin-line')) found.push('an origin of nothing');
      inSight('p[data-lead] a[href]');
      return found;
    }
    inSight('.origin-line');
    const box = document.getElementById('map')?.getBoundingClientRect();
    const free = document.getElementById('free')?.getBoundingClientRect();
    if (!box || !free) return [...found, 'no map'];
    const selected = [...document.querySelectorAll('.place.selected')];
    const shapes =
      selected.length > 0 ? selected : [...document.querySelectorAll(`[data-country="${code}"]`)];
    const isHit = shapes.some((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      for (let x = Math.max(left, free.left); x <= Math.min(right, free.right); x += 6)
        for (let y = Math.max(top, free.top); y <= Math.min(bottom, free.bottom); y += 6) {
          const hit = document.elementFromPoint(x, y);
          if (hit && (shape === hit || shape.contains(hit))) return true;
        }
      return false;
    });
    if (!isHit) found.push(`${code} is not seen on the free map`);
    return found;
  }, asked);
}

for (const language of LANGUAGES) {
  test(`the answer and its subject are in sight once chosen, in every window (${language})`, async ({
    app,
    page,
  }) => {
    test.slow();
    for (const { path, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      await app.open(`${language}/${path}`);
      for (const id of [...SUBJECTS, WITHOUT_FACTS]) {
        await app.select(id);
        const where = `${id}, ${path || 'page'} ${width} × ${height}`;
        await expect.soft.poll(() => faults(page, id), { message: where, timeout: 3000 }).toEqual([]);
      }
    }
  });
}
