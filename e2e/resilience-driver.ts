import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { geoEqualEarth } from 'd3-geo';
import type { Language } from '../src/i18n/locales.ts';
import type { Failure } from '../src/i18n/messages/catalogue.ts';
import { type App, expect, type LngLat } from './app.ts';

/** The built files that a page fetches beside its own, as patterns of their addresses. */
export const FILES = {
  engine: '**/assets/engine-*.js',
  worker: '**/assets/worker-entry-*.js',
  world: '**/assets/world-*.json',
  facts: '**/assets/{outline-*.json,facts-*/*.json}',
  main: '**/assets/main-*.js',
} as const;

/** What tells each line on the map apart from the others, in every language. */
export const NOTES = {
  en: {
    'no-webgl': /no WebGL/,
    'engine-unreachable': /interactive map could not be loaded/,
    'worker-blocked': /blocks a background process/,
    timeout: /taking too long/,
    'context-lost': /lost the interactive map’s graphics/,
    'geography-unreachable': /country outlines could not be loaded/,
    'geography-broken': /country outlines is damaged/,
    'dataset-unreachable': /facts could not be refreshed/,
    'dataset-broken': /facts (?:is|are) damaged/,
  },
  uk: {
    'no-webgl': /немає WebGL/,
    'engine-unreachable': /Інтерактивну карту не вдалося завантажити/,
    'worker-blocked': /блокує фоновий процес/,
    timeout: /завантажується надто довго/,
    'context-lost': /втратив графіку інтерактивної карти/,
    'geography-unreachable': /Обриси країн не вдалося завантажити/,
    'geography-broken': /Файл з обрисами країн пошкоджено/,
    'dataset-unreachable': /Факти не вдалося оновити/,
    'dataset-broken': /Частину фактів пошкоджено/,
  },
} as const satisfies Record<Language, Record<Failure, RegExp>>;

export type { Language };

/** Names that the page says, as a reader sees them. */
const NAMES = {
  en: { indonesia: 'Indonesia', hangzhou: 'Hangzhou' },
  uk: { indonesia: 'Індонезія', hangzhou: 'Ханчжоу' },
} as const satisfies Record<Language, object>;

/** A point of the screen, from the map's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lets requests for a file wait; returns what lets them go on. Never called, they never get an answer. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return () => release();
}

/** The `reason` that the page's promise is rejected with; null where the engine came. */
export async function failureReason(app: App): Promise<unknown> {
  await app.whenAlive();
  return app.page.evaluate(async () => {
    try {
      await globalThis.offshoreAiMap?.ready;
      return null;
    } catch (error) {
      return error instanceof Error ? Reflect.get(error, 'reason') : String(error);
    }
  });
}

/** Where the still map draws points of the Earth, by d3's Equal Earth and the drawing's own matrix on the screen. */
export async function stillPoints(page: Page, points: readonly LngLat[]): Promise<Point[]> {
  const { width, height, a, d, e, f } = await page.evaluate(() => {
    const svg = document.querySelector('svg.still');
    const map = document.querySelector('#map')?.getBoundingClientRect();
    const matrix = svg instanceof SVGSVGElement ? svg.getScreenCTM() : null;
    if (!(svg instanceof SVGSVGElement) || !matrix || !map) throw new Error('There is no still map.');
    const { width, height } = svg.viewBox.baseVal;
    return { width, height, a: matrix.a, d: matrix.d, e: matrix.e - map.left, f: matrix.f - map.top };
  });
  // The map plane is cut at 169° W, so its middle is 11° E; the whole sphere fills the drawing from edge to edge.
  const project = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    );
  return points.map((point) => {
    const at = project([...point]);
    if (!at) throw new Error(`${point.join()} is not on the map plane.`);
    return { x: at[0] * a + e, y: at[1] * d + f };
  });
}

/** Where each place's mark is seen, by its id. */
export function markPoints(page: Page): Promise<Record<string, Point>> {
  return page.evaluate(() => {
    const map = document.querySelector('#map')?.getBoundingClientRect();
    if (!map) throw new Error('The page has no map.');
    return Object.fromEntries(
      [...document.querySelectorAll('#map [data-place]')].map((mark) => {
        const hit = mark.querySelector('.hit')?.getBoundingClientRect();
        if (!hit) throw new Error('A mark has no hit area.');
        const at = { x: hit.left + hit.width / 2 - map.left, y: hit.top + hit.height / 2 - map.top };
        return [mark.getAttribute('data-place') ?? '', at];
      }),
    );
  });
}

/**
 * A point of the still map's picture that shows a country's land, or the sea for null, with no mark near it.
 * What is asked is the drawing itself: what a finger at that point would touch.
 */
export async function stillGround(page: Page, country: string | null): Promise<Point> {
  const point = await page.evaluate((code) => {
    const map = document.querySelector('#map');
    const box = map?.getBoundingClientRect();
    if (!map || !box) throw new Error('The page has no map.');
    const marks = [...map.querySelectorAll('[data-place] .hit')].map((mark) => mark.getBoundingClientRect());
    const isClear = (x: number, y: number): boolean =>
      marks.every(
        ({ left, top, width, height }) => Math.hypot(left + width / 2 - x, top + height / 2 - y) > 28,
      );
    const shows = (x: number, y: number): boolean => {
      const target = document.elementFromPoint(x, y);
      if (!target || !map.contains(target) || target.closest('[data-map-control]')) return false;
      return (target.closest('[data-country]')?.getAttribute('data-country') ?? null) === code;
    };
    const around = [0, 3, -3].flatMap((dx) => [0, 3, -3].map((dy) => [dx, dy] as const));
    const bottom = Math.min(box.bottom, window.innerHeight);
    for (let y = box.top + 8; y < bottom - 8; y += 5) {
      for (let x = box.left + 8; x < box.right - 8; x += 5) {
        if (isClear(x, y) && around.every(([dx, dy]) => shows(x + dx, y + dy))) {
          return { x: x - box.left, y: y - box.top };
        }
      }
    }
    return null;
  }, country);
  if (!point) throw new Error(`The still map shows no free ground of ${country ?? 'the sea'}.`);
  return point;
}

/** Clicks on the still map as a reader would who sees a country there; on the sea for null. */
export async function clickStill(app: App, country: string | null): Promise<void> {
  await app.map.click({ position: await stillGround(app.page, country) });
}

/** How many pixels of the screen the whole Earth is wide on the still map. */
export function stillWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('svg.still')?.getBoundingClientRect().width ?? 0);
}

export function addressKey(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key);
}

/** The still map answers: a tap shows the facts and zooms to the country, the address follows, Escape clears. */
export async function expectStillMapWorks(app: App, language: Language): Promise<void> {
  const { page } = app;
  await expect(app.map).not.toHaveClass(/engine-on/);
  await expect(app.stillMap).toBeVisible();
  const before = await stillWidth(page);
  await clickStill(app, 'IDN');
  await expect(app.heading).toHaveText(NAMES[language].indonesia);
  await expect(app.lead).toBeVisible();
  expect(addressKey(page, 'at')).toBe('IDN');
  expect(await stillWidth(page), 'the map zooms to the selection').toBeGreaterThan(before * 1.5);
  await page.keyboard.press('Escape');
  await expect.poll(() => addressKey(page, 'at')).toBeNull();
  await app.place('hangzhou').focus();
  await page.keyboard.press('Enter');
  await expect(app.heading).toHaveText(NAMES[language].hangzhou);
  await app.select(null);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A plain server of files under a path: no headers of the site's own, no compression, no redirects. */
export async function servePlainly(
  root: string,
  base: string,
): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(root, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : '');
    try {
      if (!pathname.startsWith(base)) throw new Error('outside');
      const body = await readFile(path);
      const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://localhost:${address.port}${base}`, close: () => void server.close() };
}
