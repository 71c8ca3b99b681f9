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
import { folded, rankOf, snippetOf, swapsOf, wordsOf } from './search-text.ts';
import { subjectsWithFacts } from './subjects.ts';

export type { SearchHit } from './search-entries.ts';
export { parseSearchNames } from './search-names.ts';

/** Answers a query with the best hits, at most as many as asked for. */
export type Find = (query: string, limit: number) => SearchHit[];

interface Entry extends Unnumbered {
  readonly id: number;
}

/** From how many letters on a word, or its stem, finds what begins with it. */
interface Beginning {
  readonly word: number;
  readonly stem: number;
}

const OF_NAMES: Beginning = { word: 1, stem: 4 };
const OF_TEXTS: Beginning = { word: 3, stem: 3 };

/** From how many letters on a word may have an error. */
const LEAST_MISTYPED = 5;

/** How many of the hits are kept for topics and facts where names answer as well. */
const TEXTS_AT_LEAST = 3;

/** Fewer hits than these are few. */
const FEW = 3;

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
 * those of three letters or more. Where nothing answers all words, one wrong letter in a word of five or more is forgiven,
 * or two that have changed places; then some of the words are enough. Of a longer question the names in it are hits, too.
 */
export function createSearch(input: SearchInput): Find {
  const read = questionReader(input.names);
  const withFacts = new Set<SubjectId | null>(subjectsWithFacts(input.outline));
  const names = indexOf(namedEntries(input));
  const story = indexOf(storyEntries(input));
  const way = new Set<SubjectId | null>(input.outline.story.order);
  const texts = indexOf(toldEntries(input), ({ subject }) => (way.has(subject) ? 1 : OF_ASIDES));
  const named = (question: Question, way: Way): Named => {
    const found = names
      .find(question, way, OF_NAMES)
      .map(({ entry }) => ({ entry, order: orderOf(entry, question.text, withFacts) }))
      .sort((a, b) => a.order - b.order);
    const told = found.filter(({ order }) => order < OF_NO_FACTS);
    const others = found
      .filter(({ order }) => order >= OF_NO_FACTS)
      .filter(({ entry }) => way.combineWith === 'AND' || isNamed(entry, question));
    return {
      told: told.map(({ entry }) => hitOf(entry)),
      others: others.map(({ entry }) => hitOf(entry)),
    };
  };
  const mentioned = (question: Question, way: Way): SearchHit[] => {
    if (way.combineWith === 'OR' || question.words.length < 2) return [];
    const { told, others } = named(question, SOME_WORDS);
    return (way.isForgiving ? [...told, ...others] : told).slice(0, MENTIONED);
  };
  const answers = (question: Question, way: Way, limit: number): SearchHit[] => {
    const { told, others } = named(question, way);
    const ways = story.find(question, way, OF_TEXTS).map(({ entry }) => hitOf(entry));
    const isPhrase = ({ entry }: Found): number => Number(folded(entry.text).includes(question.text));
    const matched = texts
      .find(question, way, OF_TEXTS)
      .sort((a, b) => isPhrase(b) - isPhrase(a))
      .map(({ entry, words }) => hitOf({ ...entry, name: snippetOf(entry.name, words) }));
    if (told.length + ways.length + others.length + matched.length === 0) return [];
    const room = limit - Math.min(TEXTS_AT_LEAST, matched.length);
    const first = [...told, ...ways, ...(told.length === 0 ? mentioned(question, way) : []), ...others];
    return [...first.slice(0, Math.max(0, room)), ...matched].slice(0, Math.max(0, limit));
  };
  return (query, limit) => {
    const question = read(query);
    if (question.isOpen) return story.all().slice(0, limit);
    const exact = answers(question, ALL_WORDS, limit);
    // Who asks at length gets more than the one thing that happens to have every word.
    if (exact.length >= FEW || (exact.length > 0 && question.words.length < 2)) return exact;
    if (exact.length > 0) return eachOnce([...exact, ...answers(question, SOME_WORDS, limit)], limit);
    const mistyped = answers(question, ALL_MISTYPED, limit);
    return mistyped.length > 0 ? mistyped : answers(question, SOME_WORDS, limit);
  };
}

function eachOnce(hits: readonly SearchHit[], limit: number): SearchHit[] {
  const keys = hits.map(({ key }) => key);
  return hits.filter(({ key }, index) => keys.indexOf(key) === index).slice(0, limit);
}

interface Named {
  /** What the story tells of, and what has the very name. */
  readonly told: readonly SearchHit[];
  readonly others: readonly SearchHit[];
}

/** How many letters of a name its stem may leave out. */
const LONGEST_ENDING = 3;

/** Whether a word of the question is the name, or its stem. */
function isNamed({ text }: Entry, { words }: Question): boolean {
  const name = folded(text);
  return words.some((alike) =>
    alike.some((word) => name.startsWith(word) && name.length - word.length <= LONGEST_ENDING),
  );
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

function indexOf(hits: readonly Unnumbered[], weightOf: (entry: Entry) => number = () => 1) {
  const entries = hits.map((hit, id): Entry => ({ ...hit, id }));
  const weights = entries.map(weightOf);
  const index = new MiniSearch<Entry>({
    fields: ['text', 'others', 'about'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(entries);
  const find = ({ words }: Question, { combineWith, isForgiving }: Way, least: Beginning): Found[] => {
    if (words.length === 0) return [];
    const query: Query = {
      combineWith,
      queries: words.map((alike) => ({
        combineWith: 'OR',
        queries:
          isForgiving && alike[0].length >= LEAST_MISTYPED ? [...alike, ...swapsOf(alike[0])] : [...alike],
        // A stem of few letters begins too many names.
        prefix: (term) =>
          alike.includes(term) && term.length >= (term === alike[0] ? least.word : least.stem),
        fuzzy: (term) => (isForgiving && term === alike[0] && term.length >= LEAST_MISTYPED ? 1 : false),
        boost: BOOST,
      })),
    };
    return index
      .search(query, { boostDocument: (id: number) => weights[id] ?? 1 })
      .flatMap((result) => foundOf(entries, result));
  };
  return { find, all: () => entries.map(hitOf) };
}

/** What is not on the way through the story answers after what is. */
const OF_ASIDES = 0.3;

/** What a thing says of itself counts more than what is said of it. */
const BOOST = { text: 2, about: 0.3 };

function foundOf(entries: readonly Entry[], result: SearchResult): Found[] {
  const entry = entries[Number(result.id)];
  return entry === undefined ? [] : [{ entry, words: result.terms }];
}

function hitOf({ id: _, text: __, others: ___, about: ____, ...hit }: Entry): SearchHit {
  return hit;
}
