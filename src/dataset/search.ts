import type { Edition, Place, SubjectId } from './model.ts';
import { mainSubject, subjectsWithFacts } from './subjects.ts';

/** A place or country that answers a query. */
export interface SearchHit {
  /** What to select. */
  readonly id: SubjectId;
  readonly kind: 'place' | 'country';
  readonly name: string;
  /** The organisation that was searched for, where the hit answers by it and not by its name. */
  readonly organization?: string;
}

/** How well a name answers, best first. */
const RANK = { whole: 0, beginning: 1, words: 2, other: 3 } as const;

interface RankedHit {
  readonly hit: SearchHit;
  readonly rank: number;
}

/**
 * Finds places and countries by the beginnings of their names' words, and places by the organisations there.
 *
 * Whole names come first, then beginnings of names, then beginnings of words, then organisations and English names of
 * countries; within each, what has facts before what has none, places before countries, and the order of the edition.
 *
 * @returns At most `limit` hits, each subject once; none for a query without letters or digits.
 */
export function searchEdition(edition: Edition, query: string, limit: number): SearchHit[] {
  const text = folded(query);
  if (text === '') return [];
  const countries = rankCountries(edition, text);
  const withFacts = new Set(subjectsWithFacts(edition));
  const order = ({ hit, rank }: RankedHit) =>
    rank * 2 + (withFacts.has(mainSubject(edition, hit.id)) ? 0 : 1);
  return [...rankPlaces(edition, text, countries), ...countries]
    .sort((a, b) => order(a) - order(b))
    .slice(0, Math.max(0, limit))
    .map(({ hit }) => hit);
}

function rankCountries({ countries }: Edition, query: string): RankedHit[] {
  return countries.flatMap(({ id, name, slug }) => {
    // The English name too, as a reader of any language may know a country by it.
    const rank = rankOf(name, query) ?? (rankOf(slug, query) === null ? null : RANK.other);
    return rank === null ? [] : [{ hit: { id, kind: 'country', name }, rank }];
  });
}

/** A place that is its whole country would stand in the list twice under one name; the country tells more. */
function rankPlaces(edition: Edition, query: string, countries: readonly RankedHit[]): RankedHit[] {
  const listed = new Set(countries.map(({ hit }) => `${hit.id} ${hit.name}`));
  return edition.places
    .filter(({ country, name }) => !listed.has(`${country} ${name}`))
    .flatMap((place) => rankPlace(place, query));
}

function rankPlace(place: Place<string>, query: string): RankedHit[] {
  const hit: SearchHit = { id: place.id, kind: 'place', name: place.name };
  const rank = rankOf(place.name, query);
  if (rank !== null) return [{ hit, rank }];
  const organization = organizationsOf(place).find((candidate) => rankOf(candidate, query) !== null);
  return organization === undefined ? [] : [{ hit: { ...hit, organization }, rank: RANK.other }];
}

/** Ranks a name by a folded query; null where some word of the query begins no word of the name. */
function rankOf(name: string, query: string): number | null {
  const text = folded(name);
  if (text === query) return RANK.whole;
  if (text.startsWith(query)) return RANK.beginning;
  const words = text.split(' ');
  const isFound = query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return isFound ? RANK.words : null;
}

/**
 * A text as it is compared: no case, no marks above or below letters (so `й` is found by `и`), no apostrophes, and
 * hyphens as spaces.
 */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function organizationsOf(place: Place<string>): string[] {
  return place.roles.flatMap((role) => role.organizations);
}
