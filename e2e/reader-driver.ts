import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { Country, Edition } from '../src/dataset/model.ts';
import type { Language } from '../src/i18n/locales.ts';
import { type App, test as base, expect, type LngLat, type MapDriver } from './app.ts';

/** A laptop, a phone, and a tablet's half: the sizes at which the first view is looked at. */
export const SIZES = [
  { name: 'laptop', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'half a screen', width: 720, height: 560 },
] as const;

/** Words of the page in each language that a test reads. */
export const WORDS = {
  en: {
    malaysia: 'Malaysia',
    title: 'Where China’s AI trains abroad',
    damaged: /damaged/,
    notRenewed: /facts.+could not be/i,
  },
  uk: {
    malaysia: 'Малайзія',
    title: 'Де за кордоном навчається китайський ШІ',
    damaged: /пошкоджено/,
    notRenewed: /факти не вдалося/i,
  },
} as const satisfies Record<Language, object>;

/** The panel's heading, in English, while nothing is selected. */
export const NOTHING_SELECTED = 'What the map shows';

// A test may import only types of the map: so the compiler tells which language is missing.
const EACH_LANGUAGE: Readonly<Record<Language, Language>> = { uk: 'uk', en: 'en' };

export const LANGUAGES: readonly Language[] = Object.values(EACH_LANGUAGE);

interface ReaderFixtures {
  /** `false` for a reader who saves data: the still map stays until it is touched. Quick, where no engine is needed. */
  readonly engineComes: boolean;
  readonly edition: Edition;
}

export const test = base.extend<ReaderFixtures>({
  engineComes: [true, { option: true }],
  page: async ({ page, engineComes }, use) => {
    if (!engineComes) {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
    }
    await use(page);
  },
  edition: async ({ request }, use) => use(await fetchEdition(request)),
});

/** A box of the screen in CSS pixels. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export { type App, expect };

/** The facts as the site serves them: what the tests expect follows the data, so that an edit of it breaks none. */
export async function fetchEdition(request: APIRequestContext, language = 'en'): Promise<Edition> {
  const html = await (await request.get(`${language}/`)).text();
  const parts = [/data-edition="([^"]+)"/, /data-facts="([^"]+)"/].map(async (name) => {
    const path = name.exec(html)?.[1]?.replace('/story.json', '/all.json');
    if (path === undefined) throw new Error('The page names no file with its facts.');
    return (await request.get(path)).json();
  });
  return Object.assign({}, ...(await Promise.all(parts)));
}

/** What is read one after the other, by its name. */
export function namesAlongStory({ story, countries, places }: Edition): string[] {
  return story.order.flatMap((id) => [...countries, ...places].find((one) => one.id === id)?.name ?? []);
}

/** The places with a mark in a view of the world; nearer views bring others in. */
export function placesOfWorld({ places }: Edition): Edition['places'] {
  return places.filter(({ minZoom = 0 }) => minZoom === 0);
}

/** Codes of the countries that places lie in, each once. */
export function countriesOfPlaces({ places }: Edition): string[] {
  return [...new Set(places.map(({ country }) => country))];
}

/** Where the engine's camera stands. */
export function cameraOf(page: Page) {
  return page.evaluate(() => {
    const map = globalThis.offshoreAiMap?.map;
    if (!map) throw new Error('The engine is not there.');
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom(), moving: map.isMoving() };
  });
}

/** Whether each point of the Earth is in sight on the engine's map: not behind the globe, nor covered by the page. */
export function inSight({ page }: Pick<App, 'page'>, points: readonly LngLat[]): Promise<boolean[]> {
  return page.evaluate(
    (all) => {
      const map = globalThis.offshoreAiMap?.map;
      const root = document.querySelector('#map');
      if (!map || !root) throw new Error('The engine is not there.');
      const box = root.getBoundingClientRect();
      return all.map(([lng, lat]) => {
        const { x, y } = map.project([lng, lat]);
        const back = map.unproject([x, y]);
        const top = document.elementFromPoint(box.left + x, box.top + y);
        return root.contains(top) && Math.hypot(back.lng - lng, back.lat - lat) < 1;
      });
    },
    points.map(([lng, lat]) => [lng, lat] as const),
  );
}

/** Puts the engine's camera somewhere at once, as a script of the page could. */
export async function lookAt(app: App, [lng, lat]: LngLat, zoom: number): Promise<void> {
  await app.page.evaluate(
    (camera) => {
      // Nothing is given back: the map itself would take seconds to be sent.
      globalThis.offshoreAiMap?.map?.jumpTo(camera);
    },
    { center: [lng, lat] satisfies [number, number], zoom },
  );
  await app.whenStill();
}

/** Pixels that a country's main part should be wide or high, so that land shows beside a mark on it. */
const COUNTRY_SIZE = 220;

/** The engine's zoom at which a country is about that large. */
export function zoomFor({ bounds: [west, south, east, north] }: Pick<Country, 'bounds'>): number {
  return Math.min(8.8, Math.log2((COUNTRY_SIZE * 360) / (512 * Math.max(east - west, north - south))));
}

/** The area of its own that a small territory answers in. */
export function territory({ map }: Pick<MapDriver, 'map'>, code: string): Locator {
  return map.locator(`.territory[data-country="${code}"]`);
}

/** How far from a mark a click on the ground must be, so that it is not taken for the mark. */
const CLEAR_OF_MARKS = 27;

/** Milliseconds within which two clicks or taps in one place are one. */
export const DOUBLE_CLICK_TIME = 500;

/** How far from a click the next must be, so that it is not taken for the second of a double one. */
const CLEAR_OF_CLICK = 40;

interface Position {
  readonly x: number;
  readonly y: number;
}

/**
 * A point of the screen, in pixels from the map's corner, that shows a country's land (or the sea, for null) with no
 * mark or button near, and off the click before; null where the picture has none.
 */
export function groundOf({ page }: Pick<App, 'page'>, code: string | null, before?: Position) {
  return page.evaluate(
    ({ country, clear, last, off }) => {
      const map = globalThis.offshoreAiMap?.map;
      const box = document.querySelector('#map')?.getBoundingClientRect();
      if (!map || !box) throw new Error('The engine is not there.');
      const marks = [...document.querySelectorAll('#map [data-place] .mark')].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return [left - box.left + width / 2, top - box.top + height / 2] as const;
      });
      const isCountry = (x: number, y: number): boolean => {
        const [feature] = map.queryRenderedFeatures([x, y], { layers: ['countries'] });
        return (feature?.properties.id ?? null) === country;
      };
      const isFree = (x: number, y: number): boolean =>
        (last === null || Math.hypot(last.x - x, last.y - y) > off) &&
        marks.every(([mx, my]) => Math.hypot(mx - x, my - y) > clear) &&
        document.elementFromPoint(box.left + x, box.top + y) === map.getCanvas();
      // The border of a country is drawn by its neighbour too: a point counts with its surroundings.
      const around = [
        [0, 0],
        [2, 0],
        [-2, 0],
        [0, 2],
        [0, -2],
      ] as const;
      const points: { x: number; y: number }[] = [];
      for (let y = 10; y < box.height - 10; y += 7)
        for (let x = 10; x < box.width - 10; x += 7) points.push({ x, y });
      // What is looked for lies about the middle: each question to the engine takes its time.
      const fromMiddle = ({ x, y }: { x: number; y: number }) =>
        Math.hypot(x - box.width / 2, y - box.height / 2);
      points.sort((a, b) => fromMiddle(a) - fromMiddle(b));
      return (
        points.find(({ x, y }) => isFree(x, y) && around.every(([dx, dy]) => isCountry(x + dx, y + dy))) ??
        null
      );
    },
    { country: code, clear: CLEAR_OF_MARKS, last: before ?? null, off: CLEAR_OF_CLICK },
  );
}

/** Clicks on a country's land, or on the sea for null, away from every mark and from where it clicked before. */
export async function clickGround(app: App, code: string | null): Promise<void> {
  const point = await groundOf(app, code, lastClicks.get(app.page));
  expect(point, `free ground of ${code ?? 'the sea'} on the screen`).not.toBeNull();
  if (!point) return;
  await app.map.click({ position: point });
  lastClicks.set(app.page, point);
}

const lastClicks = new WeakMap<Page, Position>();

/** Until its facts have come the story’s panel is the page’s own: its links lead to pages, and its list has all kinds. */
export async function whenPanelIsAlive(app: App): Promise<void> {
  await expect(app.panel.locator('.facts-elsewhere'), 'the facts of the story have come').toHaveCount(0);
}

/** What a reader sees of the map's state: the panel's heading and the address. */
export async function expectSelected(
  app: App,
  heading: string,
  at: string | null,
  message = heading,
): Promise<void> {
  await expect(app.heading, message).toHaveText(heading);
  await expect.poll(() => new URL(app.page.url()).searchParams.get('at'), { message }).toBe(at);
}

/** The ink of every label that is seen, all its lines, without the room that the font keeps above and below it. */
export function labelBoxes({ map }: Pick<MapDriver, 'map'>): Promise<Box[]> {
  return map.evaluate((root) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('No canvas to measure text on.');
    return [...root.querySelectorAll<SVGTextElement>('text.label')]
      .filter((label) => label.getBoundingClientRect().width > 0)
      .filter((label) => label.checkVisibility({ visibilityProperty: true }))
      .map((label) => {
        const matrix = label.getScreenCTM();
        if (!matrix) throw new Error('A label is not on the screen.');
        let from = 0;
        const lines = [...label.childNodes].map((node) => {
          const text = node.textContent ?? '';
          const start = label.getStartPositionOfChar(from);
          const width = label.getSubStringLength(from, text.length);
          from += text.length;
          const { x, y } = new DOMPoint(start.x, start.y).matrixTransform(matrix);
          const { fontWeight, fontSize, fontFamily } = getComputedStyle(
            node instanceof Element ? node : label,
          );
          context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
          const ink = context.measureText(text);
          return {
            text,
            left: x,
            top: y - ink.actualBoundingBoxAscent,
            right: x + width,
            bottom: y + ink.actualBoundingBoxDescent,
          };
        });
        return {
          what: lines[0]?.text ?? '',
          left: Math.min(...lines.map(({ left }) => left)),
          top: Math.min(...lines.map(({ top }) => top)),
          right: Math.max(...lines.map(({ right }) => right)),
          bottom: Math.max(...lines.map(({ bottom }) => bottom)),
        };
      });
  });
}

export function markBoxes({ map }: Pick<MapDriver, 'map'>): Promise<Box[]> {
  return boxesIn(map, '[data-place] .mark:not(.inner)');
}

export function mapButtonBoxes({ map }: Pick<MapDriver, 'map'>): Promise<Box[]> {
  return boxesIn(map, 'button');
}

export async function mapBox({ map }: Pick<MapDriver, 'map'>): Promise<Box> {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  return { what: 'the map', left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Every pair of boxes, one of each list, that overlap, in words. A box does not meet itself. */
export function collisions(first: readonly Box[], second: readonly Box[]): string[] {
  return first.flatMap((a, index) =>
    second
      .filter((b, other) => (first !== second || other > index) && overlap(a, b))
      .map((b) => `${a.what} × ${b.what}`),
  );
}

/** Boxes that reach beyond another one. */
export function outside(boxes: readonly Box[], frame: Box): string[] {
  return boxes
    .filter(
      ({ left, top, right, bottom }) =>
        left < frame.left || top < frame.top || right > frame.right || bottom > frame.bottom,
    )
    .map(({ what }) => what);
}

/** How light a colour of the page is, from 0 (black) to 1 (white). */
export function lightnessOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}

function boxesIn(within: Locator, selector: string): Promise<Box[]> {
  return within.evaluate(
    (root, query) =>
      [...root.querySelectorAll(query)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          const named = element.closest('[data-place]')?.getAttribute('data-place');
          return { what: named ?? element.textContent ?? element.tagName, left, top, right, bottom };
        })
        .filter(({ left, right }) => right > left),
    selector,
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
