import { expect, test } from 'vitest';
import { boundsOf, unionOfBounds } from './bounds.ts';

test('the bounds of one point are that point', () => {
  expect(boundsOf([[103.8, 1.35]])).toEqual([103.8, 1.35, 103.8, 1.35]);
});

test('the bounds of points hold each of them', () => {
  expect(
    boundsOf([
      [11, 0],
      [100, 50],
      [-60, -30],
    ]),
  ).toEqual([-60, -30, 100, 50]);
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
  expect(() => boundsOf([])).toThrow(RangeError);
  expect(() => unionOfBounds([])).toThrow(RangeError);
});
