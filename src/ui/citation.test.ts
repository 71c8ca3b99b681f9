import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';
import { pageFixture } from './fixture.ts';

test('a citation has the sentence, where it stands and as of when, and every source with date and address', () => {
  const page = pageFixture();
  const fact = page.edition.facts.find(({ id }) => id === 'boom');
  if (!fact) throw new Error('There is no such fact.');
  const [text, place, ...sources] = citationOf(fact, page, 'https://map.example/en/malaysia/#boom').split(
    '\n',
  );
  expect(text).toBe(fact.text);
  expect(place).toBe(
    'Where China’s AI trains abroad. As of 23 November 2026. https://map.example/en/malaysia/#boom',
  );
  expect(sources).toHaveLength(fact.evidence.length);
  expect(sources[0]).toBe('– Financial Times, The report, 27 November 2025');
  expect(sources.join('\n')).toMatch(/Nvidia, Statement, December 2025, https:/);
});
