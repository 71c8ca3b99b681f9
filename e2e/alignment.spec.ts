import type { Page } from '@playwright/test';
import type { Country, Edition } from '../src/dataset/model.ts';
import { type App, expect, type LngLat } from './app.ts';
import { SIZES, test } from './reader-driver.ts';
import { FILES, holdBack, markPoints, type Point, stillPoints } from './resilience-driver.ts';

/** Pixels that a point may shift when the engine takes the still map over. */
const TOLERANCE = 1;
const LABELS = 20;

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };

/** Marks of whole countries that make way for a neighbour where the map is small. */
const MAKE_WAY = ['training-malaysia', 'alibaba-netherlands'];

function unmoved(marks: Readonly<Record<string, Point>>): Record<string, Point> {
  return Object.fromEntries(Object.entries(marks).filter(([id]) => !MAKE_WAY.includes(id)));
}

/** What lies farther apart than the tolerance, in words; empty where all is well. */
function shifts(before: Readonly<Record<string, Point>>, after: Readonly<Record<string, Point>>): string[] {
  return Object.entries(before).flatMap(([id, from]) => {
    const to = after[id] ?? NOWHERE;
    const shift = Math.hypot(to.x - from.x, to.y - from.y);
    return shift <= TOLERANCE ? [] : [`${id}: ${shift.toFixed(2)} px`];
  });
}

function named<T>(ids: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
  );
}

/** Twenty countries, or as many as there are, whose names' points are in sight, from the largest to the smallest. */
async function chooseCountries(page: Page, { countries }: Edition): Promise<readonly Country[]> {
  const points = await stillPoints(
    page,
    countries.map(({ labelPoint }) => labelPoint),
  );
  const size = await page
    .locator('#map')
    .evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  const inSight = countries
    .filter((_, index) => {
      const { x, y } = points[index] ?? NOWHERE;
      return x > 0 && y > 0 && x < size.clientWidth && y < size.clientHeight;
    })
    .toSorted((a, b) => areaOf(b) - areaOf(a));
  const count = Math.min(LABELS, inSight.length);
  return Array.from(
    { length: count },
    (_, index) => inSight[Math.floor((index * inSight.length) / count)],
  ).filter((country) => country !== undefined);
}

function areaOf({ bounds: [west, south, east, north] }: Country): number {
  return (east - west) * (north - south);
}

/** Which country's shape the still map draws at points of its picture. */
function stillCountries(page: Page, points: readonly Point[]): Promise<(string | null)[]> {
  return page.evaluate((all) => {
    const box = document.querySelector('#map')?.getBoundingClientRect();
    return all.map(({ x, y }) => {
      const under = document.elementsFromPoint(x + (box?.left ?? 0), y + (box?.top ?? 0));
      const shape = under.find((element) => element.matches('svg.still [data-country]'));
      return shape?.getAttribute('data-country') ?? null;
    });
  }, points);
}

/** Which country the engine draws at points of its picture. */
function engineCountries(page: Page, points: readonly Point[]): Promise<(string | null)[]> {
  return page.evaluate((all) => {
    const map = globalThis.offshoreAiMap?.map;
    return all.map(({ x, y }) => {
      const id: unknown = map?.queryRenderedFeatures([x, y], { layers: ['countries'] })[0]?.properties.id;
      return typeof id === 'string' ? id : null;
    });
  }, points);
}

function enginePoints(app: App, points: readonly LngLat[]): Promise<Point[]> {
  return Promise.all(points.map((point) => app.pointOf(point)));
}

for (const { name, width, height } of SIZES) {
  test.describe(`${name}, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const path of ['en/', 'en/malaysia/']) {
      test(`on ${path} the engine draws every place and country where the still map had it`, async ({
        app,
        page,
        edition,
      }) => {
        const release = await holdBack(page, FILES.engine);
        await app.open(path);
        const countries = await chooseCountries(page, edition);
        expect(countries.length).toBeGreaterThan(path === 'en/' ? LABELS - 1 : 4);
        const ids = [...edition.places, ...countries].map(({ id }) => id);
        const degrees = [
          ...edition.places.map(({ point }) => point),
          ...countries.map(({ labelPoint }) => labelPoint),
        ];
        const marks = await markPoints(page);
        const still = await stillPoints(page, degrees);
        const stillShapes = await stillCountries(page, still.slice(edition.places.length));
        expect(shifts(unmoved(marks), named(ids, still)), 'marks against d3’s projection').toEqual([]);

        release();
        await app.whenEngine();
        await app.whenStill();
        const engine = await enginePoints(app, degrees);
        expect(shifts(named(ids, still), named(ids, engine)), 'still map against engine').toEqual([]);
        expect(shifts(marks, await markPoints(page)), 'marks before and after').toEqual([]);

        // Not only do the numbers agree: what is drawn at a country's name is that country, in both pictures.
        const drawn = await engineCountries(page, engine.slice(edition.places.length));
        const seen = countries.flatMap(({ small }, index) =>
          small || stillShapes[index] === null ? [] : [index],
        );
        expect(seen.length).toBeGreaterThan(path === 'en/' ? 12 : 0);
        expect(seen.map((index) => drawn[index])).toEqual(seen.map((index) => countries[index]?.id));
        expect(seen.map((index) => stillShapes[index])).toEqual(seen.map((index) => countries[index]?.id));
      });
    }

    test('marks stand in the same place without JavaScript, with it, and with the engine', async ({
      app,
      page,
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height } });
      const without = await context.newPage();
      await app.openWithEngine('en/');
      await without.goto(page.url());
      const before = await markPoints(without);
      expect(Object.keys(before).length).toBeGreaterThan(10);
      expect(shifts(before, await markPoints(page))).toEqual([]);
      await context.close();
    });
  });
}
