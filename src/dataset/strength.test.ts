import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_PARTS } from './evidence-terms.ts';
import { indexById } from './index-by-id.ts';
import type { Evidence, EvidencePart, Source } from './model.ts';
import { rootOf, rootOfEvidence, strengthOf } from './strength.ts';

function sourceOf(id: string, publisher: string, more: Partial<Source> = {}): Source {
  return {
    id,
    publisher,
    title: id,
    language: 'en',
    published: null,
    read: 'whole',
    ...more,
  };
}

const sources = indexById([
  sourceOf('ft', 'Financial Times', { read: 'not-seen' }),
  sourceOf('delo', 'Delo.ua', { retells: 'ft' }),
  sourceOf('reuters', 'Reuters', { retells: 'ft' }),
  sourceOf('reuters-later', 'REUTERS ', { retells: 'delo' }),
  sourceOf('ft-blog', 'Financial Times', { retells: 'ft' }),
  sourceOf('filing', 'Alibaba'),
  sourceOf('records', 'Registry'),
  sourceOf('lost', 'Lost', { retells: 'nobody' }),
  sourceOf('owned', 'Owned Post', { owner: 'Alibaba' }),
  sourceOf('weak-page', 'Somebody', { weak: true }),
  sourceOf('ring-a', 'Ring A', { retells: 'ring-b' }),
  sourceOf('ring-b', 'Ring B', { retells: 'ring-a' }),
]);

function weighed(...evidence: readonly (readonly [source: string, part: EvidencePart])[]) {
  return strengthOf({ evidence: evidence.map(([source, part]) => ({ source, part })) }, sources);
}

describe('strengthOf', () => {
  test('tells one report, retold by two newsrooms and disputed by one', () => {
    const strength = weighed(
      ['ft', 'origin'],
      ['delo', 'relay'],
      ['reuters', 'relay'],
      ['reuters-later', 'relay'],
      ['filing', 'disputes'],
    );
    expect(strength).toEqual({
      origins: 1,
      primary: 0,
      independent: 0,
      relays: 2,
      disputes: 1,
      voices: 1,
      unseen: 1,
      basis: 'single',
    });
  });

  test('follows a relay back to an origin that the fact does not list', () => {
    expect(weighed(['reuters-later', 'relay'])).toMatchObject({
      origins: 1,
      relays: 1,
      unseen: 1,
      basis: 'single',
    });
  });

  test('does not count a newsroom that retells itself as a relay', () => {
    expect(weighed(['ft', 'origin'], ['ft-blog', 'relay'])).toMatchObject({ origins: 1, relays: 0 });
  });

  test('counts a publisher once, in its strongest part', () => {
    expect(weighed(['filing', 'independent'], ['filing', 'origin'], ['filing', 'primary'])).toMatchObject({
      primary: 1,
      origins: 0,
      independent: 0,
      voices: 1,
    });
  });

  test('sees a publisher of which one page was seen', () => {
    expect(weighed(['ft', 'origin'], ['ft-blog', 'independent'])).toMatchObject({ voices: 1, unseen: 0 });
  });

  test('names what the fact rests on', () => {
    expect(weighed(['filing', 'primary'], ['ft', 'origin']).basis).toBe('document');
    expect(weighed(['records', 'independent'], ['ft', 'origin']).basis).toBe('several');
    expect(weighed(['records', 'independent']).basis).toBe('single');
    expect(weighed(['records', 'disputes']).basis).toBe('none');
  });

  test('finds no origin at the end of a trail that is lost or runs in a ring', () => {
    expect(weighed(['lost', 'relay'], ['ring-a', 'relay'])).toMatchObject({
      origins: 0,
      relays: 2,
      basis: 'none',
    });
  });

  test('hears a newsroom that an organisation owns as that organisation, and a weak page not at all', () => {
    expect(weighed(['filing', 'primary'], ['owned', 'independent'])).toMatchObject({
      primary: 1,
      independent: 0,
      voices: 1,
    });
    expect(weighed(['records', 'independent'], ['weak-page', 'independent'])).toMatchObject({
      independent: 1,
      basis: 'single',
    });
  });

  test('follows retellings of a dispute to where it comes from', () => {
    expect(weighed(['records', 'independent'], ['delo', 'disputes'], ['reuters', 'disputes']).disputes).toBe(
      1,
    );
  });

  test('takes what a page retells for this fact before what the rest of it retells', () => {
    const evidence: Evidence[] = [{ source: 'delo', part: 'relay', retells: 'records' }];
    expect(strengthOf({ evidence }, sources)).toMatchObject({ origins: 1, relays: 1, voices: 1 });
    expect(rootOfEvidence({ source: 'delo', part: 'relay', retells: 'records' }, sources)?.id).toBe(
      'records',
    );
  });

  test('does not count what is not in the list', () => {
    expect(weighed(['nobody', 'primary'])).toMatchObject({ primary: 0, voices: 0 });
  });
});

describe('rootOf', () => {
  test('is the source itself where it retells nothing', () => {
    for (const source of sources.values()) {
      if (source.retells === undefined) expect(rootOf(source, sources)).toBe(source);
    }
  });
});

const anyEvidence: fc.Arbitrary<Evidence[]> = fc.array(
  fc.record({ source: fc.constantFrom(...sources.keys()), part: fc.constantFrom(...EVIDENCE_PARTS) }),
);

describe('strengthOf, for any evidence', () => {
  test('does not depend on the order of the evidence, nor on saying it twice', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const strength = strengthOf({ evidence }, sources);
        expect(strengthOf({ evidence: evidence.toReversed() }, sources)).toEqual(strength);
        expect(strengthOf({ evidence: [...evidence, ...evidence] }, sources)).toEqual(strength);
      }),
    );
  });

  test('counts every voice in one part and never more voices than publishers', () => {
    const publishers = new Set([...sources.values()].map(({ publisher }) => publisher.trim().toLowerCase()));
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const strength = strengthOf({ evidence }, sources);
        expect(strength.origins + strength.primary + strength.independent).toBe(strength.voices);
        expect(strength.voices + strength.relays).toBeLessThanOrEqual(publishers.size);
        expect(strength.unseen).toBeLessThanOrEqual(strength.voices);
      }),
    );
  });

  test('gains no voice from one more retelling of a report that it has', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const reported: Evidence[] = [{ source: 'ft', part: 'origin' }, ...evidence];
        const retold: Evidence[] = [...reported, { source: 'delo', part: 'relay' }];
        expect(strengthOf({ evidence: retold }, sources).voices).toBe(
          strengthOf({ evidence: reported }, sources).voices,
        );
      }),
    );
  });
});
