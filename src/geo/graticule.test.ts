import { expect, test } from 'vitest';
import { forward, sphereBounds } from './equal-earth.ts';
import { graticule, sphereOutline } from './graticule.ts';

test('a graticule of 30 degrees has twelve meridians and five parallels on the map plane', () => {
  const lines = graticule(30);
  const meridians = lines.filter((line) => new Set(line.map(([longitude]) => longitude)).size === 1);
  const parallels = lines.filter((line) => new Set(line.map(([, latitude]) => latitude)).size === 1);
  expect(meridians).toHaveLength(12);
  expect(parallels.map((line) => line[0]?.[1])).toEqual([-60, -30, 0, 30, 60]);
  expect(lines).toHaveLength(17);
});

test('every line of the graticule keeps to the map plane', () => {
  const longitudes = graticule().flatMap((line) => line.map(([longitude]) => longitude));
  expect(Math.min(...longitudes)).toBe(-169);
  expect(Math.max(...longitudes)).toBe(191);
});

test('the edge keeps within a third of a thousandth of a unit of the sphere', () => {
  const [ring = []] = sphereOutline();
  const rightSide = ring.slice(0, -1).filter(([longitude]) => longitude === 191);
  rightSide.slice(1).forEach((to, index) => {
    const from = rightSide[index] ?? to;
    const [[x1, y1], [x2, y2]] = [forward(from), forward(to)];
    const [x, y] = forward([191, (from[1] + to[1]) / 2]);
    const offChord = Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / Math.hypot(x2 - x1, y2 - y1);
    expect(offChord).toBeLessThan(3.3e-4);
  });
  expect(rightSide.length).toBeGreaterThan(70);
});

test('the outline is one closed ring around the whole sphere', () => {
  const [ring = [], ...others] = sphereOutline();
  expect(others).toEqual([]);
  expect(ring.at(0)).toEqual(ring.at(-1));
  const [xs, ys] = [ring.map((point) => forward(point)[0]), ring.map((point) => forward(point)[1])];
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  bounds.forEach((side, index) => {
    expect(side).toBeCloseTo(sphereBounds[index] ?? 0, 9);
  });
});
