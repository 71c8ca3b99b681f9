import { describe, expect, test } from 'vitest';
import { markPath, SHAPE_OF_ROLE } from './mark-path.ts';

type Point = readonly [number, number];

/** The corners of a path of straight lines. */
function cornersOf(path: string): Point[] {
  const corners: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLHhv])([-\d.,]+)/g)) {
    const [first = 0, second = 0] = numbers.split(',').map(Number);
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    if (command === 'H') x = first;
    if (command === 'h') x += first;
    if (command === 'v') y += first;
    corners.push([x, y]);
  }
  return corners;
}

function areaOf(corners: readonly Point[]): number {
  return Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

const RADIUS = 10;
const AREAS = {
  circle: Math.PI * RADIUS ** 2,
  square: areaOf(cornersOf(markPath('square', RADIUS))),
  diamond: areaOf(cornersOf(markPath('diamond', RADIUS))),
};

/** What only a near view shows may be larger: there is room. */
const SHAPES = [...new Set(Object.values(SHAPE_OF_ROLE)), 'dotted-hexagon'] as const;

describe('markPath', () => {
  test.each(SHAPES)('draws a closed %s', (shape) => {
    expect(markPath(shape, 6.5)).toMatch(/^(?:M[-\d.,hvaLHVl ]+Z)+$/);
  });

  test('has shapes of about the same area', () => {
    const areas = Object.values(AREAS);
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.6);
  });

  test.each(['square', 'diamond'] as const)('puts the centroid of a %s on the point', (shape) => {
    const corners = cornersOf(markPath(shape, RADIUS));
    const mean = (axis: 0 | 1): number =>
      corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
    expect(Math.abs(mean(0))).toBeLessThan(RADIUS / 20);
    expect(Math.abs(mean(1))).toBeLessThan(RADIUS / 20);
  });
});
