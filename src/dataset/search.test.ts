import { describe, expect, test } from 'vitest';
import { toEdition } from './edition.ts';
import { sampleCountries, sampleDataset } from './sample.ts';
import { searchEdition } from './search.ts';

const en = toEdition(sampleDataset(), sampleCountries, 'en');
const uk = toEdition(sampleDataset(), sampleCountries, 'uk');

function found(query: string, edition = en, limit = 8) {
  return searchEdition(edition, query, limit).map(({ id }) => id);
}

describe('searchEdition', () => {
  test('finds a place or a country by the beginning of its name, in any case', () => {
    expect(found('hang')).toEqual(['hangzhou']);
    expect(found('SINGA')).toEqual(['SGP']);
    expect(found('ханч', uk)).toEqual(['hangzhou']);
  });

  test('finds nothing by the middle of a word', () => {
    expect(found('gzhou')).toEqual([]);
  });

  test.each(['cote divoire', 'Côte d’Ivoire', "cote d'iv", 'ivoire cote', 'cote'])(
    'finds Côte d’Ivoire by "%s"',
    (query) => {
      expect(found(query)).toEqual(['CIV']);
    },
  );

  test.each(['кот-д’івуар', "кот д'івуар", 'КОТ ДІВ', 'кот-дʼівуар'])(
    'finds Кот-д’Івуар by "%s"',
    (query) => {
      expect(found(query, uk)).toEqual(['CIV']);
    },
  );

  test('finds a name typed without the marks of its letters', () => {
    expect(found('китаи', uk)).toEqual(['CHN']);
  });

  test('finds a country by its English name in another language', () => {
    expect(found('malays', uk)).toEqual(['MYS']);
  });

  test('lists a place that is its whole country once, as the country', () => {
    expect(found('malaysia')).toEqual(['MYS']);
  });

  test('finds every place of an organisation and says by which', () => {
    expect(searchEdition(en, 'alibaba', 8)).toEqual([
      { id: 'hangzhou', kind: 'place', name: 'Hangzhou', organization: 'Alibaba' },
      { id: 'training-malaysia', kind: 'place', name: 'Malaysia', organization: 'Alibaba' },
    ]);
  });

  test('puts what has facts before what has none', () => {
    expect(found('c')).toEqual(['CHN', 'CIV']);
    const reversed = { ...en, countries: en.countries.toReversed() };
    expect(found('c', reversed)).toEqual(['CHN', 'CIV']);
  });

  test('puts a whole name before a beginning, and a beginning before a later word', () => {
    const names = ['New Oman', 'Omanistan', 'Oman'];
    const countries = names.map((name, index) => ({
      id: `AA${index}`,
      slug: `country-${index}`,
      name,
      labelPoint: [0, 0] as const,
      bounds: [0, 0, 0, 0] as const,
      small: false,
    }));
    expect(found('oman', { ...en, countries, places: [], facts: [] })).toEqual(['AA2', 'AA1', 'AA0']);
  });

  test('keeps to the limit', () => {
    expect(found('alibaba', en, 1)).toEqual(['hangzhou']);
    expect(found('alibaba', en, 0)).toEqual([]);
  });

  test.each(['', '   ', '-', '’', '.*'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });
});
