import { describe, expect, test } from 'vitest';
import { parseWorld } from './topology.ts';

/** Two squares side by side, A west of B, with the line between them split in two. */
function createTopology(contested: object[] = []) {
  return {
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 2],
      ],
      [
        [1, 2],
        [0, 2],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 2],
        [2, 2],
        [2, 0],
        [1, 0],
      ],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', properties: { id: 'AAA' }, arcs: [[2, 0, 1]] },
          { type: 'MultiPolygon', properties: { id: 'BBB' }, arcs: [[[0, 1, 3]]] },
        ],
      },
      contested: { type: 'GeometryCollection', geometries: contested },
    },
  };
}

function failureOf(value: unknown): string {
  try {
    parseWorld(value);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('parseWorld', () => {
  test('gives every country its shape in degrees', () => {
    const { countries } = parseWorld(createTopology());
    expect(countries.map(({ properties }) => properties.id)).toEqual(['AAA', 'BBB']);
    expect(countries[1]?.geometry.coordinates).toEqual([
      [
        [
          [1, 0],
          [1, 1],
          [1, 2],
          [2, 2],
          [2, 0],
          [1, 0],
        ],
      ],
    ]);
  });

  test('draws the line between two countries once and no coast', () => {
    expect(parseWorld(createTopology()).borders.coordinates.flat()).toHaveLength(3);
    expect(
      parseWorld(createTopology())
        .borders.coordinates.flat()
        .every(([x]) => x === 1),
    ).toBe(true);
  });

  test('takes a contested line out of the borders', () => {
    const { borders, contested } = parseWorld(
      createTopology([{ type: 'MultiLineString', properties: { id: 'disputed' }, arcs: [[1]] }]),
    );
    expect(contested.map(({ properties }) => properties.id)).toEqual(['disputed']);
    expect(contested[0]?.geometry.coordinates).toEqual([
      [
        [1, 1],
        [1, 2],
      ],
    ]);
    expect(borders.coordinates.map((line) => line.toSorted())).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  test.each([null, [], 'Topology', 7])('refuses %j', (value) => {
    expect(failureOf(value)).toContain('not an object');
  });

  test('lists every problem at once', () => {
    const lines = failureOf({
      type: 'Topology',
      transform: { scale: [1], translate: [0, 0] },
      arcs: [
        [
          [0, 0],
          [1, 1],
        ],
        [[0, 0]],
        [
          [0, 0],
          [0, Number.NaN],
        ],
      ],
      objects: {
        countries: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', properties: { id: 'AAA' }, arcs: [[0, 3]] },
            { type: 'Polygon', properties: { id: 'BBB' }, arcs: [[0, -4]] },
            { type: 'Polygon', properties: {}, arcs: [[0]] },
            { type: 'Point', properties: { id: 'CCC' } },
            { type: null, properties: { id: 'AAA' } },
            'none',
          ],
        },
      },
    }).split('\n');
    expect(lines).toEqual([
      'The map of the world cannot be read:',
      'transform: scale and translate are not pairs of numbers',
      'arcs[1]: not a list of two or more pairs of numbers',
      'arcs[2]: not a list of two or more pairs of numbers',
      'objects.countries[0] (AAA): arcs do not name arcs of the file',
      'objects.countries[1] (BBB): arcs do not name arcs of the file',
      'objects.countries[2]: no properties.id',
      'objects.countries[3] (CCC): type is Point, not Polygon or MultiPolygon',
      'objects.countries[4] (AAA): type is null, not Polygon or MultiPolygon',
      'objects.countries[5]: not an object',
      'objects.countries: AAA is there more than once',
      'objects.contested: not a GeometryCollection',
    ]);
  });
});
