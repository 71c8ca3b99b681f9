import { describe, expect, test } from 'vitest';
import { indexById } from './index-by-id.ts';
import type { Evidence, Source } from './model.ts';
import { originOf } from './origin-line.ts';

const sources = indexById([
  source('ft', 'Financial Times', { published: '2025-11-27', read: 'not-seen' }),
  source('delo', 'Delo.ua', { retells: 'ft' }),
  source('delo-2', 'Delo.ua', { retells: 'ft' }),
  source('reuters', 'Reuters', { retells: 'ft', unconfirmed: true }),
  source('ft-blog', 'Financial Times', { retells: 'ft' }),
  source('ministry', 'Ministry', { published: '2025-07' }),
  source('nvidia', 'Nvidia', {}),
  source('law', 'Parliament', { kind: 'law', read: 'not-seen' }),
  source('translation-a', 'Lawyer A', { kind: 'translation', retells: 'law' }),
  source('translation-b', 'Lawyer B', { kind: 'translation', retells: 'law' }),
  source('note', 'Note', { retells: 'law' }),
  source('weak', 'Weak', { weak: true }),
]);

function source(id: string, publisher: string, more: Partial<Source>): Source {
  return { id, publisher, title: id, language: 'en', published: null, read: 'whole', ...more };
}

function fact(...evidence: readonly (readonly [string, Evidence['part']])[]) {
  return { evidence: evidence.map(([id, part]) => ({ source: id, part })) };
}

describe('originOf', () => {
  test('names the origin, how many publishers retell it, and who could not confirm it', () => {
    const report = fact(['ft', 'origin'], ['delo', 'relay'], ['delo-2', 'relay'], ['reuters', 'relay']);
    expect(originOf([report], sources)).toEqual({
      publisher: 'Financial Times',
      published: '2025-11-27',
      kind: null,
      retoldBy: ['Delo.ua', 'Reuters'],
      translations: 0,
      unconfirmedBy: ['Reuters'],
      otherDoubts: [],
      unread: true,
      others: 0,
      disputed: 0,
    });
  });

  test('finds an origin that only its retelling names, and does not count its own pages', () => {
    expect(originOf([fact(['delo', 'relay'], ['ft-blog', 'relay'])], sources)).toMatchObject({
      publisher: 'Financial Times',
      retoldBy: ['Delo.ua'],
    });
  });

  test('names whom most of the facts come from, and of equals the first', () => {
    const law = fact(['ministry', 'primary'], ['ft', 'origin']);
    expect(originOf([law], sources)?.publisher).toBe('Ministry');
    expect(originOf([law, fact(['delo', 'relay'])], sources)?.publisher).toBe('Financial Times');
  });

  test('says who could not confirm a report wherever a fact rests on it, and of which report', () => {
    expect(originOf([fact(['delo', 'relay'])], sources)).toMatchObject({ unconfirmedBy: ['Reuters'] });
    expect(originOf([fact(['ministry', 'primary'], ['delo', 'relay'])], sources)).toMatchObject({
      publisher: 'Ministry',
      unconfirmedBy: [],
      otherDoubts: [{ publisher: 'Financial Times', unconfirmedBy: ['Reuters'] }],
    });
  });

  test('counts private translations apart from who reports on the law', () => {
    const law = fact(
      ['law', 'origin'],
      ['translation-a', 'relay'],
      ['translation-b', 'relay'],
      ['note', 'relay'],
    );
    expect(originOf([law], sources)).toMatchObject({
      publisher: 'Parliament',
      kind: 'law',
      translations: 2,
      retoldBy: ['Note'],
      unread: true,
      others: 0,
    });
  });

  test('counts no dispute of a weak page, and no page of one that retells another report elsewhere', () => {
    const weighed = fact(['nvidia', 'primary'], ['delo', 'independent'], ['weak', 'disputes']);
    expect(originOf([weighed], sources)).toMatchObject({ publisher: 'Nvidia', others: 0, disputed: 0 });
  });

  test('names a weak page where nobody else speaks', () => {
    expect(originOf([fact(['weak', 'independent'])], sources)).toMatchObject({
      publisher: 'Weak',
      others: 0,
    });
    expect(originOf([fact(['weak', 'independent'], ['nvidia', 'primary'])], sources)?.publisher).toBe(
      'Nvidia',
    );
  });

  test('hears nobody who only disputes, and nobody who is not in the list', () => {
    expect(originOf([fact(['nvidia', 'disputes'])], sources)).toBeNull();
    expect(originOf([fact(['nobody', 'origin'])], sources)).toBeNull();
    expect(originOf([], sources)).toBeNull();
  });
});
