import { expect, test } from 'vitest';
import { boundsOfDegrees, boundsOfPoints, unionOfBounds } from './bounds.ts';
import { forward, sphereBounds } from './equal-earth.ts';

test('the bounds of one point are that point', () => {
  const [x, y] = forward([103.8, 1.35]);
  expect(boundsOfPoints([[103.8, 1.35]])).toEqual([x, y, x, y]);
});

test('the bounds of points hold each of them', () => {
  const [west, south, east, north] = boundsOfPoints([
    [11, 0],
    [100, 50],
    [-60, -30],
  ]);
  expect([west, south]).toEqual(forward([-60, -30]));
  expect(east).toBe(forward([100, 50])[0]);
  expect(north).toBe(forward([100, 50])[1]);
});

test('a box of degrees is widest where it comes nearest the equator', () => {
  const [west, , east] = boundsOfDegrees([-60, -20, 80, 70]);
  expect(west).toBe(forward([-60, 0])[0]);
  expect(east).toBe(forward([80, 0])[0]);
  expect(boundsOfDegrees([20, 40, 60, 70])[2]).toBe(forward([60, 40])[0]);
  // West of the central meridian in the south, a side bends outwards on its way to the equator.
  expect(boundsOfDegrees([20, 40, 60, 70])[0]).toBe(forward([20, 70])[0]);
});

test('the whole sheet is the sphere', () => {
  boundsOfDegrees([-169, -90, 191, 90]).forEach((side, index) => {
    expect(side).toBeCloseTo(sphereBounds[index] ?? 0, 12);
  });
});

test('a union holds all of its boxes', () => {
  expect(
    unionOfBounds([
      [0, 0, 1, 1],
      [-1, 0.5, 0.5, 3],
    ]),
  ).toEqual([-1, 0, 1, 3]);
});

test('nothing has no bounds', () => {
  expect(() => boundsOfPoints([])).toThrow(RangeError);
  expect(() => unionOfBounds([])).toThrow(RangeError);
});
