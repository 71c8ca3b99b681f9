import { expect, test } from 'vitest';
import { countryContains } from './containment.ts';
import type { World } from './topology.ts';

/** A square island of about 22 km a side on the equator. */
function createWorld(): World {
  return {
    countries: [
      {
        type: 'Feature',
        properties: { id: 'ISL' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10, 0],
              [10, 0.2],
              [10.2, 0.2],
              [10.2, 0],
              [10, 0],
            ],
          ],
        },
      },
    ],
    borders: { type: 'MultiLineString', coordinates: [] },
    contested: [],
  };
}

test.each([
  ['inside', [10.1, 0.1], 0, true],
  ['outside', [10.3, 0.1], 0, false],
  ['off a corner but within the tolerance', [10.21, 0.21], 5, true],
  ['off a corner beyond the tolerance', [10.3, 0.3], 5, false],
] as const)('a point %s', (_where, point, toleranceKm, contained) => {
  expect(countryContains(createWorld(), 'ISL', point, toleranceKm)).toBe(contained);
});

test('a country that the map does not have contains nothing', () => {
  expect(countryContains(createWorld(), 'XXX', [10.1, 0.1], 1000)).toBe(false);
});
