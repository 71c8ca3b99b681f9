import { type Check, idsOf } from './check.ts';
import type { Draft, FiledFact } from './draft.ts';
import { SOURCE_KINDS } from './evidence-terms.ts';
import { indexById } from './index-by-id.ts';
import type { EvidencePart, Source, SourceKind, SourceName } from './model.ts';
import type { Finding } from './problem.ts';
import { disputersOf, rootOfEvidence } from './strength.ts';

/** Something speaks for every fact; what merely disputes it does not. */
export const factWithoutEvidence: Check = {
  rule: 'fact-without-evidence',
  find: ({ filedFacts }) =>
    filedFacts
      .filter(({ fact }) => fact.evidence.every(({ part }) => part === 'disputes'))
      .map((filed) => findingOf(filed, 'no source speaks for it')),
};

/** A source that both supports and disputes a fact says nothing about it: one of the two is a mistake. */
export const bothSides: Check = {
  rule: 'both-sides',
  find: ({ filedFacts }) =>
    filedFacts.flatMap((filed) => {
      const { evidence } = filed.fact;
      const supporting = new Set(
        evidence.filter(({ part }) => part !== 'disputes').map(({ source }) => source),
      );
      const disputing = new Set(
        evidence.filter(({ part }) => part === 'disputes').map(({ source }) => source),
      );
      return [...disputing]
        .filter((source) => supporting.has(source))
        .map((source) => findingOf(filed, `"${source}" both supports and disputes it`));
    }),
};

/** A relay leads back to a source in the list, so that a reader learns whose report it is. */
export const relayWithoutOrigin: Check = {
  rule: 'relay-without-origin',
  find: (draft) => {
    const known = idsOf(draft.sources);
    const trails = draft.sources.flatMap(({ id, retells }) =>
      retells === undefined || known.has(retells) || draft.mayExist(retells, ['sources.json'])
        ? []
        : [
            {
              file: 'sources.json' as const,
              id,
              message: `it retells "${retells}", which is not in the list`,
            },
          ],
    );
    const relays = casesOf(draft).flatMap((filed) =>
      filed.testimonies
        .filter(({ part, source, root }) => part === 'relay' && root === source)
        .map(({ source }) =>
          findingOf(filed, `"${source.id}" is a relay here but does not say what it retells`),
        ),
    );
    return [...trails, ...relays];
  },
};

/**
 * Of the sources that speak for a fact and were seen, one at least is not weak. What was not seen does not help: all
 * that is known of it is what the weak ones say.
 */
export const weakAlone: Check = {
  rule: 'weak-alone',
  find: (draft) =>
    casesOf(draft)
      .filter(({ testimonies }) => {
        const seen = testimonies.filter(
          ({ part, source }) => part !== 'disputes' && source.read !== 'not-seen',
        );
        return seen.length > 0 && seen.every(({ source }) => source.weak === true);
      })
      .map((filed) => findingOf(filed, 'only weak sources speak for it')),
};

/** That a fact is disputed is no weak page's word: a dispute that counts is one that adds a voice. */
export const disputeWeakAlone: Check = {
  rule: 'dispute-weak-alone',
  find: (draft) => {
    const sources = indexById(draft.sources);
    return casesOf(draft)
      .filter(({ fact }) => fact.status === 'disputed' && disputersOf(fact, sources).size === 0)
      .map((filed) =>
        findingOf(filed, 'its status is "disputed", but no source that is not weak disputes it'),
      );
  },
};

/** What a source is decides the parts that it can play: nobody is independent of his own statement. */
export const kindMisplaced: Check = {
  rule: 'kind-misplaced',
  find: (draft) => [
    ...draft.sources.flatMap((source) =>
      faultsOf(source).map((message) => ({ file: 'sources.json' as const, id: source.id, message })),
    ),
    ...casesOf(draft).flatMap((filed) =>
      filed.testimonies
        .filter(({ part, source }) => !KINDS_OF_PARTS[part].includes(source.kind ?? 'report'))
        .map(({ part, source }) =>
          findingOf(
            filed,
            `"${source.id}" is of the kind "${source.kind ?? 'report'}", so it is not "${part}"`,
          ),
        ),
    ),
  ],
};

const OWN_WORDS = ['statement', 'press-release', 'document', 'law'] as const;

/** The kinds of source that can play a part; own reporting, which has no kind, is a report here. */
const KINDS_OF_PARTS: Readonly<Record<EvidencePart, readonly (SourceKind | 'report')[]>> = {
  primary: OWN_WORDS,
  origin: ['report', 'wire', ...OWN_WORDS],
  independent: ['report', 'wire'],
  relay: ['report', ...SOURCE_KINDS],
  disputes: ['report', ...SOURCE_KINDS],
};

function faultsOf({ kind, via, publisher, retells }: Source<SourceName>): string[] {
  return [
    ...(kind === 'wire' && via === publisher
      ? ['it is an agency’s text, so its publisher is the agency, not whoever prints it']
      : []),
    ...(kind === 'wire' && via === undefined
      ? ['it is an agency’s text, but "via" does not say who prints it']
      : []),
    ...(kind === 'translation' && retells === undefined
      ? ['it is a translation, but "retells" does not say of what']
      : []),
  ];
}

/** Of a source that was not seen, a seen one of the same fact tells what it says. */
export const notSeenWithoutRelay: Check = {
  rule: 'not-seen-without-relay',
  find: (draft) =>
    casesOf(draft).flatMap((filed) => {
      const retold = new Set(
        filed.testimonies.filter(({ source }) => source.read !== 'not-seen').map(({ root }) => root),
      );
      return filed.testimonies
        .filter(({ source, root }) => source.read === 'not-seen' && !retold.has(root))
        .map(({ source }) =>
          findingOf(filed, `"${source.id}" was not seen, and no seen source of this fact retells it`),
        );
    }),
};

/** A page that retells a report is no confirmation of the fact which comes from that same report. */
export const retellingAsIndependent: Check = {
  rule: 'retelling-as-independent',
  find: (draft) =>
    casesOf(draft).flatMap((filed) => {
      const named = new Set(filed.testimonies.map(({ source }) => source));
      return filed.testimonies
        .filter(
          ({ part, source, root }) =>
            (part === 'independent' || part === 'primary') && root !== source && named.has(root),
        )
        .map(({ part, source }) =>
          findingOf(
            filed,
            `"${source.id}" retells another source of this fact, so it is a relay, not "${part}"`,
          ),
        );
    }),
};

function findingOf({ fact, file }: FiledFact, message: string): Finding {
  return { file, id: fact.id, message };
}

/** A piece of evidence with the source that it names. */
interface Testimony {
  readonly part: EvidencePart;
  readonly source: Source<SourceName>;
  /** Where what it says of the fact comes from. */
  readonly root: Source<SourceName>;
}

interface Case extends FiledFact {
  readonly testimonies: readonly Testimony[];
}

/** The facts whose sources are all known; the others are reported as such and cannot be weighed. */
function casesOf({ filedFacts, sources }: Draft): Case[] {
  const byId = indexById(sources);
  return filedFacts.flatMap((filed) => {
    const testimonies = filed.fact.evidence.flatMap((evidence) => {
      const source = byId.get(evidence.source);
      const root = rootOfEvidence(evidence, byId);
      return source && root ? [{ part: evidence.part, source, root }] : [];
    });
    return testimonies.length < filed.fact.evidence.length ? [] : [{ ...filed, testimonies }];
  });
}
