import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retellsCycle } from './check-sources.ts';
import type { Draft } from './draft.ts';
import { EVIDENCE_PARTS, SOURCE_KINDS } from './evidence-terms.ts';
import { indexById } from './index-by-id.ts';
import type { Evidence, Source } from './model.ts';
import { originOf } from './origin-line.ts';
import { readDraft } from './read-draft.ts';
import { sampleContext, sampleFiles } from './sample.ts';
import { rootOf, strengthOf, voiceKeyOf, voicesOf } from './strength.ts';

// Whatever sources there are, however they retell each other and whoever owns whom.

const PUBLISHERS = ['Agency', 'Daily', 'Ministry', 'Company', 'Blog'] as const;
/** Who is owned, and by whom. */
const OWNERS: Readonly<Record<string, string>> = { Daily: 'Company' };
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

interface Graph {
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
}

function sourceOf(id: string, retells: fc.Arbitrary<string | undefined>): fc.Arbitrary<Source> {
  return fc
    .record({
      publisher: fc.constantFrom(...PUBLISHERS),
      kind: fc.option(fc.constantFrom(...SOURCE_KINDS), { nil: undefined }),
      read: fc.constantFrom('whole' as const, 'not-seen' as const),
      weak: fc.constantFrom(true as const, undefined, undefined),
      unconfirmed: fc.constantFrom(true as const, undefined, undefined),
      retells,
    })
    .map(({ publisher, read, ...optional }) => {
      const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
      const owner = OWNERS[publisher];
      return {
        id,
        publisher,
        title: id,
        language: 'en',
        published: null,
        read,
        ...(owner !== undefined && { owner }),
        ...given,
      };
    });
}

const anyEvidence: fc.Arbitrary<Evidence[]> = fc.uniqueArray(
  fc.record({ source: fc.constantFrom(...IDS), part: fc.constantFrom(...EVIDENCE_PARTS) }),
  { selector: ({ source }) => source },
);

/** Retellings lead anywhere: in circles, to the page itself, out of the list. */
const anyGraph: fc.Arbitrary<Graph> = fc.record({
  sources: fc.tuple(
    ...IDS.map((id) => sourceOf(id, fc.constantFrom(...IDS, 'nowhere', undefined, undefined, undefined))),
  ),
  evidence: anyEvidence,
});

/** Of each pair the later retells, if any. */
const graphWithoutCircles: fc.Arbitrary<Graph> = fc.record({
  sources: fc.tuple(
    ...IDS.map((id, index) => sourceOf(id, fc.constantFrom(...IDS.slice(0, index), undefined, undefined))),
  ),
  evidence: anyEvidence,
});

function withoutTrail({ retells: _, ...page }: Source): Source {
  return page;
}

const { draft: SAMPLE } = readDraft(sampleFiles());

function draftOf(sources: readonly Source[]): Draft {
  return { ...SAMPLE, sources };
}

test('a page that retells adds no voice but that of the origin it leads to', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(...IDS), ({ sources, evidence }, id) => {
      const byId = indexById(sources);
      const before = voicesOf({ evidence }, byId);
      const added = [...voicesOf({ evidence: [...evidence, { source: id, part: 'relay' }] }, byId).keys()];
      const page = byId.get(id);
      const origin = page && rootOf(page, byId);
      const fresh = added.filter((voice) => !before.has(voice));
      expect(fresh.filter((voice) => !origin || voice !== voiceKeyOf(origin))).toEqual([]);
      if (origin === page) expect(fresh).toEqual([]);
    }),
  );
});

test('one voice becomes several only by a source that is independent of it', () => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.record({ source: fc.constantFrom(...IDS), part: fc.constantFrom(...EVIDENCE_PARTS) }),
      ({ sources, evidence }, added) => {
        const byId = indexById(sources);
        const [voice, ...others] = voicesOf({ evidence }, byId).keys();
        fc.pre(voice !== undefined && others.length === 0);
        const after = voicesOf({ evidence: [...evidence, added] }, byId);
        const page = byId.get(added.source);
        if (after.size < 2 || !page) return;
        const origin = rootOf(page, byId);
        expect(page.weak).toBeUndefined();
        expect(page.kind).not.toBe('translation');
        expect(added.part).not.toBe('disputes');
        expect(voiceKeyOf(origin)).not.toBe(voice);
        expect(origin.retells).toBeUndefined();
        // Its own word is no one's retelling.
        if (added.part !== 'relay' && added.part !== 'origin') {
          expect(voiceKeyOf(page)).toBe(voiceKeyOf(origin));
        }
      },
    ),
  );
});

test.each([{ weak: true as const }, { kind: 'translation' as const }])('%o adds no voice', (flaw) => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.constantFrom(...IDS),
      fc.constantFrom(...EVIDENCE_PARTS),
      ({ sources, evidence }, id, part) => {
        const byId = indexById(
          sources.map((page) => (page.id === id ? { ...withoutTrail(page), ...flaw } : page)),
        );
        const before = evidence.filter(({ source }) => source !== id);
        const after = voicesOf({ evidence: [...before, { source: id, part }] }, byId);
        expect(after.size).toBeLessThanOrEqual(voicesOf({ evidence: before }, byId).size);
      },
    ),
  );
});

test('no number of a line is greater than that of the publishers', () => {
  fc.assert(
    fc.property(anyGraph, ({ sources, evidence }) => {
      const line = originOf([{ evidence }], indexById(sources));
      if (line === null) return;
      const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
      expect(line.retoldBy.length).toBeLessThan(publishers);
      expect(line.translations).toBeLessThan(publishers);
      expect(line.others).toBeLessThanOrEqual(publishers);
      expect(line.disputed).toBeLessThanOrEqual(publishers);
      expect(new Set(line.retoldBy).size).toBe(line.retoldBy.length);
      expect(line.unconfirmedBy.length).toBeLessThanOrEqual(publishers);
    }),
  );
});

test('what a line counts does not depend on the order of the evidence, nor of the sources', () => {
  fc.assert(
    fc.property(anyGraph, ({ sources, evidence }) => {
      const strength = strengthOf({ evidence }, indexById(sources));
      const turned = indexById(sources.toReversed());
      expect(strengthOf({ evidence: evidence.toReversed() }, turned)).toEqual(strength);
      // Of two origins the first is named, so the counts belong to it.
      const [line, other] = [evidence, evidence.toReversed()].map((each) =>
        originOf([{ evidence: each }], indexById(sources)),
      );
      expect(other?.disputed).toBe(line?.disputed);
      if (strength.voices === 1) expect(other?.others).toBe(line?.others);
    }),
  );
});

test('counts do not depend on the language that names are written in', () => {
  const translated = (sources: readonly Source[]) =>
    sources.map((source) => ({ ...source, publisher: { en: source.publisher, uk: `Видання ${source.id}` } }));
  fc.assert(
    fc.property(anyGraph, ({ sources, evidence }) => {
      expect(strengthOf({ evidence }, indexById(translated(sources)))).toEqual(
        strengthOf({ evidence }, indexById(sources)),
      );
    }),
  );
});

test('a weak page disputes nothing', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(...IDS), ({ sources, evidence }, id) => {
      const byId = indexById(
        sources.map((page) => (page.id === id ? { ...page, weak: true as const } : page)),
      );
      const { disputes } = strengthOf({ evidence }, byId);
      expect(strengthOf({ evidence: [...evidence, { source: id, part: 'disputes' }] }, byId).disputes).toBe(
        disputes,
      );
    }),
  );
});

test('whoever could not confirm a report is told with it, whichever page leads to it', () => {
  fc.assert(
    fc.property(graphWithoutCircles, fc.constantFrom(...IDS), ({ sources }, id) => {
      const byId = indexById(sources);
      const page = byId.get(id);
      const origin = page && rootOf(page, byId);
      const doubting = sources.filter(
        (each) => each.unconfirmed && !each.weak && each !== origin && rootOf(each, byId) === origin,
      );
      const line = originOf([{ evidence: [{ source: id, part: 'relay' }] }], byId);
      expect(line?.unconfirmedBy.length).toBe(new Set(doubting.map(voiceKeyOf)).size);
    }),
  );
});

test('the check of the data names circles, and nothing but them', () => {
  fc.assert(
    fc.property(graphWithoutCircles, ({ sources }) => {
      expect(retellsCycle.find(draftOf(sources), sampleContext)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(graphWithoutCircles, fc.nat(IDS.length - 1), ({ sources }, length) => {
      const ring = IDS.slice(0, length + 1);
      const closed = sources.map((page) => {
        const next = ring[(ring.indexOf(page.id) + 1) % ring.length];
        return ring.includes(page.id) && next !== undefined ? { ...page, retells: next } : page;
      });
      const found = retellsCycle.find(draftOf(closed), sampleContext).map(({ id }) => id);
      expect(found).toEqual(expect.arrayContaining(ring));
    }),
  );
});
