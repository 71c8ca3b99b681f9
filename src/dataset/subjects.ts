import { distanceKm } from '../geo/great-circle.ts';
import { derived } from './derived.ts';
import { indexById } from './index-by-id.ts';
import type { Article, Country, CountryCode, Edition, Fact, Link, Place, Site, SubjectId } from './model.ts';

/** What can be told about subjects: a dataset or an edition, in one language or in all. */
interface Known<Text> {
  readonly places: readonly Place<Text>[];
  readonly facts: readonly Fact<Text>[];
}

/** The place of an id, or the places that lie in the country of that code, in the order of the data. */
export function placesAt<Text>(known: Pick<Known<Text>, 'places'>, id: SubjectId | null): Place<Text>[] {
  return known.places.filter((place) => place.id === id || place.country === id);
}

/**
 * The facts about a place, or about a country and every place in it, each once.
 *
 * Most telling first: the facts that are at home here (`about[0]`) come before those that merely bear on it; within
 * both, the order of the data, which is the editor's. An unknown id has no facts.
 */
export function factsAbout<Text>(known: Known<Text>, id: SubjectId): Fact<Text>[] {
  const scope = scopeOf(known, id);
  // An index of a list holds what the list holds.
  const bySubject = factsBySubject(known.facts) as ReadonlyMap<SubjectId, readonly Fact<Text>[]>;
  const facts = inOrder(
    known.facts,
    [...scope].flatMap((subject) => bySubject.get(subject) ?? []),
  );
  const isAtHome = ({ about: [home] }: Fact<Text>) => home !== undefined && scope.has(home);
  return [...facts.filter(isAtHome), ...facts.filter((fact) => !isAtHome(fact))];
}

/** Each of some facts once, in the order of the list that they are from. */
export function inOrder<Text>(facts: readonly Fact<Text>[], some: Iterable<Fact<Text>>): Fact<Text>[] {
  const order = orderOf(facts);
  const placeOf = (fact: Fact<Text>): number => order.get(fact) ?? 0;
  return [...new Set(some)].toSorted((a, b) => placeOf(a) - placeOf(b));
}

const orderOf = derived(
  (facts: readonly Fact<unknown>[]): ReadonlyMap<Fact<unknown>, number> =>
    new Map(facts.map((fact, index) => [fact, index])),
);

/**
 * The subject that tells of an id. A mark of which only the country is known stands for its country: both have one panel
 * and one page. Every other id, known or not, is its own.
 */
export function mainSubject<Text>(known: Pick<Known<Text>, 'places'>, id: SubjectId): SubjectId {
  const place = indexById(known.places).get(id);
  return place ? subjectOf(place) : id;
}

/** The subject that tells of a place: its country where it stands for that, or itself. */
export function subjectOf(place: Pick<Place<unknown>, 'id' | 'country' | 'precision'>): SubjectId {
  return standsForCountry(place) ? place.country : place.id;
}

/** What is told of a subject; of a mark that stands for its country, what is told of the country. */
export function articleOf(
  edition: Pick<Edition, 'places' | 'articles'>,
  id: SubjectId,
): Article<string> | undefined {
  const main = mainSubject(edition, id);
  return edition.articles.find(({ subject }) => subject === main);
}

/** The links that begin or end at a place, or at any place of a country, in the order of the data. */
export function linksOf(edition: Pick<Edition, 'places' | 'links'>, id: SubjectId): Link[] {
  const scope = scopeOf(edition, id);
  return edition.links.filter((link) => scope.has(link.from) || scope.has(link.to));
}

/**
 * Every subject that has something to tell, once: countries in the order of the edition, then places in the order of the
 * data, without those that stand for their country ({@link countryMarks}). Each of them has a page.
 */
export const subjectsWithFacts = derived(
  (edition: Pick<Edition, 'places' | 'countries' | 'factSubjects'>): readonly SubjectId[] => {
    const withFacts = new Set(edition.factSubjects);
    const places = edition.places.filter((place) => withFacts.has(place.id));
    for (const place of places) withFacts.add(place.country);
    const countries = edition.countries.filter((country) => withFacts.has(country.id));
    const own = places.filter((place) => !standsForCountry(place));
    return [...countries, ...own].map((subject) => subject.id);
  },
);

/** Whether the panel of a subject, or of the story where none is selected, has facts to tell: whether they have come or not. */
export function tellsFacts(edition: Edition, subject: SubjectId | null): boolean {
  return subject === null || subjectsWithFacts(edition).includes(mainSubject(edition, subject));
}

/** The marks that stand for a country with something to tell. Their addresses lead to the country's page. */
export function countryMarks(edition: Edition): SubjectId[] {
  const withFacts = new Set(subjectsWithFacts(edition));
  return edition.places
    .filter((place) => standsForCountry(place) && withFacts.has(place.country))
    .map(({ id }) => id);
}

/**
 * What stands in an address for a subject: a country's English name in kebab-case, a place's id.
 *
 * @returns null where the edition has no such subject.
 */
export function addressOf(
  edition: Pick<Edition, 'places' | 'countries'>,
  id: SubjectId | null,
): string | null {
  const country = edition.countries.find((candidate) => candidate.id === id);
  if (country !== undefined) return country.slug;
  return edition.places.find((place) => place.id === id)?.id ?? null;
}

/** The subject that an address names: the other way round from {@link addressOf}; null where it names none. */
export function subjectAtAddress(
  edition: Pick<Edition, 'places' | 'countries'>,
  address: string,
): SubjectId | null {
  const country = edition.countries.find((candidate) => candidate.slug === address);
  if (country !== undefined) return country.id;
  return edition.places.find((place) => place.id === address)?.id ?? null;
}

/**
 * The country with facts whose label point is nearest to that of another country, along a great circle.
 *
 * @returns null where the country is unknown or no other country has facts. Of two equally near, the first in the
 * order of the edition.
 */
export function nearestCountryWithFacts(edition: Edition, country: CountryCode): Country | null {
  const from = edition.countries.find((candidate) => candidate.id === country);
  if (from === undefined) return null;
  const withFacts = new Set(subjectsWithFacts(edition));
  let nearest: Country | null = null;
  let nearestKm = Number.POSITIVE_INFINITY;
  for (const candidate of edition.countries) {
    if (candidate.id === country || !withFacts.has(candidate.id)) continue;
    const km = distanceKm(from.labelPoint, candidate.labelPoint);
    if (km >= nearestKm) continue;
    nearest = candidate;
    nearestKm = km;
  }
  return nearest;
}

/** The sources that say who is who at a place, and how large it is. */
export function sourcesOfSite({ operator, owner, tenant, capacity = [] }: Site<unknown>): string[] {
  return [operator, owner, tenant, ...capacity].flatMap((one) => one?.source ?? []);
}

/** The subject itself and, of a country, the places that lie in it. */
function scopeOf<Text>(known: Pick<Known<Text>, 'places'>, id: SubjectId): ReadonlySet<SubjectId> {
  return new Set([id, ...placesAt(known, id).map((place) => place.id)]);
}

function standsForCountry({ precision }: Pick<Place<unknown>, 'precision'>): boolean {
  return precision === 'country';
}

const factsBySubject = derived((facts: readonly Fact<unknown>[]) => {
  const bySubject = new Map<SubjectId, Fact<unknown>[]>();
  for (const fact of facts) {
    for (const subject of fact.about) {
      const known = bySubject.get(subject);
      if (known) known.push(fact);
      else bySubject.set(subject, [fact]);
    }
  }
  return bySubject;
});
