import { indexById } from './index-by-id.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import type { Edition, Evidence, Fact, Link, PartialDate, Place, Role, Source, SubjectId } from './model.ts';
import { DAY, hasCome } from './partial-date.ts';

/**
 * The edition as it was known on a day: what had happened by then, and what had been published of it.
 *
 * A fact is there from the day on which it had happened and a source that speaks for it was out; a place and a link, from
 * the first change of their history. Facts of a place that is not there yet belong to its country. Texts are today's, and
 * an undated source counts as old.
 *
 * @param day As `YYYY-MM-DD`. On the day of the edition, later, or on no day at all it is the edition itself.
 */
export function editionAsOf(edition: Edition, day: string): Edition {
  if (!DAY.test(day) || day >= edition.asOf) return edition;
  const sources = sourcesUntil(edition.sources, day);
  const known = indexById(sources);
  const places = edition.places.flatMap((place) => placeUntil(place, known, day));
  const placed = new Set<SubjectId>(places.map(({ id }) => id));
  const countryOf = new Map(edition.places.map(({ id, country }) => [id, country]));
  const subjectUntil = (id: SubjectId): SubjectId => (placed.has(id) ? id : (countryOf.get(id) ?? id));
  const facts = edition.facts
    .filter(({ date }) => hasCome(date, day))
    .map((fact) => ({
      ...beforeItsDispute(fact, known),
      about: [...new Set(fact.about.map(subjectUntil))],
    }));
  const links = edition.links.flatMap((link) => withHistoryUntil(link, day));
  const sites = edition.sites.map(({ capacity, ...site }) => ({
    ...site,
    ...(capacity && { capacity: capacity.filter(({ asOf }) => hasCome(asOf, day)) }),
  }));
  return withoutLooseEnds({ ...edition, asOf: day, places, sites, facts, links, sources }, []);
}

function sourcesUntil(sources: readonly Source[], day: string): Source[] {
  const byId = indexById(sources);
  return sources.filter((source) => {
    const since = outSince(source, byId);
    return since === null || hasCome(since, day);
  });
}

/** When a source was out at the earliest: an undated page that retells a report is not older than the report. */
function outSince(source: Source, sources: ReadonlyMap<string, Source>): PartialDate | null {
  const seen = new Set<Source>();
  let earlier: Source | undefined = source;
  while (earlier !== undefined && earlier.published === null && !seen.has(earlier)) {
    seen.add(earlier);
    earlier = sources.get(earlier.retells ?? '');
  }
  return earlier?.published ?? null;
}

function placeUntil(
  place: Place<string>,
  sources: ReadonlyMap<string, Source>,
  day: string,
): Place<string>[] {
  const [first, ...rest] = place.roles.flatMap((role) => withHistoryUntil(role, day));
  if (first === undefined) return [];
  const { locatedBy, ...placed } = place;
  const isLocated = locatedBy !== undefined && sources.has(locatedBy);
  return [{ ...placed, ...(isLocated && { locatedBy }), roles: [first, ...rest] }];
}

/** Nobody had contradicted it yet: it was a report. */
function beforeItsDispute(fact: Fact<string>, sources: ReadonlyMap<string, Source>): Fact<string> {
  const isLater =
    fact.evidence.some(disputes) && !fact.evidence.some((each) => disputes(each) && sources.has(each.source));
  return fact.status === 'disputed' && isLater ? { ...fact, status: 'reported' } : fact;
}

function disputes({ part }: Evidence): boolean {
  return part === 'disputes';
}

/** A role or a link with the changes that have come; nothing of it where none has. */
function withHistoryUntil<Entry extends Role | Link>(entry: Entry, day: string): Entry[] {
  const [first, ...rest] = entry.history.filter(({ since }) => hasCome(since, day));
  return first === undefined ? [] : [{ ...entry, history: [first, ...rest] }];
}
