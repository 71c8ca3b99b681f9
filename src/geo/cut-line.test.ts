import { expect, test } from 'vitest';
import { cutLine } from './cut-line.ts';

test('a line on the map plane is left as it is', () => {
  expect(
    cutLine([
      [100, 1],
      [120, 5],
    ]),
  ).toEqual([
    [
      [100, 1],
      [120, 5],
    ],
  ]);
});

test('the equator is cut on the equator', () => {
  expect(
    cutLine([
      [185, 0],
      [-165, 0],
    ]),
  ).toEqual([
    [
      [185, 0],
      [191, 0],
    ],
    [
      [-169, 0],
      [-165, 0],
    ],
  ]);
});

test('a line that goes west is cut from the left edge to the right', () => {
  const [first, second] = cutLine([
    [-165, 60],
    [-175, 60],
  ]);
  expect(first?.at(-1)?.[0]).toBe(-169);
  expect(second?.at(0)?.[0]).toBe(191);
  // The great circle between two places of one latitude bulges towards the pole.
  expect(first?.at(-1)?.[1]).toBeGreaterThan(60);
  expect(first?.at(-1)?.[1]).toBeLessThan(60.2);
});

test('a line that starts on one side of the cut and leaves by the other is not cut', () => {
  expect(
    cutLine([
      [-169, 10],
      [185, 10],
    ]),
  ).toEqual([
    [
      [191, 10],
      [185, 10],
    ],
  ]);
  expect(
    cutLine([
      [-160, 10],
      [191, 10],
    ]),
  ).toEqual([
    [
      [-160, 10],
      [-169, 10],
    ],
  ]);
});
