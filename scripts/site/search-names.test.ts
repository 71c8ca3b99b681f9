import { describe, expect, test } from 'vitest';
import { toEdition } from '../../src/dataset/edition.ts';
import { createSearch } from '../../src/dataset/search.ts';
import { LANGUAGES, type Language } from '../../src/i18n/locales.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { searchNames } from './search-names.ts';

const { dataset, countries } = loadDataset();

function searchOf(language: Language) {
  const edition = toEdition(dataset, countries, language);
  const names = searchNames(dataset, countries, language);
  return createSearch({
    outline: edition,
    facts: edition.facts,
    topics: messagesIn(language).topics,
    corrections: messagesIn(language).panel.corrections.heading,
    names,
  });
}

describe.each(LANGUAGES)('what people type is found on the page in %s', (language) => {
  const find = searchOf(language);

  test.each([
    ['Malaisia', 'MYS'],
    ['Малайзія', 'MYS'],
    ['USA', 'USA'],
    ['US', 'USA'],
    ['America', 'USA'],
    ['США', 'USA'],
    ['Америка', 'USA'],
    ['Holland', 'NLD'],
    ['UAE', 'ARE'],
    ['Hangzhou', 'hangzhou'],
    ['Ханчжоу', 'hangzhou'],
    ['Париж', 'alibaba-france'],
  ])('%s, first', (query, subject) => {
    expect(find(query, 8)[0]?.subject).toBe(subject);
  });

  test.each(['Alibaba', 'алібаба', 'Alibaba’s'])('%s, the company in one row first', (query) => {
    const [first, ...others] = find(query, 8);
    expect(first).toMatchObject({ kind: 'company', name: 'Alibaba', subject: 'hangzhou' });
    expect(others.map(({ kind }) => kind)).not.toContain('company');
  });

  test.each(['Johor', 'Джохор', 'Qwen', 'Nvidia', 'H20', 'Blackwell', 'закон', 'law', 'legal'])(
    '%s, in topics and facts',
    (query) => {
      const hits = find(query, 8).filter(({ kind }) => kind === 'topic' || kind === 'fact');
      expect(hits.length).toBeGreaterThan(0);
      for (const { target } of hits) expect(target).toBeTruthy();
    },
  );

  test.each(['is it legal', 'чи законно'])('%s, as a question that a topic answers', (query) => {
    expect(find(query, 8).map(({ kind }) => kind)).toContain('topic');
  });
});
