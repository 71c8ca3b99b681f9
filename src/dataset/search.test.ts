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
  'story who': 'Alibaba abroad',
  'story sources': 'says proof',
  idle: 'who where does is it the so а де чи',
  'alike 0': 'train навчати',
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

describe('questions', () => {
  test('are read without the words that only ask', () => {
    expect(en('Where is the Malaysia?', 8)[0]).toMatchObject({ kind: 'country', subject: 'MYS' });
    expect(uk('А де Малайзія?', 8)[0]).toMatchObject({ kind: 'country', subject: 'MYS' });
  });

  test('lead to a way into the story, or to who says so', () => {
    expect(en('Who trains abroad', 8)[0]).toMatchObject({ subject: null, target: 'story-who' });
    expect(en('Who says so?', 8)[0]).toMatchObject({ subject: null, target: 'story-sources' });
  });

  test('are answered in the words of another language', () => {
    const found = en('навчає Alibaba', 8).map(({ target }) => target);
    expect(found).toContain('trains-in-malaysia');
  });

  test('that say nothing yet are offered every way into the story', () => {
    expect(en('where does', 8).map(({ target }) => target)).toEqual(['story-who', 'story-sources']);
  });

  test('name what is among the hits, though nothing is told of it', () => {
    expect(en('alibaba spaceships in Ivory Coast', 8).map(({ subject }) => subject)).toContain('hangzhou');
    expect(en('spaceships of China', 8)[0]).toMatchObject({ kind: 'country', subject: 'CHN' });
  });

  test('are answered by some of their words where nothing has all', () => {
    expect(en('spaceships train', 8).map(({ target }) => target)).toContain('trains-in-malaysia');
  });

  test('are answered by what is on the way through the story before what is aside', () => {
    const edition = toEdition(sampleDataset(), sampleCountries, 'en');
    const toldOf = (...order: readonly string[]) =>
      searchIn('en', { ...edition, story: { ...edition.story, order } })('alibaba', 8)
        .filter(({ kind, subject }) => kind !== 'company' && subject !== null)
        .map(({ subject }) => subject);
    expect(toldOf('MYS')[0]).toBe('MYS');
    expect(toldOf('hangzhou')[0]).toBe('hangzhou');
    expect(toldOf('hangzhou')).toContain('MYS');
  });

  test('forgive two letters that have changed places', () => {
    expect(named('malasyia')).toEqual(['MYS']);
  });
});

test.each(['', '   ', '-', '’', '.*', 'qqqq'])('nothing is found for "%s"', (query) => {
  expect(en(query, 8)).toEqual([]);
});

test('there are no more hits than asked for', () => {
  expect(en('alibaba', 1)).toHaveLength(1);
  expect(en('alibaba', 0)).toEqual([]);
});
