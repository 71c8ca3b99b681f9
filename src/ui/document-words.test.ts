import { expect, test } from 'vitest';
import type { Evidence, Source, SourceKind } from '../dataset/model.ts';
import { documentWords, statusWords } from './document-words.ts';
import { pageFixture } from './fixture.ts';

/** What stands over a fact that is official by these sources, in their parts. */
function chip(...sources: readonly (readonly [Evidence['part'], SourceKind, office?: true])[]): string {
  const page = pageFixture();
  const [fact] = page.edition.facts;
  if (!fact) throw new Error('no fact');
  const evidence = sources.map(([part], index): Evidence => ({ source: `source-${index}`, part }));
  const listed = sources.map(([, kind, office], index): Source => {
    const id = `source-${index}`;
    const more = { title: id, language: 'en', published: null, read: 'whole' } as const;
    return { id, publisher: id, kind, ...more, ...(office && { office }) };
  });
  return statusWords(
    { ...fact, status: 'official', evidence },
    { ...page, edition: { ...page.edition, sources: listed } },
  );
}

test('a fact that a company has only said is headed by its statement', () => {
  expect(chip(['origin', 'statement'])).toBe('Company statement');
  expect(chip(['primary', 'press-release', true])).toBe('Government statement');
});

test('a document comes before the statement that it bears out', () => {
  expect(chip(['origin', 'statement'], ['primary', 'document'])).toBe('Company document');
  expect(chip(['primary', 'law', true], ['origin', 'statement'])).toBe('Government document');
});

test('whose it is, is said in the language of the page', () => {
  expect(documentWords({ office: true, kind: 'statement' }, pageFixture('uk'))).toBe('Заява відомства');
});
