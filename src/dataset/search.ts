import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { ROLE_GROUPS } from './history.ts';
import type { Edition, SubjectId, Topic } from './model.ts';
import { factKey, type SearchNames, topicKey } from './search-names.ts';
import { folded, rankOf, snippetOf, wordsOf } from './search-text.ts';
import { mainSubject, subjectsWithFacts } from './subjects.ts';

export { parseSearchNames } from './search-names.ts';

/** Something that answers a query. */
export interface SearchHit {
  /** Of its own among the hits. */
  readonly key: string;
  readonly kind: 'company' | 'place' | 'country' | 'topic' | 'fact';
  /** What to select. */
  readonly subject: SubjectId;
  /** The element of the subject’s article that answers; absent where the whole of it does. */
  readonly target?: string;
  readonly name: string;
  /** What tells it apart: of a company its seat, of a topic or fact its subject; empty where the kind says enough. */
  readonly note: string;
}

/** Answers a query with the best hits, at most as many as asked for. */
export type Find = (query: string, limit: number) => SearchHit[];

/** What an index is made of. */
export interface SearchInput {
  readonly edition: Edition;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly names: SearchNames;
}

interface Entry extends SearchHit {
  readonly id: number;
  readonly text: string;
  readonly others: string;
}

/** From how many letters on the beginning of a word finds a sentence, and a word with one error anything. */
const LEAST_BEGINNING = 3;
const LEAST_MISTYPED = 5;

/** How many of the hits are kept for topics and facts where names answer as well. */
const TEXTS_AT_LEAST = 3;

/**
 * Makes the index of an edition. It finds companies, then places and countries, then topics and facts; a name by the
 * beginnings of its words, a sentence by those of three letters or more. Where nothing answers, one wrong letter in a
 * word of five or more is forgiven.
 */
export function createSearch(input: SearchInput): Find {
  const withFacts = new Set(subjectsWithFacts(input.edition));
  const names = indexOf([...companies(input), ...places(input), ...countries(input)]);
  const texts = indexOf([...topics(input), ...facts(input)]);
  return (query, limit) => {
    const text = folded(query);
    if (text === '') return [];
    const order = (entry: Entry): number => {
      if (entry.kind === 'company') return -1;
      const rank = rankOf(entry.name, text);
      // What the map tells of comes before what merely has such a name, but for the very name.
      return rank === 0 || withFacts.has(entry.subject) ? rank : rank + 4;
    };
    for (const isForgiving of [false, true]) {
      const named = names
        .find(text, isForgiving, 1)
        .sort((a, b) => order(a.entry) - order(b.entry))
        .map(({ entry }) => hitOf(entry));
      const matched = texts
        .find(text, isForgiving, LEAST_BEGINNING)
        .map(({ entry, words }) => hitOf({ ...entry, name: snippetOf(entry.name, words) }));
      if (named.length + matched.length > 0) {
        const room = limit - Math.min(TEXTS_AT_LEAST, matched.length);
        return [...named.slice(0, Math.max(0, room)), ...matched].slice(0, Math.max(0, limit));
      }
    }
    return [];
  };
}

interface Found {
  readonly entry: Entry;
  /** The words of the entry that answer. */
  readonly words: readonly string[];
}

function indexOf(hits: readonly Omit<Entry, 'id'>[]) {
  const entries = hits.map((hit, id): Entry => ({ ...hit, id }));
  const index = new MiniSearch<Entry>({
    fields: ['text', 'others'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(entries);
  const find = (text: string, isForgiving: boolean, leastBeginning: number): Found[] => {
    const query: Query = {
      combineWith: 'AND',
      queries: text.split(' '),
      prefix: (term) => term.length >= leastBeginning,
      fuzzy: (term) => (isForgiving && term.length >= LEAST_MISTYPED ? 1 : false),
      boost: { text: 2 },
    };
    return index.search(query).flatMap((result) => foundOf(entries, result));
  };
  return { find };
}

function foundOf(entries: readonly Entry[], result: SearchResult): Found[] {
  const entry = entries[Number(result.id)];
  return entry === undefined ? [] : [{ entry, words: result.terms }];
}

function hitOf({ id: _, text: __, others: ___, ...hit }: Entry): SearchHit {
  return hit;
}

type Unnumbered = Omit<Entry, 'id'>;

/** Each company once, at its seat, or where it is first found. */
function companies({ edition, names }: SearchInput): Unnumbered[] {
  const seats = new Map<string, Edition['places'][number]>();
  const isSeat = (place: Edition['places'][number]) =>
    place.roles.some(({ kind }) => kind === ROLE_GROUPS[0]);
  for (const place of [...edition.places].sort((a, b) => Number(isSeat(b)) - Number(isSeat(a))))
    for (const name of place.roles.flatMap(({ organizations }) => organizations))
      if (!seats.has(name)) seats.set(name, place);
  return [...seats].map(([name, place]) => ({
    key: `company ${name}`,
    kind: 'company',
    subject: mainSubject(edition, place.id),
    name,
    note: place.name,
    text: name,
    others: names[name] ?? '',
  }));
}

/** A mark that stands for its country is found as the country. */
function places({ edition, names }: SearchInput): Unnumbered[] {
  return edition.places
    .filter(({ id }) => mainSubject(edition, id) === id)
    .map(({ id, name }) => ({
      key: id,
      kind: 'place',
      subject: id,
      name,
      note: '',
      text: name,
      others: names[id] ?? '',
    }));
}

function countries({ edition, names }: SearchInput): Unnumbered[] {
  return edition.countries.map(({ id, name, slug }) => ({
    key: id,
    kind: 'country',
    subject: id,
    name,
    note: '',
    text: name,
    others: `${id} ${slug} ${names[id] ?? ''}`,
  }));
}

function topics({ edition, topics: headings, names }: SearchInput): Unnumbered[] {
  return edition.articles.flatMap(({ subject, sections }) =>
    sections.map(({ topic, teaser }) => ({
      key: `${subject}-${topic}`,
      kind: 'topic' as const,
      subject,
      target: `${subject}-${topic}`,
      name: headings[topic],
      note: nameIn(edition, subject),
      text: headings[topic],
      others: `${teaser} ${names[topicKey(topic)] ?? ''}`,
    })),
  );
}

function facts({ edition, names }: SearchInput): Unnumbered[] {
  const homes = new Map(
    edition.articles.flatMap(({ subject, sections }) =>
      sections.flatMap((section) => section.facts.map((fact) => [fact, subject] as const)),
    ),
  );
  return edition.facts.flatMap(({ id, text }) => {
    const subject = homes.get(id);
    if (subject === undefined) return [];
    const note = nameIn(edition, subject);
    const others = names[factKey(id)] ?? '';
    return [{ key: id, kind: 'fact' as const, subject, target: id, name: text, note, text, others }];
  });
}

function nameIn(edition: Edition, id: SubjectId): string {
  return [...edition.countries, ...edition.places].find((subject) => subject.id === id)?.name ?? id;
}
