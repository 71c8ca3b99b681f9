import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SubjectId } from './model.ts';
import {
  namedEntries,
  type SearchHit,
  type SearchInput,
  storyEntries,
  toldEntries,
  type Unnumbered,
} from './search-entries.ts';
import { type Question, questionReader } from './search-question.ts';
import { folded, rankOf, snippetOf, wordsOf } from './search-text.ts';
import { subjectsWithFacts } from './subjects.ts';

export type { SearchHit } from './search-entries.ts';
export { parseSearchNames } from './search-names.ts';

/** Answers a query with the best hits, at most as many as asked for. */
export type Find = (query: string, limit: number) => SearchHit[];

interface Entry extends Unnumbered {
  readonly id: number;
}

/** From how many letters on the beginning of a word finds a sentence, and a word with one error anything. */
const LEAST_BEGINNING = 3;
const LEAST_MISTYPED = 5;

/** How many of the hits are kept for topics and facts where names answer as well. */
const TEXTS_AT_LEAST = 3;

/** How a question may be answered. */
interface Way {
  readonly combineWith: 'AND' | 'OR';
  /** Whether a word may have a wrong letter. */
  readonly isForgiving: boolean;
}

const ALL_WORDS: Way = { combineWith: 'AND', isForgiving: false };
const ALL_MISTYPED: Way = { combineWith: 'AND', isForgiving: true };
const SOME_WORDS: Way = { combineWith: 'OR', isForgiving: false };

/** Names among the words of a longer question: as many are shown before what says the rest of it too. */
const MENTIONED = 2;

/**
 * Makes the index of what is known. It finds companies, places and countries that the story tells of, then the ways into
 * the story, then what merely has such a name, then topics and facts: a name by the beginnings of its words, all else by
 * those of three letters or more. Where nothing answers all words, one wrong letter in a word of five or more is forgiven;
 * then some of the words are enough.
 */
export function createSearch(input: SearchInput): Find {
  const read = questionReader(input.names);
  const withFacts = new Set<SubjectId | null>(subjectsWithFacts(input.outline));
  const names = indexOf(namedEntries(input));
  const story = indexOf(storyEntries(input));
  const texts = indexOf(toldEntries(input));
  const named = (question: Question, way: Way): Named => {
    const found = names
      .find(question, way, 1)
      .map(({ entry }) => ({ entry, order: orderOf(entry, question.text, withFacts) }))
      .sort((a, b) => a.order - b.order);
    const hits = (isTold: boolean) =>
      found.filter(({ order }) => order < OF_NO_FACTS === isTold).map(({ entry }) => hitOf(entry));
    return { told: hits(true), others: hits(false) };
  };
  const answers = (question: Question, way: Way, limit: number): SearchHit[] => {
    const { told, others } = named(question, way);
    const ways = story.find(question, way, LEAST_BEGINNING).map(({ entry }) => hitOf(entry));
    const isPhrase = ({ entry }: Found): number => Number(folded(entry.text).includes(question.text));
    const matched = texts
      .find(question, way, LEAST_BEGINNING)
      .sort((a, b) => isPhrase(b) - isPhrase(a))
      .map(({ entry, words }) => hitOf({ ...entry, name: snippetOf(entry.name, words) }));
    if (told.length + ways.length + others.length + matched.length === 0) return [];
    const mentioned = told.length === 0 ? named(question, SOME_WORDS).told.slice(0, MENTIONED) : [];
    const room = limit - Math.min(TEXTS_AT_LEAST, matched.length);
    const first = [...told, ...ways, ...mentioned, ...others].slice(0, Math.max(0, room));
    return [...first, ...matched].slice(0, Math.max(0, limit));
  };
  return (query, limit) => {
    const question = read(query);
    for (const way of [ALL_WORDS, ALL_MISTYPED, SOME_WORDS]) {
      const hits = answers(question, way, limit);
      if (hits.length > 0) return hits;
    }
    return [];
  };
}

interface Named {
  /** What the story tells of, and what has the very name. */
  readonly told: readonly SearchHit[];
  readonly others: readonly SearchHit[];
}

/** More than every rank. */
const OF_NO_FACTS = 4;

/** What the map tells of comes before what merely has such a name, but for the very name. */
function orderOf(
  { kind, name, subject }: Entry,
  text: string,
  withFacts: ReadonlySet<SubjectId | null>,
): number {
  if (kind === 'company') return -1;
  const rank = rankOf(name, text);
  return rank === 0 || withFacts.has(subject) ? rank : rank + OF_NO_FACTS;
}

interface Found {
  readonly entry: Entry;
  /** The words of the entry that answer. */
  readonly words: readonly string[];
}

function indexOf(hits: readonly Unnumbered[]) {
  const entries = hits.map((hit, id): Entry => ({ ...hit, id }));
  const index = new MiniSearch<Entry>({
    fields: ['text', 'others', 'about'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(entries);
  const find = ({ words }: Question, { combineWith, isForgiving }: Way, leastBeginning: number): Found[] => {
    if (words.length === 0) return [];
    const query: Query = {
      combineWith,
      queries: words.map((alike) => ({
        combineWith: 'OR',
        queries: [...alike],
        prefix: (term) => term.length >= leastBeginning,
        fuzzy: (term) => (isForgiving && term.length >= LEAST_MISTYPED ? 1 : false),
        boost: BOOST,
      })),
    };
    return index.search(query).flatMap((result) => foundOf(entries, result));
  };
  return { find };
}

/** What a thing says of itself counts more than what is said of it. */
const BOOST = { text: 2, about: 0.3 };

function foundOf(entries: readonly Entry[], result: SearchResult): Found[] {
  const entry = entries[Number(result.id)];
  return entry === undefined ? [] : [{ entry, words: result.terms }];
}

function hitOf({ id: _, text: __, others: ___, about: ____, ...hit }: Entry): SearchHit {
  return hit;
}
