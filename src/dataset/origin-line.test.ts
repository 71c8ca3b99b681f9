import { describe, expect, test } from 'vitest';
import type { Evidence, Source } from './model.ts';
import { originOf } from './origin-line.ts';
import { sourcesById } from './strength.ts';

const sources = sourcesById([
  source('ft', 'Financial Times', { published: '2025-11-27', read: 'not-seen' }),
  source('delo', 'Delo.ua', { retells: 'ft' }),
  source('delo-2', 'Delo.ua', { retells: 'ft' }),
  source('reuters', 'Reuters', { retells: 'ft', unconfirmed: true }),
  source('ft-blog', 'Financial Times', { retells: 'ft' }),
  source('ministry', 'Ministry', { published: '2025-07' }),
  source('nvidia', 'Nvidia', {}),
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
      retold: 2,
      unconfirmedBy: ['Reuters'],
      unread: true,
      others: 0,
      disputed: 0,
    });
  });

  test('finds an origin that only its retelling names, and does not count its own pages', () => {
    expect(originOf([fact(['delo', 'relay'], ['ft-blog', 'relay'])], sources)).toMatchObject({
      publisher: 'Financial Times',
      retold: 1,
    });
  });

  test('names whom most of the facts come from, and of equals the first', () => {
    const law = fact(['ministry', 'primary'], ['ft', 'origin']);
    expect(originOf([law], sources)?.publisher).toBe('Ministry');
    expect(originOf([law, fact(['delo', 'relay'])], sources)?.publisher).toBe('Financial Times');
  });

  test('hears nobody who only disputes, and nobody who is not in the list', () => {
    expect(originOf([fact(['nvidia', 'disputes'])], sources)).toBeNull();
    expect(originOf([fact(['nobody', 'origin'])], sources)).toBeNull();
    expect(originOf([], sources)).toBeNull();
  });
});
