import { alikeWords, IDLE_WORDS, type SearchNames } from './search-names.ts';
import { stemOf, wordsOf } from './search-text.ts';

/** What a reader asks for. */
export interface Question {
  /** The words that tell it, as they are compared, with single spaces between them. */
  readonly text: string;
  /** For each of these words all that it may be found by, itself first. */
  readonly words: readonly (readonly [string, ...string[]])[];
  /** Set where more than one word was typed, and all of them only ask. */
  readonly isOpen: boolean;
}

/** Reads what was typed. */
export type ReadQuestion = (typed: string) => Question;

/**
 * Makes what reads questions: the words that only ask (“where does …”) are left out; a single one may be a code and stays; every
 * other word may also be found by its stem and by the words that the file of names holds for alike.
 */
export function questionReader(names: SearchNames): ReadQuestion {
  const idle = new Set(wordsOf(names[IDLE_WORDS] ?? ''));
  const alike = alikeByStem(names);
  return (typed) => {
    const all = wordsOf(typed);
    const telling = all.filter((word) => !idle.has(word));
    const words = telling.length > 0 ? telling : all;
    return {
      isOpen: telling.length === 0 && all.length > 1,
      text: words.join(' '),
      words: words.map((word) => {
        const stem = stemOf(word);
        return [word, ...new Set([stem, ...(alike.get(stem) ?? [])])];
      }),
    };
  };
}

function alikeByStem(names: SearchNames): ReadonlyMap<string, readonly string[]> {
  return new Map(
    alikeWords(names).flatMap((words) => {
      const stems = wordsOf(words).map(stemOf);
      return stems.map((stem) => [stem, stems] as const);
    }),
  );
}
