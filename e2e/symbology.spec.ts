import type { Page } from '@playwright/test';
import { smoothing } from '../scripts/run/browser-flags.ts';
import type { App, LngLat } from './app.ts';
import {
  colorAround,
  dashPeriod,
  difference,
  inkAlong,
  median,
  type Picture,
  pictureOf,
  straight,
} from './pixels.ts';
import { expect, test } from './reader-driver.ts';
import { FILES, holdBack, markPoints, type Point, stillPoints } from './resilience-driver.ts';

/** Both renderers round colours to whole numbers; a fill has no edge near. */
const SAME_COLOR = 6;
/** Share by which the ink of a line may differ: the renderers smooth its edges in different ways. */
const SAME_INK = 0.2;
/** Share by which dashes may differ in length: the engine adapts its dashes in steps of 9 %. */
const SAME_LENGTH = 0.1;

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, args: smoothing(launchOptions.args ?? []) }),
    { scope: 'worker' },
  ],
});

const THEMES = ['light', 'dark'] as const;

interface Pair {
  readonly still: Picture;
  readonly engine: Picture;
}

/** Pictures of a page's map before and after the takeover, in each theme. */
async function takeBoth(
  app: App,
  path: string,
  before: () => Promise<void> = async () => undefined,
): Promise<{
  readonly pairs: Readonly<Record<(typeof THEMES)[number], Pair>>;
  readonly lines: LinkLines;
}> {
  const { page } = app;
  const release = await holdBack(page, FILES.engine);
  await app.open(path);
  await before();
  const lines = await stillLines(page);
  const seen = async (theme: (typeof THEMES)[number]): Promise<Picture> => {
    await page.emulateMedia({ colorScheme: theme });
    await app.whenStill();
    return pictureOf(page);
  };
  const still = { light: await seen('light'), dark: await seen('dark') };
  release();
  await app.whenEngine();
  const engine = { light: await seen('light'), dark: await seen('dark') };
  return {
    pairs: {
      light: { still: still.light, engine: engine.light },
      dark: { still: still.dark, engine: engine.dark },
    },
    lines,
  };
}

/** Stretches of links on the still map. */
interface LinkLines {
  readonly solid: readonly Point[];
  readonly dashed: readonly Point[];
}

/** The longest clear stretch of a solid and of a dashed link, away from marks, names and other links. */
function stillLines(page: Page): Promise<LinkLines> {
  return page.evaluate(() => {
    const map = document.querySelector('#map');
    const box = map?.getBoundingClientRect();
    if (!map || !box) throw new Error('The page has no map.');
    const obstacles = [...map.querySelectorAll('[data-place], text.label, button')].map((element) =>
      element.getBoundingClientRect(),
    );
    const lines = map.querySelectorAll<SVGPathElement>(
      'svg.still path.link:not(.hidden), .flow .strand-line',
    );
    const paths = [...lines].map((path) => {
      const matrix = path.getScreenCTM();
      const scale = matrix?.a ?? 1;
      const steps = Math.floor(path.getTotalLength() * scale * 2);
      const points = Array.from({ length: steps }, (_, index) => {
        const { x, y } = path.getPointAtLength(index / 2 / scale).matrixTransform(matrix ?? undefined);
        return { x: x - box.left, y: y - box.top };
      });
      return { points, dashed: path.matches('.dashed'), isStrand: path.matches('.strand-line') };
    });
    const longest = (dashed: boolean): { x: number; y: number }[] => {
      let best: { x: number; y: number }[] = [];
      for (const path of paths.filter((one) => !one.isStrand && one.dashed === dashed)) {
        const others = paths
          .filter((one) => one !== path)
          .flatMap(({ points }) => points.filter((_, i) => i % 8 === 0));
        let run: { x: number; y: number }[] = [];
        for (const point of path.points) {
          const { x, y } = point;
          const last = run.at(-1) ?? point;
          const isClear =
            x > 8 &&
            y > 8 &&
            x < box.width - 8 &&
            y < box.height - 8 &&
            Math.hypot(last.x - x, last.y - y) < 2 &&
            obstacles.every(
              ({ left, right, top, bottom }) =>
                x < left - box.left - 10 ||
                x > right - box.left + 10 ||
                y < top - box.top - 10 ||
                y > bottom - box.top + 10,
            ) &&
            others.every((other) => Math.hypot(other.x - x, other.y - y) > 14);
          run = isClear ? [...run, point] : [];
          if (run.length > best.length) best = run;
        }
      }
      return best;
    };
    return { solid: longest(false), dashed: longest(true) };
  });
}

function colorsDiffer({ still, engine }: Pair, point: Point): number {
  return difference(colorAround(still, point), colorAround(engine, point));
}

/** By which share the engine's picture is off the still map's. */
function off({ still, engine }: Pair, measure: (picture: Picture) => number): number {
  return Math.abs(measure(engine) / measure(still) - 1);
}

function inkOf(line: readonly Point[]) {
  return (picture: Picture): number => median(inkAlong(picture, line));
}

function dashesOf(line: readonly Point[]) {
  return (picture: Picture): number => dashPeriod(inkAlong(picture, line));
}

async function lineBetween(page: Page, from: LngLat, to: LngLat): Promise<Point[]> {
  const [start, end] = await stillPoints(page, [from, to]);
  if (!start || !end) throw new Error('The line has no ends.');
  return straight(start, end);
}

/** Three pages with two themes each, drawn by the processor. */
test.describe.configure({ timeout: 180_000 });

test.describe('half a screen', () => {
  // Its first view lies between two whole zooms, where the engine enlarges dashes most.
  test.use({ viewport: { width: 720, height: 560 } });

  test('at first view fills, borders and links look the same before and after the takeover', async ({
    app,
    page,
  }) => {
    const { pairs, lines } = await takeBoth(app, 'en/');
    // Red, land and sea, where nothing else is near.
    const fills = await stillPoints(page, [
      [86, 41],
      [29, 13],
      [65, 12],
    ]);
    // That of Algeria with Mauritania, which no link comes near.
    const border = await lineBetween(page, [-8, 26.88], [-5.6, 25.45]);
    for (const theme of THEMES) {
      const pair = pairs[theme];
      const colors = fills.map((point) => colorsDiffer(pair, point));
      expect.soft(Math.max(...colors), `${theme}: fills`).toBeLessThan(SAME_COLOR);
      expect.soft(off(pair, inkOf(border)), `${theme}: border`).toBeLessThan(SAME_INK);
      expect.soft(off(pair, inkOf(lines.solid)), `${theme}: link`).toBeLessThan(SAME_INK);
      expect.soft(off(pair, dashesOf(lines.dashed)), `${theme}: dashes`).toBeLessThan(SAME_LENGTH);
    }
  });
});

test('nearer, contested borders have the same dashes and borders the same width', async ({ app, page }) => {
  const { pairs } = await takeBoth(app, 'en/', async () => {
    // Africa into the middle, before it grows.
    await page.mouse.move(200, 420);
    await page.mouse.down();
    await page.mouse.move(700, 420, { steps: 4 });
    await page.mouse.up();
    await app.zoomIn.click();
  });
  // Straight lines: the parallel that bounds Western Sahara, and the border of Algeria with Mauritania.
  const contested = await lineBetween(page, [-12.8, 27.667], [-9.1, 27.667]);
  const border = await lineBetween(page, [-8, 26.88], [-5.6, 25.45]);
  for (const theme of THEMES) {
    const pair = pairs[theme];
    expect.soft(off(pair, dashesOf(contested)), `${theme}: contested`).toBeLessThan(SAME_LENGTH);
    expect.soft(off(pair, inkOf(border)), `${theme}: border`).toBeLessThan(SAME_INK);
  }
});

test('at a selection links, marks and fills look the same before and after the takeover', async ({
  app,
  page,
}) => {
  const { pairs, lines } = await takeBoth(app, 'en/malaysia/');
  const fills = await stillPoints(page, [
    [113.5, -1],
    [109, 6],
  ]);
  const mark = (await markPoints(page))['training-malaysia'];
  if (!mark) throw new Error('The mark is not there.');
  for (const theme of THEMES) {
    const pair = pairs[theme];
    const colors = fills.map((point) => colorsDiffer(pair, point));
    expect.soft(Math.max(...colors), `${theme}: fills`).toBeLessThan(SAME_COLOR);
    expect.soft(colorsDiffer(pair, mark), `${theme}: mark`).toBeLessThan(SAME_COLOR);
    expect.soft(off(pair, inkOf(lines.solid)), `${theme}: link`).toBeLessThan(SAME_INK);
  }
});
