import type { Language } from '../i18n/locales.ts';
import { originWords } from '../i18n/messages/origin-words.ts';
import { derived } from './derived.ts';
import type { Fact, LeadOrigin, OriginLine, PartialDate, Source, SourceKind } from './model.ts';
import { rootOf, strengthOf, type Testimony, testimoniesOf, voiceKeyOf, voicesOf } from './strength.ts';

/** Who says it, and through whom it is known. All numbers count publishers, not pages. */
export interface Origin {
  readonly publisher: string;
  /** null where it is not known. */
  readonly published: PartialDate | null;
  readonly kind: SourceKind | null;
  /** The other publishers that retell it, by name. */
  readonly retoldBy: readonly string[];
  /** How many private translations of it were read. */
  readonly translations: number;
  /** Publishers that say they could not confirm it, for this fact or another that rests on it. */
  readonly unconfirmedBy: readonly string[];
  /** The same of other reports that part of it comes from. */
  readonly otherDoubts: readonly Doubt[];
  /** Set where nobody of us has read it: what it says is known from retellings. */
  readonly unread: boolean;
  /** How many say it, or part of it, by themselves besides. */
  readonly others: number;
  readonly disputed: number;
}

/** A report, by its publisher, and who could not confirm it. */
interface Doubt {
  readonly publisher: string;
  readonly unconfirmedBy: readonly string[];
}

type EvidenceOf = Pick<Fact<unknown>, 'evidence'>;
type Sources = ReadonlyMap<string, Source>;

/** An origin as the line under a fact has it. */
export function originLineOf(origin: Origin, language: Language): OriginLine {
  return { publisher: origin.publisher, ...originWords(origin, language) };
}

/** An origin as a lead has it. */
export function leadOriginOf(origin: Origin, language: Language): LeadOrigin {
  const { published, unconfirmedBy } = origin;
  return { ...originLineOf(origin, language), published, unconfirmedBy };
}

/**
 * The origin that most of the facts come from, by the trails of their sources: of a lead it is whose report it tells.
 * Of several, the one that the first fact names first. What is no voice is named where there is none.
 *
 * @param sources The sources of an edition by id.
 * @returns null where no known source speaks for any of the facts.
 */
export function originOf(facts: readonly EvidenceOf[], sources: Sources): Origin | null {
  const heard = facts.map((fact) => testimoniesOf(fact, sources));
  const root = mostNamed(heard.map((some) => new Set(loudest(some).map((each) => each.root))));
  if (root === null) return null;
  const from = heard.flat().filter((each) => each.root === root && isRead(each.source));
  const others = from.map(({ source }) => source).filter((each) => voiceKeyOf(each) !== voiceKeyOf(root));
  const together = { evidence: facts.flatMap(({ evidence }) => evidence) };
  return {
    publisher: root.publisher,
    published: root.published,
    kind: root.kind ?? null,
    retoldBy: namesOf(others.filter(({ kind }) => kind !== 'translation')),
    translations: namesOf(others.filter(({ kind }) => kind === 'translation')).length,
    unconfirmedBy: doubtersOf(root, sources),
    otherDoubts: doubtsBeside(root, heard.flat(), sources),
    unread: !from.some(({ source }) => source.publisher === root.publisher),
    others: [...voicesOf(together, sources).keys()].filter((key) => key !== voiceKeyOf(root)).length,
    disputed: strengthOf(together, sources).disputes,
  };
}

/**
 * Who says that a report could not be confirmed. It belongs to the report and holds of every fact that rests on it, whether
 * or not that fact names who said so. A weak page says nothing.
 */
function doubtersOf(report: Source, sources: Sources): string[] {
  return namesOf(doubtersIn(sources).get(report) ?? []);
}

/** Who could not confirm a report, by the report. */
const doubtersIn = derived((sources: Sources): ReadonlyMap<Source, readonly Source[]> => {
  const doubters = new Map<Source, Source[]>();
  for (const source of sources.values()) {
    if (!source.unconfirmed || source.weak) continue;
    const report = rootOf(source, sources);
    if (report !== source) doubters.set(report, [...(doubters.get(report) ?? []), source]);
  }
  return doubters;
});

/** Doubts about the other reports; those of the same newsroom are told once, where the same publishers have them. */
function doubtsBeside(origin: Source, testimonies: readonly Testimony<Source>[], sources: Sources): Doubt[] {
  const told = new Set(doubtersOf(origin, sources));
  return [...new Set(testimonies.map(({ root }) => root))].flatMap((report) => {
    const unconfirmedBy = report === origin ? [] : doubtersOf(report, sources);
    const isNew = report.publisher !== origin.publisher || unconfirmedBy.some((name) => !told.has(name));
    return unconfirmedBy.length > 0 && isNew ? [{ publisher: report.publisher, unconfirmedBy }] : [];
  });
}

function loudest<Each extends Pick<Testimony, 'voice'>>(testimonies: readonly Each[]): readonly Each[] {
  const voices = testimonies.filter(({ voice }) => voice !== null);
  return voices.length > 0 ? voices : testimonies;
}

function isRead({ read }: Source): boolean {
  return read !== 'not-seen';
}

function mostNamed(sets: readonly ReadonlySet<Source>[]): Source | null {
  const counts = new Map<Source, number>();
  for (const set of sets) for (const source of set) counts.set(source, (counts.get(source) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** Each voice once, by the name that it has first. */
function namesOf(sources: readonly Source[]): string[] {
  const names = new Map<string, string>();
  for (const source of sources) {
    const key = voiceKeyOf(source);
    if (!names.has(key)) names.set(key, source.publisher);
  }
  return [...names.values()];
}
