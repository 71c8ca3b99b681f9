import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, greatCircle } from './great-circle.ts';
import type { LngLat } from './lng-lat.ts';

const points = fc.tuple(
  fc.double({ min: -168, max: 190, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

function lengthOf(parts: readonly (readonly LngLat[])[]): number {
  return parts
    .flatMap((part) => part.map((point, index) => distanceKm(part[index - 1] ?? point, point)))
    .reduce((sum, step) => sum + step, 0);
}

const SINGAPORE: LngLat = [103.82, 1.35];
const BEIJING: LngLat = [116.4, 39.9];
const SAN_FRANCISCO: LngLat = [-122.42, 37.77];
const SUVA: LngLat = [178.44, -18.14];

describe('distanceKm', () => {
  test('is the known distance between two cities', () => {
    expect(distanceKm(SINGAPORE, BEIJING)).toBeGreaterThan(4430);
    expect(distanceKm(SINGAPORE, BEIJING)).toBeLessThan(4490);
  });

  test('is a quarter of the circumference from the equator to the pole', () => {
    expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10007.56, 1);
  });
});

describe('greatCircle', () => {
  test('starts and ends exactly where asked', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        const parts = greatCircle(from, to);
        expect(parts.at(0)?.at(0)).toEqual(from);
        expect(parts.at(-1)?.at(-1)).toEqual(to);
      }),
    );
  });

  test('is as long either way, and as long as the distance', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        const there = lengthOf(greatCircle(from, to));
        expect(there).toBeCloseTo(lengthOf(greatCircle(to, from)), 3);
        expect(there).toBeCloseTo(distanceKm(from, to), 3);
      }),
    );
  });

  test('never leaves the map plane and never leaps across it', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        for (const part of greatCircle(from, to)) {
          part.forEach(([longitude], index) => {
            expect(longitude).toBeGreaterThanOrEqual(-169);
            expect(longitude).toBeLessThanOrEqual(191);
            expect(Math.abs(longitude - (part[index - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180);
          });
        }
      }),
    );
  });

  test('a way over the Bering Strait comes in two parts that meet on the cut', () => {
    const [west, east, ...more] = greatCircle(BEIJING, SAN_FRANCISCO);
    expect(more).toEqual([]);
    const [leaving, entering] = [west?.at(-1), east?.at(0)];
    expect(leaving?.[0]).toBe(191);
    expect(entering?.[0]).toBe(-169);
    expect(leaving?.[1]).toBe(entering?.[1]);
  });

  test('a way over 180° that stays west of the cut is in one piece', () => {
    expect(greatCircle(SUVA, [-172, -13.8])).toHaveLength(1);
  });

  test('takes at least a point every step', () => {
    const [part = []] = greatCircle(SINGAPORE, BEIJING, 0.5);
    const steps = part.slice(1).map((point, index) => distanceKm(part[index] ?? point, point));
    expect(Math.max(...steps)).toBeLessThan(56);
  });

  test('from a point to itself is one line of two points', () => {
    expect(greatCircle(BEIJING, BEIJING)).toEqual([[BEIJING, BEIJING]]);
  });

  test.each([0, -1, Number.NaN])('refuses a step of %d degrees', (step) => {
    expect(() => greatCircle(BEIJING, SUVA, step)).toThrow(RangeError);
  });
});
