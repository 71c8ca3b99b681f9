import { expect, test } from 'vitest';
import { countryOn, hitAt } from './hit.ts';

const singapore = { id: 'training-singapore', country: 'SGP', distance: 7.5 };
const malaysia = { id: 'training-malaysia', country: 'MYS', distance: 8 };

test('the sea beside a mark belongs to the mark', () => {
  expect(hitAt([{ ...singapore, distance: 21 }], null)).toBe('training-singapore');
});

test('the open sea is nothing', () => {
  expect(hitAt([], null)).toBeNull();
});

test('land beside the mark of another country is the land that it is', () => {
  expect(hitAt([singapore], 'MYS')).toBe('MYS');
});

test('a mark is hit on any land where the pointer is on the mark itself', () => {
  expect(hitAt([{ ...singapore, distance: 3 }], 'MYS')).toBe('training-singapore');
});

test('on its own land a mark is hit a little way off', () => {
  expect(hitAt([malaysia, singapore], 'MYS')).toBe('training-malaysia');
});

test('the nearest of two marks in reach is meant', () => {
  expect(hitAt([malaysia, singapore], null)).toBe('training-singapore');
});

test('the area around a tiny territory goes before the land of its neighbours', () => {
  expect(countryOn({ land: 'CHN', territory: { id: 'MAC', tiny: true } })).toBe('MAC');
});

test('the area around a territory that can be seen takes only the sea', () => {
  expect(countryOn({ land: 'MYS', territory: { id: 'BRN', tiny: false } })).toBe('MYS');
  expect(countryOn({ land: null, territory: { id: 'BRN', tiny: false } })).toBe('BRN');
});

test('the open sea is no country', () => {
  expect(countryOn({ land: null, territory: null })).toBeNull();
});
