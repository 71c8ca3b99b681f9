import type { Fact, PartialDate, Source } from './model.ts';
import { rootOf } from './strength.ts';

/** Who says it, as the line under a lead or a fact has it. */
export interface OriginLine {
  readonly publisher: string;
  /** null where it is not known. */
  readonly published: PartialDate | null;
  /** How many other publishers retell it. */
  readonly retold: number;
  /** Publishers that say they could not confirm it. */
  readonly unconfirmedBy: readonly string[];
}

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
  const speakers = facts.map((fact) =>
    fact.evidence.flatMap(({ source, part }) => (part === 'disputes' ? [] : (sources.get(source) ?? []))),
  );
  const origin = mostNamed(speakers.map((some) => new Set(some.map((source) => rootOf(source, sources)))));
  if (origin === null) return null;
  const retelling = new Set(
    speakers.flat().filter((source) => source !== origin && rootOf(source, sources) === origin),
  );
  const others = [...retelling].filter(({ publisher }) => publisher !== origin.publisher);
  return {
    publisher: origin.publisher,
    published: origin.published,
    retold: publishersOf(others).length,
    unconfirmedBy: publishersOf(others.filter(({ unconfirmed }) => unconfirmed === true)),
  };
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
