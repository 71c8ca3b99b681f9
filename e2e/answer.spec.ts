import type { Page } from '@playwright/test';
import type { Country, Edition } from '../src/dataset/model.ts';
import { type App, DOUBLE_CLICK_TIME, expect, fetchEdition, LANGUAGES, test } from './reader-driver.ts';
import { FILES, holdBack } from './resilience-driver.ts';

test.use({ hasTouch: true });

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

/** Where a finger finds a mark or the land of a country on the free map; null where it is out of sight. */
function spotOf(page: Page, selectors: readonly string[]): Promise<{ x: number; y: number } | null> {
  return page.evaluate((all) => {
    const free = document.getElementById('free')?.getBoundingClientRect();
    if (!free) throw new Error('The page has no map.');
    const FINGER = 10;
    for (const shape of all.flatMap((selector) => [...document.querySelectorAll(selector)])) {
      const box = shape.getBoundingClientRect();
      const [width, height] = [box.width / 8, box.height / 8];
      // From the middle outwards.
      for (const right of [4, 3, 5, 2, 6, 1, 7])
        for (const down of [4, 3, 5, 2, 6, 1, 7]) {
          const [x, y] = [box.left + right * width, box.top + down * height];
          if (x < free.left || x > free.right || y < free.top || y > free.bottom) continue;
          const hit = document.elementFromPoint(x, y);
          if (!hit || (hit.closest('[data-place]') ?? hit) !== (shape.closest('[data-place]') ?? shape))
            continue;
          // A finger beside a button presses the button.
          const isNearControl = [-FINGER, 0, FINGER].some((right) =>
            [-FINGER, 0, FINGER].some((down) =>
              document.elementFromPoint(x + right, y + down)?.closest('[data-map-control]'),
            ),
          );
          if (!isNearControl) return { x, y };
        }
    }
    return null;
  }, selectors);
}

/**
 * The same once it stays: the map jumps back to the story and then places its tags. Sooner, a tap beside the last one would
 * be half of a double one, too.
 */
async function settledSpotOf(page: Page, selectors: readonly string[]): ReturnType<typeof spotOf> {
  let spot: Awaited<ReturnType<typeof spotOf>> = null;
  const isSettled = async (): Promise<boolean> => {
    const before = await spotOf(page, selectors);
    await page.waitForTimeout(DOUBLE_CLICK_TIME);
    spot = await spotOf(page, selectors);
    return JSON.stringify(spot) === JSON.stringify(before);
  };
  await expect.poll(isSettled).toBe(true);
  return spot;
}

/** Taps a country, or its mark, on the map that shows the story; one that is out of sight is chosen by a script. */
async function tap(app: App, { places }: Edition, { id, name }: Country): Promise<void> {
  const { page } = app;
  const marks = places.filter(({ country }) => country === id);
  // A finger goes for the sign itself.
  const selectors = [...marks.map((mark) => `[data-place="${mark.id}"] .mark`), `path[data-country="${id}"]`];
  const spot = await settledSpotOf(page, selectors);
  if (spot !== null) {
    await page.touchscreen.tap(spot.x, spot.y);
    return;
  }
  await app.search.tap();
  await app.search.fill(name);
  await app.searchOptions
    .filter({ hasText: new RegExp(`^${name}`) })
    .first()
    .tap();
}

/** Lays the selection down, and waits until the sheet has come to rest under the map. */
async function layDown({ page }: App): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('.place.selected')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
}

for (const { path, width, height } of SIZES) {
  test(`the answer and its subject are in sight once tapped (${path || 'page'} ${width} × ${height})`, async ({
    app,
    page,
    request,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    // A touch asks for the engine, which draws no shapes that could be asked for: it is on its way as long as this takes.
    await holdBack(page, FILES.engine);
    for (const language of LANGUAGES) {
      const edition = await fetchEdition(request, language);
      await app.open(`${language}/${path}`);
      for (const id of [...SUBJECTS, WITHOUT_FACTS]) {
        const country = edition.countries.find((one) => one.id === id);
        if (!country) throw new Error(`There is no ${id}.`);
        const message = `${id} in ${language}`;
        await tap(app, edition, country);
        await expect.soft(app.heading, message).toHaveText(country.name);
        await expect.soft.poll(() => faults(page, id), { message, timeout: 3000 }).toEqual([]);
        await layDown(app);
      }
    }
  });
}
