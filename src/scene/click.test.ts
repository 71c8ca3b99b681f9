import { expect, test } from 'vitest';
import { isClick, isRepeat } from './click.ts';

function at(x: number, y: number, time: number) {
  return { x, y, time };
}

test('a pointer that hardly moves clicks, one that goes on drags', () => {
  expect(isClick(at(10, 10, 0), at(12, 13, 900))).toBe(true);
  expect(isClick(at(10, 10, 0), at(10, 15, 80))).toBe(false);
});

test('the browser’s count tells a second click', () => {
  expect(isRepeat(null, at(10, 10, 0), 2)).toBe(true);
  expect(isRepeat(null, at(10, 10, 0), 1)).toBe(false);
});

test('a click soon after another near to it is its second, whatever the count', () => {
  expect(isRepeat(at(10, 10, 1000), at(20, 20, 1300), 1)).toBe(true);
});

test('a click elsewhere, or later, is one of its own', () => {
  expect(isRepeat(at(10, 10, 1000), at(90, 10, 1200), 1)).toBe(false);
  expect(isRepeat(at(10, 10, 1000), at(10, 10, 1501), 1)).toBe(false);
});
