import * as v from 'valibot';

/**
 * What else things are called: in other languages, by codes, by habit. Keys are ids of places, codes of countries, names
 * of companies, and those that {@link topicKey} and {@link factKey} make; values are words with spaces between them.
 */
export type SearchNames = Readonly<Record<string, string>>;

/** The key of a topic’s other names. */
export function topicKey(topic: string): string {
  return `topic ${topic}`;
}

/** The key of the names that a fact has in other languages. */
export function factKey(id: string): string {
  return `fact ${id}`;
}

/** Reads a file of names; one that is none has none, and the search goes by what the page itself says. */
export function parseSearchNames(value: unknown): SearchNames {
  const names = v.safeParse(v.record(v.string(), v.string()), value);
  return names.success ? names.output : {};
}
