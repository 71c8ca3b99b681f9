import * as v from 'valibot';

/**
 * What else things are called: in other languages, by codes, by habit. Keys are ids of places, codes of countries, names
 * of companies, and those that the functions below make; values are words with spaces between them.
 */
export type SearchNames = Readonly<Record<string, string>>;

/** The key of the words that a question is put with and that say nothing of what is asked for. */
export const IDLE_WORDS = 'idle';

/** Stands for a topic where what was corrected is gathered. */
export const CORRECTIONS = 'corrections';

const ALIKE = 'alike ';

/** The key of a topic’s other names. */
export function topicKey(topic: string): string {
  return `topic ${topic}`;
}

/** The key of what a way into the story, or the origin of its lead, is asked for by. */
export function storyKey(id: string): string {
  return `story ${id}`;
}

/** The key of the names that a fact has in other languages. */
export function factKey(id: string): string {
  return `fact ${id}`;
}

/** The key of words of which each is found by every other. */
export function alikeKey(word: string): string {
  return `${ALIKE}${word}`;
}

/** The lists of words that {@link alikeKey} gives keys to. */
export function alikeWords(names: SearchNames): string[] {
  return Object.entries(names).flatMap(([key, words]) => (key.startsWith(ALIKE) ? [words] : []));
}

/** Reads a file of names; one that is none has none, and the search goes by what the page itself says. */
export function parseSearchNames(value: unknown): SearchNames {
  const names = v.safeParse(v.record(v.string(), v.string()), value);
  return names.success ? names.output : {};
}
