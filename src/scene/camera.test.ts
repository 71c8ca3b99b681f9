import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import type { Edition, LngLat, Precision } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { forward, sphereBounds, zoomOfScale } from '../geo/equal-earth.ts';
import { type BoxFraming, frameBounds } from './box-framing.ts';
import {
  boxOf,
  cameraOf,
  type Framing,
  framingOf,
  fromScreen,
  OPENING,
  sameFraming,
  toScreen,
} from './camera.ts';
import { NOTHING } from './choice.ts';
import { isSmall, OPENINGS, openingOf } from './opening.ts';
import { selectionFraming } from './selection-framing.ts';
import { bareViewport, freeSize, type Insets, type Viewport } from './viewport.ts';

const edition: Edition = toEdition(sampleDataset(), sampleCountries, 'en');

const [WEST, SOUTH, EAST, NORTH] = sphereBounds;

function coordinate(min: number, max: number) {
  return fc.double({ min, max, noNaN: true });
}

const onPlane = fc.tuple(coordinate(WEST, EAST), coordinate(SOUTH, NORTH));
const sizes = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const framings: fc.Arbitrary<BoxFraming> = fc.record({
  type: fc.constant('box'),
  center: onPlane,
  width: coordinate(0.01, 5),
  height: coordinate(0.01, 3),
  maxScale: coordinate(50, 1e5),
});
const edges = fc.integer({ min: 0, max: 90 });
const insets: fc.Arbitrary<Insets> = fc.record({ top: edges, right: edges, bottom: edges, left: edges });
const viewports: fc.Arbitrary<Viewport> = fc.record({ size: sizes, insets, controls: fc.constant([]) });

function isInView(framing: Framing, viewport: Viewport, point: LngLat): boolean {
  const { size, insets: covered } = viewport;
  const [x, y] = toScreen(cameraOf(framing, viewport), size, forward(point));
  return (
    x >= covered.left &&
    y >= covered.top &&
    x <= size.width - covered.right &&
    y <= size.height - covered.bottom
  );
}

describe('cameraOf', () => {
  test('fits the framed box into what is free, and touches it on two sides unless the scale is limited', () => {
    fc.assert(
      fc.property(framings, viewports, (framing, viewport) => {
        const { scale } = cameraOf(framing, viewport);
        const free = freeSize(viewport);
        const [across, down] = [(framing.width * scale) / free.width, (framing.height * scale) / free.height];
        expect(Math.max(across, down)).toBeLessThanOrEqual(1 + 1e-9);
        if (scale < framing.maxScale) expect(Math.max(across, down)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('puts the middle of the framing into the middle of what is free', () => {
    fc.assert(
      fc.property(framings, viewports, (framing, viewport) => {
        const { size, insets: covered } = viewport;
        const [x, y] = toScreen(cameraOf(framing, viewport), size, framing.center);
        expect(x - covered.left).toBeCloseTo(size.width - covered.right - x, 6);
        expect(y - covered.top).toBeCloseTo(size.height - covered.bottom - y, 6);
      }),
    );
  });
});

describe('toScreen and fromScreen', () => {
  test('are each other’s inverse', () => {
    fc.assert(
      fc.property(framings, viewports, onPlane, (framing, viewport, point) => {
        const camera = cameraOf(framing, viewport);
        const [x, y] = fromScreen(camera, viewport.size, toScreen(camera, viewport.size, point));
        expect(x).toBeCloseTo(point[0], 9);
        expect(y).toBeCloseTo(point[1], 9);
      }),
    );
  });

  test('put the middle of the framing in the middle of the map, north up and east right', () => {
    const size = { width: 800, height: 600 };
    const camera = { center: [1, 0.5], scale: 100 } as const;
    expect(toScreen(camera, size, [1, 0.5])).toEqual([400, 300]);
    expect(toScreen(camera, size, [2, 1.5])).toEqual([500, 200]);
  });
});

describe('frameBounds', () => {
  const boxes = fc
    .tuple(coordinate(-169, 190), coordinate(-80, 79), coordinate(0.5, 60), coordinate(0.5, 40))
    .map(
      ([west, south, width, height]) =>
        [west, south, Math.min(191, west + width), Math.min(85, south + height)] as const,
    );

  test('shows every point of the box in a map of any size', () => {
    const share = coordinate(0, 1);
    fc.assert(
      fc.property(boxes, viewports, share, share, ([west, south, east, north], viewport, across, up) => {
        const framing = frameBounds([west, south, east, north], 0.05, 1e5);
        expect(
          isInView(framing, viewport, [west + (east - west) * across, south + (north - south) * up]),
        ).toBe(true);
      }),
    );
  });

  test('adds the margin on either side', () => {
    const bare = frameBounds([70, 10, 130, 50], 0, 900);
    const wide = frameBounds([70, 10, 130, 50], 0.5, 900);
    expect(wide.center).toEqual(bare.center);
    expect(wide.width / bare.width).toBeCloseTo(2, 3);
    expect(wide.height / bare.height).toBeCloseTo(2, 3);
    expect(wide.maxScale).toBe(900);
  });
});

describe('the opening', () => {
  const mapOf = (width: number, height: number): Viewport => bareViewport({ width, height });

  test('shows more of the story the more of the width is free', () => {
    const boxes = [699, 700, 1099, 1100].map((width) => boxOf(OPENING, mapOf(width, 500)));
    const [narrow, middle, wide] = OPENINGS.map(({ box }) => box);
    expect(boxes).toEqual([narrow, middle, middle, wide]);
  });

  test('goes by the width that nothing covers', () => {
    const covered = { ...mapOf(1280, 800), insets: { top: 0, right: 440, bottom: 0, left: 0 } };
    expect(openingOf(covered).name).toBe('middle');
    expect(isSmall(covered)).toBe(false);
    expect(isSmall(mapOf(390, 844))).toBe(true);
  });

  const PLACES = {
    Mexico: [-102.5, 23.6],
    Brazil: [-53, -10],
    Paris: [2.35, 48.85],
    Netherlands: [5.6, 52.3],
    Dubai: [55.3, 25.1],
    Beijing: [116.4, 39.9],
    Japan: [138.4, 36.2],
    Singapore: [103.8, 1.35],
  } as const satisfies Readonly<Record<string, LngLat>>;
  const EURASIA = ['Paris', 'Netherlands', 'Dubai', 'Beijing', 'Japan', 'Singapore'] as const;

  test.each([
    { opening: 'wide', names: Object.keys(PLACES), sizes: [mapOf(1100, 500), mapOf(1480, 916)] },
    { opening: 'middle', names: EURASIA, sizes: [mapOf(700, 500), mapOf(840, 636)] },
    {
      opening: 'narrow',
      names: ['Beijing', 'Japan', 'Singapore'],
      sizes: [mapOf(390, 612), mapOf(340, 228)],
    },
  ])('of a $opening map shows $names', ({ opening, names, sizes }) => {
    for (const size of sizes) {
      expect(openingOf(size).name).toBe(opening);
      const seen = Object.entries(PLACES).filter(([, point]) => isInView(OPENING, size, point));
      expect(seen.map(([name]) => name)).toEqual(expect.arrayContaining([...names]));
    }
  });

  test('keeps where the models are from well apart from where they are trained', () => {
    const apart = (width: number, height: number): number => {
      const viewport = mapOf(width, height);
      const at = (point: LngLat) => toScreen(cameraOf(OPENING, viewport), viewport.size, forward(point));
      const [from, to] = [at(PLACES.Beijing), at(PLACES.Singapore)];
      return Math.hypot(from[0] - to[0], from[1] - to[1]);
    };
    expect(apart(840, 636)).toBeGreaterThan(230);
    expect(apart(390, 612)).toBeGreaterThan(150);
  });
});

describe('selectionFraming', () => {
  const [hangzhou] = edition.places;
  const withPrecision = (precision: Precision): Edition => ({
    ...edition,
    places: hangzhou ? [{ ...hangzhou, precision }] : [],
  });

  test('is null where nothing, or nothing known, is selected', () => {
    expect(selectionFraming(edition, NOTHING)).toBeNull();
    expect(selectionFraming(edition, { type: 'country', id: 'ATL' })).toBeNull();
    expect(selectionFraming(edition, { type: 'place', id: 'atlantis' })).toBeNull();
  });

  const alone: Edition = { ...edition, links: [] };

  test('puts a city without ties in the middle', () => {
    const framing = selectionFraming(alone, { type: 'place', id: 'hangzhou' });
    const [x, y] = forward([120.16, 30.29]);
    expect(framing?.center[0]).toBeCloseTo(x, 3);
    expect(framing?.center[1]).toBeCloseTo(y, 3);
  });

  test('shows a place that only a near view has by itself, half a zoom nearer than it comes into sight', () => {
    const near: Edition = {
      ...edition,
      places: edition.places.map((place) => (place.id === 'hangzhou' ? { ...place, minZoom: 6 } : place)),
    };
    const framing = selectionFraming(near, { type: 'place', id: 'hangzhou' });
    if (framing === null) throw new Error('Nothing is framed.');
    for (const size of [
      { width: 1280, height: 800 },
      { width: 320, height: 240 },
    ]) {
      const { scale } = cameraOf(framing, bareViewport(size));
      expect(zoomOfScale(scale)).toBeCloseTo(6.5, 2);
    }
  });

  test.each([
    ['a headquarters', { type: 'place', id: 'hangzhou' }],
    ['where training is reported', { type: 'country', id: 'MYS' }],
    ['a country with headquarters', { type: 'country', id: 'CHN' }],
  ] as const)('of %s shows both ends of the flow', (_what, selection) => {
    const framing = selectionFraming(edition, selection);
    const ends = edition.places.filter(({ id }) => ['hangzhou', 'training-malaysia'].includes(id));
    expect(ends).toHaveLength(2);
    for (const { point } of ends)
      for (const size of [
        { width: 390, height: 250 },
        { width: 840, height: 636 },
      ])
        expect(framing && isInView(framing, bareViewport(size), point)).toBe(true);
  });

  test('shows the other end of a tie as long as the map stays of use', () => {
    const withEnd = (point: LngLat): BoxFraming | null => {
      const places = edition.places.map((place) =>
        place.id === 'training-malaysia' ? { ...place, point } : place,
      );
      const links = edition.links.map((link) => ({ ...link, kind: 'plans' as const }));
      return selectionFraming({ ...edition, places, links }, { type: 'place', id: 'hangzhou' });
    };
    expect(withEnd([2.35, 48.85])?.width).toBeGreaterThan(1.5);
    expect(withEnd([-53, -10])).toEqual(selectionFraming(alone, { type: 'place', id: 'hangzhou' }));
  });

  test('goes nearer the more exact the sources are', () => {
    const at = (precision: Precision): number =>
      selectionFraming(withPrecision(precision), { type: 'place', id: 'hangzhou' })?.maxScale ?? 0;
    expect(at('site')).toBeGreaterThan(at('city'));
    expect(at('city')).toBeGreaterThan(at('country'));
  });

  test('of a place known by its country alone is that of the country', () => {
    const place = selectionFraming(edition, { type: 'place', id: 'training-malaysia' });
    expect(place).toEqual(selectionFraming(edition, { type: 'country', id: 'MYS' }));
    expect(place).not.toBeNull();
  });

  test('of a country shows its whole box', () => {
    const framing = selectionFraming(edition, { type: 'country', id: 'CHN' });
    const corners: LngLat[] = [
      [73, 18],
      [135, 18],
      [73, 54],
      [135, 54],
    ];
    expect(
      corners.map(
        (corner) => framing && isInView(framing, bareViewport({ width: 390, height: 400 }), corner),
      ),
    ).toEqual([true, true, true, true]);
  });

  test('of a country too small to hit is the surroundings of its point, not its few pixels', () => {
    const framing = selectionFraming(edition, { type: 'country', id: 'SGP' });
    const [x, y] = forward([103.8, 1.3]);
    expect(framing?.center[0]).toBeCloseTo(x, 3);
    expect(framing?.center[1]).toBeCloseTo(y, 3);
    expect(framing?.width).toBeGreaterThan(0.3);
  });
});

describe('framingOf', () => {
  test('is the opening where nothing is selected, or nothing is known of where it lies', () => {
    expect(framingOf(edition, { selection: NOTHING })).toBe(OPENING);
    expect(framingOf(edition, { selection: { type: 'country', id: 'ATL' } })).toBe(OPENING);
  });

  test('is that of the selection otherwise', () => {
    const selection = { type: 'country', id: 'MYS' } as const;
    expect(framingOf(edition, { selection })).toEqual(selectionFraming(edition, selection));
  });
});

describe('sameFraming', () => {
  const of = (id: string): Framing => framingOf(edition, { selection: { type: 'country', id } });

  test('compares what is shown, not the objects', () => {
    expect(sameFraming(of('MYS'), { ...of('MYS') })).toBe(true);
    expect(sameFraming(OPENING, { type: 'opening' })).toBe(true);
  });

  test('tells one subject from another, and each from the opening', () => {
    expect(sameFraming(of('MYS'), of('CHN'))).toBe(false);
    expect(sameFraming(of('MYS'), OPENING)).toBe(false);
  });
});
