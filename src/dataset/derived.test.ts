import { expect, test } from 'vitest';
import { derived } from './derived.ts';

test('what follows from an object is worked out once of each, and handed out again', () => {
  const sorted = derived((list: readonly number[]) => list.toSorted());
  const [one, other] = [
    [3, 1],
    [3, 1],
  ];
  expect(sorted(one)).toEqual([1, 3]);
  expect(sorted(one)).toBe(sorted(one));
  expect(sorted(other)).not.toBe(sorted(one));
});
