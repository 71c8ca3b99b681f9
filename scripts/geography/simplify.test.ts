import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { parseWorld } from '../../src/geo/topology.ts';
import type { Named } from './arcs.ts';
import type { Land } from './land.ts';
import { type Simplification, simplifyLand } from './simplify.ts';

/** A square with a corner every tenth of a side, each second one a little outside. */
function createSquare(west: number, south: number, side: number): Position[] {
  const along = Array.from({ length: 10 }, (_, step) => (step * side) / 10);
  const wobble = (step: number) => (step % 2 === 0 ? 0 : side / 200);
  const [east, north] = [west + side, south + side];
  const ring = [
    ...along.map((way, step) => [west - wobble(step), south + way]),
    ...along.map((way, step) => [west + way, north + wobble(step)]),
    ...along.map((way, step) => [east + wobble(step), north - way]),
    ...along.map((way, step) => [east - way, south - wobble(step)]),
  ];
  return [...ring, ...ring.slice(0, 1)];
}

function createLand(...countries: [string, ...Position[][][]][]): Land {
  return {
    countries: countries.map(([id, ...coordinates]) => ({
      id,
      shape: { type: 'MultiPolygon' as const, coordinates },
    })),
    contested: [
      {
        id: 'line',
        shape: {
          type: 'MultiLineString',
          coordinates: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      },
    ],
  };
}

function createHow(change: Partial<Simplification> = {}): Simplification {
  return {
    finenessAt: () => ({ triangle: 1e-5, island: 1e-4 }),
    keptIslands: 1,
    keptPoints: 4,
    grid: 1 / 32,
    ...change,
  };
}

function simplify(land: Land, change: Partial<Simplification> = {}) {
  const { countries } = parseWorld(JSON.parse(JSON.stringify(simplifyLand(land, createHow(change)))));
  return countries.map(
    ({ properties, geometry }): Named<Position[][][]> => ({
      id: properties.id,
      shape: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    }),
  );
}

describe('simplifyLand', () => {
  test('drops the corners whose triangles are smaller than asked', () => {
    const land = createLand(['AAA', [createSquare(20, 0, 4)]]);
    const [fine] = simplify(land, { finenessAt: () => ({ triangle: 0, island: 0 }) });
    const [coarse] = simplify(land, { finenessAt: () => ({ triangle: 1e-4, island: 0 }) });
    expect(fine?.shape.flat(2)).toHaveLength(41);
    expect(coarse?.shape.flat(2).length).toBeLessThan(10);
  });

  test('is finer where it is asked to be', () => {
    const land = createLand(['AAA', [createSquare(20, 0, 4)]], ['BBB', [createSquare(60, 0, 4)]]);
    const [here, there] = simplify(land, {
      finenessAt: ([longitude]) => ({ triangle: longitude < 40 ? 0 : 1e-4, island: 0 }),
    });
    expect(here?.shape.flat(2)).toHaveLength(41);
    expect(there?.shape.flat(2).length).toBeLessThan(10);
  });

  test('keeps the largest islands of a country however small, and no others', () => {
    const land = createLand([
      'AAA',
      [createSquare(20, 0, 0.1)],
      [createSquare(21, 0, 0.3)],
      [createSquare(22, 0, 0.2)],
    ]);
    expect(simplify(land)[0]?.shape).toHaveLength(1);
    expect(simplify(land, { keptIslands: 2 })[0]?.shape).toHaveLength(2);
    expect(
      Math.min(
        ...(simplify(land)[0]
          ?.shape.flat(2)
          .map(([x = 0]) => x) ?? []),
      ),
    ).toBeGreaterThan(20.9);
  });

  test('gives a kept island enough corners to be seen', () => {
    const [island] = simplify(createLand(['AAA', [createSquare(20, 0, 0.6)]]), { keptPoints: 12 });
    expect(island?.shape.flat(2).length).toBeGreaterThanOrEqual(12);
  });

  test('draws a country that is smaller than the grid as one cell, the right way round', () => {
    const [state] = simplify(createLand(['VAT', [createSquare(12.45, 41.9, 0.005)]]));
    const coordinates = state?.shape[0] ?? [];
    expect(new Set(coordinates.flat().map(String)).size).toBe(4);
    expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(1e-6);
    expect(geoArea({ type: 'Polygon', coordinates })).toBeGreaterThan(0);
  });

  test('closes the hole of an enclave that it drops, and keeps that of one it shows', () => {
    const enclave = createSquare(22, 1, 0.4);
    const around = [createSquare(20, 0, 4), enclave.toReversed()];
    const dropped = simplify(createLand(['AAA', around], ['BBB', [createSquare(60, 0, 4)], [enclave]]));
    expect(dropped[0]?.shape[0]).toHaveLength(1);
    const shown = simplify(createLand(['AAA', around], ['BBB', [enclave]]));
    expect(shown[0]?.shape[0]).toHaveLength(2);
  });

  test('keeps the edges of the map plane exact', () => {
    const box = (west: number, east: number): Position[][] => [
      [
        [west, -80],
        [west, -70],
        [east, -70],
        [east, -80],
        [west, -80],
      ],
    ];
    const [left, right] = simplify(createLand(['AAA', box(-169, -120)], ['BBB', box(150, 191)]));
    expect(Math.min(...(left?.shape.flat(2) ?? []).map(([x = 0]) => x))).toBe(-169);
    expect(Math.max(...(right?.shape.flat(2) ?? []).map(([x = 0]) => x))).toBe(191);
  });
});
