import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { AtlasShape } from './atlas.ts';
import { buildLand } from './land.ts';
import type { BorderPolicy } from './policy.ts';
import { splitShapes } from './split.ts';

function boxOf(west: number, south: number, east: number, north: number): Position[][] {
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}

function createShape(code: string, ...coordinates: Position[][][]): AtlasShape {
  return {
    code,
    shape: { type: 'MultiPolygon', coordinates },
  };
}

/** Three squares in a row: a country, a part of it that broke away, and a neighbour. */
function createAtlas(): AtlasShape[] {
  return [
    createShape('AAA', boxOf(0, 0, 1, 1)),
    createShape('PART', boxOf(1, 0, 2, 1)),
    createShape('BBB', boxOf(2, 0, 3, 1)),
  ];
}

function createPolicy(change: Partial<BorderPolicy> = {}): BorderPolicy {
  return {
    borders: [],
    merged: [],
    split: [],
    added: [],
    left: [],
    ...change,
  };
}

const MERGED = [{ atlas: 'PART', into: 'AAA' }];

describe('buildLand', () => {
  test('merges a shape into the country that the policy names', () => {
    const { countries } = buildLand(createAtlas(), createPolicy({ merged: MERGED }));
    expect(countries.map(({ id }) => id)).toEqual(['AAA', 'BBB']);
    const longitudes = countries[0]?.shape.coordinates.flat(2).map(([longitude]) => longitude);
    expect(countries[0]?.shape.coordinates).toHaveLength(1);
    expect(longitudes).toContain(0);
    expect(longitudes).toContain(2);
  });

  test('keeps the line between merged shapes as a contested border', () => {
    const borders = [{ id: 'line', between: ['AAA', 'PART'], reason: 'a test' }];
    const { contested } = buildLand(createAtlas(), createPolicy({ merged: MERGED, borders }));
    expect(contested.map(({ id }) => id)).toEqual(['line']);
    expect(contested[0]?.shape.coordinates.flat().toSorted()).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('a shape that is no party to a contested border counts as its owner there', () => {
    const atlas = [
      ...createAtlas(),
      createShape('BUFFER', boxOf(1, 1, 2, 2)),
      createShape('CCC', boxOf(1, 2, 2, 3)),
    ];
    const merged = [...MERGED, { atlas: 'BUFFER', into: 'CCC' }];
    const borders = [{ id: 'line', between: ['PART', 'CCC'], reason: 'a test' }];
    const { contested } = buildLand(atlas, createPolicy({ merged, borders }));
    expect(contested[0]?.shape.coordinates.flat().toSorted()).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('takes only the part of a line that lies in the box of its rule', () => {
    const atlas = [createShape('AAA', boxOf(0, 0, 1, 4)), createShape('BBB', boxOf(1, 0, 2, 4))];
    const borders = [{ id: 'line', between: ['AAA', 'BBB'], within: [0, 1, 2, 3], reason: 'a test' }];
    const { contested } = buildLand(atlas, createPolicy({ borders }));
    expect(contested[0]?.shape.coordinates.flat().toSorted()).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
  });

  test('leaves out what the policy leaves out', () => {
    const { countries } = buildLand(createAtlas(), createPolicy({ left: [{ atlas: 'PART' }] }));
    expect(countries.map(({ id }) => id)).toEqual(['AAA', 'BBB']);
    expect(countries.flatMap(({ shape }) => shape.coordinates)).toHaveLength(2);
  });

  test('closes the seam along 180° that a shape has of its own', () => {
    const { countries } = buildLand(
      [createShape('AAA', boxOf(179, 0, 180, 1), boxOf(-180, 0, -179, 1))],
      createPolicy(),
    );
    expect(countries[0]?.shape.coordinates).toHaveLength(1);
  });
});

describe('splitShapes', () => {
  test('gives each polygon to the territory whose point is nearest', () => {
    const split = [
      { atlas: 'TWO', at: [0, 0], into: 'AAA' },
      { atlas: 'TWO', at: [10, 0], into: 'BBB' },
    ];
    const shapes = [
      createShape('TWO', boxOf(9, 0, 9.5, 1), boxOf(1, 0, 2, 1)),
      createShape('CCC', boxOf(5, 5, 6, 6)),
    ];
    expect(splitShapes(shapes, createPolicy({ split }))).toEqual([
      createShape('AAA', boxOf(1, 0, 2, 1)),
      createShape('BBB', boxOf(9, 0, 9.5, 1)),
      createShape('CCC', boxOf(5, 5, 6, 6)),
    ]);
  });
});
