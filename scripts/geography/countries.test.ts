import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { describeCountry } from './countries.ts';
import { labelPointOf } from './label-point.ts';

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

function describeShape(id: string, ...coordinates: Position[][][]) {
  return describeCountry(
    { id, shape: { type: 'MultiPolygon', coordinates } },
    { id, en: 'Test Land', uk: 'Країна' },
  );
}

describe('describeCountry', () => {
  test('joins near islands to the mainland and leaves far ones out', () => {
    const mainland = boxOf(20, 0, 30, 10);
    expect(describeShape('AAA', mainland, boxOf(32, 2, 33, 3)).bounds).toEqual([20, 0, 33, 10]);
    expect(describeShape('AAA', boxOf(60, 2, 61, 3), mainland).bounds).toEqual([20, 0, 30, 10]);
  });

  test('takes France for metropolitan France', () => {
    expect(describeShape('FRA', boxOf(-54, 2, -51, 6), boxOf(-4, 42, 8, 51)).bounds).toEqual([-4, 42, 8, 51]);
  });

  test('writes the name of Malaysia on the Peninsula', () => {
    const { labelPoint, bounds } = describeShape('MYS', boxOf(109, 1, 119, 7), boxOf(100, 1, 104, 6));
    expect(labelPoint[0]).toBeGreaterThan(100);
    expect(labelPoint[0]).toBeLessThan(104);
    expect(bounds).toEqual([100, 1, 119, 7]);
  });

  test('a city state is small and its neighbour is not', () => {
    expect(describeShape('SGP', boxOf(103.6, 1.2, 104, 1.5)).small).toBe(true);
    expect(describeShape('NLD', boxOf(3.4, 50.8, 7.2, 53.5)).small).toBe(false);
  });

  test('has the English name as its slug', () => {
    expect(describeShape('AAA', boxOf(20, 0, 30, 10)).slug).toBe('test-land');
  });
});

describe('labelPointOf', () => {
  test('lies inside a crescent whose centroid does not', () => {
    const crescent = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 8],
      [2, 8],
      [2, 2],
      [10, 2],
      [10, 0],
      [0, 0],
    ];
    const [x, y] = labelPointOf([crescent]);
    expect(Math.max(2 - x, y - 8, 2 - y)).toBeGreaterThan(0.7);
    expect(Math.min(x, y, 10 - y)).toBeGreaterThan(0.9);
  });

  test('keeps away from a hole', () => {
    const square = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ];
    const hole = [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ];
    const [x, y] = labelPointOf([square, hole]);
    expect(Math.hypot(x - 5, y - 5)).toBeGreaterThan(3);
  });
});
