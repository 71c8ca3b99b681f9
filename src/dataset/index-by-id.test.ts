import { expect, test } from 'vitest';
import { indexById } from './index-by-id.ts';

test('entries are found by their ids, the first of an id that is there twice, in one index a list', () => {
  const list = [
    { id: 'beijing', rank: 1 },
    { id: 'hangzhou', rank: 2 },
    { id: 'beijing', rank: 3 },
  ];
  expect(indexById(list).get('beijing')).toBe(list[0]);
  expect(indexById(list).get('hangzhou')).toBe(list[1]);
  expect(indexById(list).get('shenzhen')).toBeUndefined();
  expect(indexById(list)).toBe(indexById(list));
});
