import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../geo/bounds.ts';
import { clippedPath, type Drawn, type View } from './clipped-path.ts';

type Point = readonly [number, number];

/** A unit of the plane is a pixel; the middle of the view is the plane's. */
const VIEW: View = { camera: { center: [0, 0], scale: 1 }, size: { width: 100, height: 60 } };

const FAR = 220;

function pathOf(points: readonly Point[], drawn: Drawn): string {
  return clippedPath([{ points, box: boundsOf(points) }], VIEW, drawn);
}

/** The points of path data, as a renderer adds its steps up. */
function pointsOf(path: string): Point[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
    [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
    return [x, y];
  });
}

/** How many times a ring winds around a point. */
function windings(ring: readonly Point[], [x, y]: Point): number {
  return ring.reduce((sum, [toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [0, 0];
    const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY);
    if (fromY <= y && toY > y && side > 0) return sum + 1;
    if (toY <= y && fromY > y && side < 0) return sum - 1;
    return sum;
  }, 0);
}

/** Between the tenths that points are rounded to, so that none lies on a line. */
const SAMPLES: readonly Point[] = [0.033, 13.137, 29.841, 59.967].flatMap((y) =>
  [0.041, 23.457, 50.353, 77.619, 99.961].map((x): Point => [x, y]),
);

const anywhere = fc.tuple(fc.integer({ min: -FAR, max: FAR }), fc.integer({ min: -FAR, max: FAR }));
const rings = fc
  .array(anywhere, { minLength: 3, maxLength: 24 })
  .map((points) => [...points, ...points.slice(0, 1)]);

function segmentsInSight(points: readonly Point[]): string[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const isBeyond = (axis: 0 | 1, limit: number): boolean =>
      Math.max(from[axis], to[axis]) < 0 || Math.min(from[axis], to[axis]) > limit;
    const isPoint = from[0] === to[0] && from[1] === to[1];
    return isPoint || isBeyond(0, 100) || isBeyond(1, 60)
      ? []
      : [[from, to].map((point) => point.map((value) => value.toFixed(1)).join(' ')).join(' – ')];
  });
}

describe('a clipped path', () => {
  test('fills in the view what the whole ring fills', () => {
    fc.assert(
      fc.property(rings, (ring) => {
        const [cut, whole] = [pointsOf(pathOf(ring, 'ring')), pointsOf(pathOf(ring, 'dashes'))];
        for (const sample of SAMPLES) expect(windings(cut, sample)).toBe(windings(whole, sample));
      }),
      { numRuns: 300 },
    );
  });

  test('has every part of a line that can be in sight', () => {
    fc.assert(
      fc.property(rings, (line) => {
        const [cut, whole] = [pointsOf(pathOf(line, 'line')), pointsOf(pathOf(line, 'dashes'))];
        expect(segmentsInSight(cut)).toEqual(expect.arrayContaining(segmentsInSight(whole)));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out lines outside, and of what runs on outside all but its ends', () => {
    expect(
      pathOf(
        [
          [60, 0],
          [80, 10],
        ],
        'line',
      ),
    ).toBe('');
    const beyond = Array.from({ length: 50 }, (_, index): Point => [100 + index, index % 7]);
    const path = pathOf([[0, 0], ...beyond, [0, 10]], 'line');
    expect(pointsOf(path)).toEqual([
      [50, 30],
      [150, 30],
      [199, 30],
      [50, 20],
    ]);
  });

  test('is written in relative tenths, and dashes begin where their line begins', () => {
    const line: Point[] = [
      [-50, 30],
      [-49.5, 28.75],
      [-48.96, 30],
    ];
    expect(pathOf(line, 'line')).toBe('M 0 0l 0.5 1.3 0.5-1.3');
    expect(pathOf([...line, [-50, 30]], 'ring')).toBe('M 0 0l 0.5 1.3 0.5-1.3-1 0Z');
    const far: Point[] = [
      [-300, 0],
      [-200, 10],
      [-100, 0],
      [0, 0],
    ];
    expect(pointsOf(pathOf(far, 'dashes'))).toHaveLength(4);
    expect(pointsOf(pathOf(far, 'line'))).toHaveLength(3);
  });
});
