import type { LngLat } from './app.ts';
import { type App, expect, expectSelected, lookAt, test } from './reader-driver.ts';
import { FILES, holdBack, stillPoints } from './resilience-driver.ts';

/** Points well inside what is small, split or disputed on the map, and whose shape lies there by the border policy. */
const INSIDE: readonly (readonly [country: string, where: string, point: LngLat])[] = [
  ['PSE', 'Gaza', [34.255, 31.31]],
  ['PSE', 'Ramallah', [35.2, 31.9]],
  ['PSE', 'Nablus', [35.25, 32.15]],
  ['XKX', 'Pristina', [21.1, 42.65]],
  ['XKX', 'Prizren', [20.74, 42.3]],
  ['CYP', 'the north of Cyprus', [33.5, 35.25]],
  ['CYP', 'the south of Cyprus', [32.9, 34.9]],
  ['SOM', 'Hargeisa', [44.06, 9.55]],
  ['SOM', 'the east of Somaliland', [47.5, 9.5]],
  ['ESH', 'Laayoune', [-13.1, 27.1]],
  ['ESH', 'the south of Western Sahara', [-14.5, 24]],
  ['UKR', 'Crimea', [34.1, 45.2]],
  ['UKR', 'Donetsk', [37.8, 48]],
  ['HKG', 'Hong Kong', [114.15, 22.42]],
  ['SGP', 'Singapore', [103.82, 1.36]],
  ['BHR', 'Bahrain', [50.54, 26.03]],
  ['IND', 'the Siachen Glacier', [77.1, 35.4]],
  ['AND', 'Andorra', [1.553, 42.546]],
  ['LIE', 'Liechtenstein', [9.555, 47.1]],
  ['LUX', 'Luxembourg', [6.1, 49.8]],
  ['BRN', 'Brunei', [114.6, 4.6]],
  ['TLS', 'Oecusse', [124.35, -9.3]],
  ['RUS', 'Kaliningrad', [21.3, 54.7]],
  ['AGO', 'Cabinda', [12.52, -4.8]],
  ['AZE', 'Nakhchivan', [45.5, 39.3]],
];

/** What the engine draws at each point in sight, where that is not what lies there. */
async function wrongAt(app: App, center: LngLat, zoom: number, seen: Set<string>): Promise<string[]> {
  await lookAt(app, center, zoom);
  const drawn = await app.page.evaluate(
    (points) => {
      const map = globalThis.offshoreAiMap?.map;
      if (!map) throw new Error('The engine is not there.');
      const { clientWidth, clientHeight } = map.getContainer();
      return points.map(([lng, lat]) => {
        const { x, y } = map.project([lng, lat]);
        const back = map.unproject([x, y]);
        // What is outside the map or behind the globe cannot be asked for.
        const inSight = x > 2 && y > 2 && x < clientWidth - 2 && y < clientHeight - 2;
        if (!inSight || Math.hypot(back.lng - lng, back.lat - lat) > 1) return null;
        const features = map.queryRenderedFeatures([x, y], { layers: ['countries'] });
        return features.map(({ properties }) => String(properties.id)).join('+') || 'the sea';
      });
    },
    INSIDE.map(([, , [lng, lat]]) => [lng, lat] as const),
  );
  return INSIDE.flatMap(([country, where], index) => {
    const found = drawn[index] ?? null;
    if (found !== null) seen.add(where);
    return found === null || found === country ? [] : [`${where} at ${zoom}: ${found}`];
  });
}

/** A pixel wide at first view, and rounded to whole units of the drawing. */
const TOO_SMALL_FOR_THE_DRAWING = 'Oecusse';

const VIEWS = {
  flat: [
    [
      [30, 20],
      [0, 1, 1.5],
    ],
    [[20, 30], [2]],
    [[110, 10], [2]],
    [[34.5, 33], [5]],
  ],
  globe: [
    [
      [20, 30],
      [0, 1.5],
    ],
    [[100, 10], [1.5]],
  ],
} as const;

// Each view is drawn by the processor.
test.describe.configure({ timeout: 180_000 });

for (const view of ['flat', 'globe'] as const) {
  test(`at every zoom the engine draws small territories where they are, ${view}`, async ({ app }) => {
    await app.openWithEngine(`en/?view=${view}`);
    const seen = new Set<string>();
    for (const [center, zooms] of VIEWS[view]) {
      for (const zoom of zooms)
        expect.soft(await wrongAt(app, center, zoom, seen), `around ${center.join()}`).toEqual([]);
    }
    expect(seen.size).toBe(INSIDE.length);
    if (view === 'globe') return;
    await lookAt(app, [34, 31], 1.5);
    await app.clickAt([34.255, 31.31]);
    await expectSelected(app, 'Palestine', 'PSE');
  });
}

test('the still map answers with them as well', async ({ app, page }) => {
  await holdBack(page, FILES.engine);
  // The first view of a map this wide begins west of Africa.
  await page.setViewportSize({ width: 1600, height: 900 });
  await app.open('en/');
  const points = await stillPoints(
    page,
    INSIDE.map(([, , point]) => point),
  );
  const drawn = await page.evaluate((all) => {
    const box = document.querySelector('#map')?.getBoundingClientRect();
    return all.map(({ x, y }) => {
      const under = document.elementsFromPoint(x + (box?.left ?? 0), y + (box?.top ?? 0));
      const shape = under.find((element) => element.matches('svg.still [data-country]'));
      const areas = under.flatMap((element) =>
        element.matches('.territory') ? [element.getAttribute('data-country')] : [],
      );
      return { shape: shape?.getAttribute('data-country') ?? null, areas };
    });
  }, points);
  // Where its shape is too small for the drawing, a territory has an area of its own there.
  const wrong = INSIDE.flatMap(([country, where], index) => {
    const { shape, areas } = drawn[index] ?? { shape: null, areas: [] };
    const answers = shape === country || areas.includes(country) || where === TOO_SMALL_FOR_THE_DRAWING;
    return answers ? [] : [`${where}: ${shape}`];
  });
  expect(wrong).toEqual([]);
});
