import { describe, expect, test } from 'vitest';
import { messagesIn } from '../i18n/messages.ts';
import { toEdition } from './edition.ts';
import { sampleCountries, sampleDataset } from './sample.ts';
import { createSearch } from './search.ts';

const names = {
  MYS: 'Malaysia MY',
  CIV: 'Côte d’Ivoire Ivory Coast',
  Alibaba: 'Алібаба',
  'topic legal': 'law',
};

function searchIn(language: 'en' | 'uk', edition = toEdition(sampleDataset(), sampleCountries, language)) {
  return createSearch({
    outline: edition,
    facts: edition.facts,
    topics: messagesIn(language).topics,
    corrections: messagesIn(language).panel.corrections.heading,
    names,
  });
}

const en = searchIn('en');
const uk = searchIn('uk');

function named(query: string, find = en) {
  return find(query, 20)
    .filter(({ kind }) => kind === 'place' || kind === 'country')
    .map(({ subject }) => subject);
}

describe('names', () => {
  test('are found by their beginning, in any case', () => {
    expect(named('hang')).toEqual(['hangzhou']);
    expect(named('SINGA')).toEqual(['SGP']);
    expect(named('ханч', uk)).toEqual(['hangzhou']);
  });

  test('are not found by the middle of a word', () => {
    expect(named('gzhou')).toEqual([]);
  });

  test.each(['cote divoire', 'Côte d’Ivoire', "cote d'iv", 'ivoire cote', 'cote', 'ivory'])(
    'Côte d’Ivoire is found by "%s"',
    (query) => {
      expect(named(query)).toEqual(['CIV']);
    },
  );

  test.each(['кот-д’івуар', "кот д'івуар", 'КОТ ДІВ', 'кот-дʼівуар'])(
    'Кот-д’Івуар is found by "%s"',
    (query) => {
      expect(named(query, uk)).toEqual(['CIV']);
    },
  );

  test('are found without the marks of their letters', () => {
    expect(named('китаи', uk)).toEqual(['CHN']);
  });

  test('of another language and codes are found as well', () => {
    expect(named('malays', uk)).toEqual(['MYS']);
    expect(named('my')[0]).toBe('MYS');
  });

  test('with one wrong letter are found where nothing else is', () => {
    expect(named('malaisia')).toEqual(['MYS']);
    expect(named('malaesja')).toEqual([]);
  });

  test('of a mark that stands for its country are listed once, as the country', () => {
    expect(named('malaysia')).toEqual(['MYS']);
  });

  test('of what has facts come before those of what has none', () => {
    expect(named('c')).toEqual(['CHN', 'CIV']);
  });
});

describe('companies', () => {
  test('come first, each once, at their seat', () => {
    const [first, ...others] = en('alibaba', 8);
    expect(first).toMatchObject({ kind: 'company', name: 'Alibaba', subject: 'hangzhou', note: 'Hangzhou' });
    expect(others.filter(({ kind }) => kind === 'company')).toEqual([]);
    expect(en('алібаба', 8)[0]).toEqual(first);
  });
});

describe('topics and facts', () => {
  test('lead to where they stand', () => {
    const hits = en('trains models', 8);
    expect(hits).toContainEqual(
      expect.objectContaining({
        kind: 'fact',
        subject: 'MYS',
        target: 'trains-in-malaysia',
        note: 'Malaysia',
      }),
    );
  });

  test('keep a place where names answer as well', () => {
    expect(en('a', 2).length).toBe(2);
    const kinds = en('malaysia', 8).map(({ kind }) => kind);
    expect(kinds[0]).toBe('country');
    expect(kinds).toContain('fact');
  });
});

test.each(['', '   ', '-', '’', '.*', 'qqqq'])('nothing is found for "%s"', (query) => {
  expect(en(query, 8)).toEqual([]);
});

test('there are no more hits than asked for', () => {
  expect(en('alibaba', 1)).toHaveLength(1);
  expect(en('alibaba', 0)).toEqual([]);
});
