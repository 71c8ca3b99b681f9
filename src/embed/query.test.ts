import { expect, test } from 'vitest';
import { queryPairs } from './query.ts';

test('every key of the contract is written in its order, with the commas of a list', () => {
  expect(
    queryPairs({
      date: '2025-11-27',
      kinds: ['headquarters', 'training-cluster'],
      theme: 'dark',
      view: 'globe',
      at: 'MYS',
    }),
  ).toEqual(['at=MYS', 'view=globe', 'theme=dark', 'kinds=headquarters,training-cluster', 'date=2025-11-27']);
});

test('what is the default, or is not said, is left out', () => {
  expect(queryPairs({})).toEqual([]);
  expect(queryPairs({ at: null, view: 'flat', theme: 'auto', kinds: [], date: null })).toEqual([]);
});

test('a value can neither end its pair nor begin another', () => {
  expect(queryPairs({ at: 'a&b=c#d', kinds: ['a', '&theme=dark'] })).toEqual([
    'at=a%26b%3Dc%23d',
    'kinds=a,%26theme%3Ddark',
  ]);
});
