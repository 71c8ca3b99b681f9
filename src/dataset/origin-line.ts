import type { Evidence, Fact, OriginLine, Source } from './model.ts';
import { rootOfEvidence, strengthOf, voiceKeyOf } from './strength.ts';

/**
 * The origin that most of the facts come from, by the trails of their sources: of a lead it is whose report it tells.
 * Of several, the one that the first fact names first.
 *
 * @param sources The sources by id.
 * @returns null where no known source speaks for any of the facts.
 */
export function originOf(
  facts: readonly Pick<Fact<unknown>, 'evidence'>[],
  sources: ReadonlyMap<string, Source>,
): OriginLine | null {
  const voices = facts.map((fact) => fact.evidence.flatMap((evidence) => voiceOf(evidence, sources)));
  const origin = mostNamed(voices.map((some) => new Set(some.map(({ root }) => root))));
  if (origin === null) return null;
  const others = voices
    .flat()
    .filter(({ source, root }) => root === origin && voiceKeyOf(source) !== voiceKeyOf(origin))
    .map(({ source }) => source);
  return {
    publisher: origin.publisher,
    published: origin.published,
    retold: new Set(others.filter(isRead).map(voiceKeyOf)).size,
    unconfirmedBy: publishersOf(others.filter(({ unconfirmed }) => unconfirmed === true)),
    unread: !voices
      .flat()
      .some(({ source, root }) => root === origin && isRead(source) && source.publisher === origin.publisher),
    ...besides(facts, sources),
  };
}

function besides(
  facts: readonly Pick<Fact<unknown>, 'evidence'>[],
  sources: ReadonlyMap<string, Source>,
): Pick<OriginLine, 'others' | 'disputed'> {
  const { voices, disputes } = strengthOf({ evidence: facts.flatMap(({ evidence }) => evidence) }, sources);
  return { others: Math.max(0, voices - 1), disputed: disputes };
}

function isRead({ read }: Source): boolean {
  return read !== 'not-seen';
}

interface Voice {
  readonly source: Source;
  /** Where what it says comes from. */
  readonly root: Source;
}

function voiceOf(evidence: Evidence, sources: ReadonlyMap<string, Source>): Voice[] {
  const source = sources.get(evidence.source);
  const root = rootOfEvidence(evidence, sources);
  return evidence.part !== 'disputes' && source && root ? [{ source, root }] : [];
}

function mostNamed(sets: readonly ReadonlySet<Source>[]): Source | null {
  const counts = new Map<Source, number>();
  for (const set of sets) for (const source of set) counts.set(source, (counts.get(source) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function publishersOf(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}
