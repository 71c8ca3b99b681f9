import type { Language } from '../locales.ts';

interface SearchAnswers {
  readonly whoSays: string;
}

// Apart from the other messages: few readers search, and only who does loads it.
/** What the search calls an answer that has no name of its own on the page. */
export const SEARCH_ANSWERS: Readonly<Record<Language, SearchAnswers>> = {
  en: { whoSays: 'Who says so' },
  uk: { whoSays: 'Хто про це повідомив' },
};
