import { expect, test } from 'vitest';
import { countryOn, hitAt, type NearMark, type NearTerritory } from './hit.ts';

const singapore: NearMark = { id: 'training-singapore', country: 'SGP', distance: 7.5 };
const malaysia: NearMark = { id: 'training-malaysia', country: 'MYS', distance: 8 };

function marks(...near: NearMark[]) {
  return { marks: near, territories: [], strands: [] };
}

const macao: NearTerritory = { id: 'MAC', tiny: true, distance: 6 };
const brunei: NearTerritory = { id: 'BRN', tiny: false, distance: 11 };

test('the sea beside a mark belongs to the mark', () => {
  expect(hitAt(marks({ ...singapore, distance: 21 }), null)).toBe('training-singapore');
});

test('the open sea is nothing', () => {
  expect(hitAt(marks(), null)).toBeNull();
});

test('land beside the mark of another country is the land that it is', () => {
  expect(hitAt(marks(singapore), 'MYS')).toBe('MYS');
});

test('a mark is hit on any land where the pointer is on the mark itself', () => {
  expect(hitAt(marks({ ...singapore, distance: 3 }), 'MYS')).toBe('training-singapore');
});

test('on its own land a mark is hit a little way off', () => {
  expect(hitAt(marks(malaysia, singapore), 'MYS')).toBe('training-malaysia');
});

test('the nearest of two marks in reach is meant', () => {
  expect(hitAt(marks(malaysia, singapore), null)).toBe('training-singapore');
});

test('the area around a tiny territory goes before the land of its neighbours', () => {
  expect(countryOn([macao], 'CHN')).toBe('MAC');
});

test('beyond its core a tiny territory takes only the sea', () => {
  expect(countryOn([{ ...macao, distance: 8 }], 'CHN')).toBe('CHN');
  expect(countryOn([{ ...macao, distance: 8 }], null)).toBe('MAC');
});

test('the area around a territory that can be seen takes only the sea', () => {
  expect(countryOn([brunei], 'MYS')).toBe('MYS');
  expect(countryOn([brunei], null)).toBe('BRN');
});

test('of two territories in reach the nearer is meant, whatever their order', () => {
  const hongKong: NearTerritory = { id: 'HKG', tiny: true, distance: 3 };
  expect(countryOn([macao, hongKong], 'CHN')).toBe('HKG');
  expect(countryOn([hongKong, macao], 'CHN')).toBe('HKG');
});

test('a territory out of reach is not meant', () => {
  expect(countryOn([{ ...macao, distance: 13 }], null)).toBeNull();
});

test('a mark over the area of a territory counts as over its land', () => {
  expect(hitAt({ marks: [{ ...singapore, distance: 10 }], territories: [macao], strands: [] }, null)).toBe(
    'MAC',
  );
});

test('a strand is hit over the sea around it, and on land where it is drawn', () => {
  const near = (distance: number) => ({
    marks: [],
    territories: [],
    strands: [{ id: 'hangzhou', distance }],
  });
  expect(hitAt(near(11), null)).toBe('hangzhou');
  expect(hitAt(near(13), null)).toBeNull();
  expect(hitAt(near(3), 'TWN')).toBe('hangzhou');
  expect(hitAt(near(6), 'TWN')).toBe('TWN');
});

test('a mark goes before the strand that leads to it', () => {
  expect(hitAt({ ...marks(singapore), strands: [{ id: 'hangzhou', distance: 0 }] }, null)).toBe(
    'training-singapore',
  );
});

test('the strand under the pointer goes before a mark that is a fingertip away', () => {
  const strands = [{ id: 'beijing', distance: 2 }];
  expect(hitAt({ ...marks({ ...singapore, distance: 19 }), strands }, null)).toBe('beijing');
  expect(
    hitAt({ ...marks({ ...singapore, distance: 19 }), strands: [{ id: 'beijing', distance: 6 }] }, null),
  ).toBe('training-singapore');
});
