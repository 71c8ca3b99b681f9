import type { Language } from '../locales.ts';

interface ReuseMessages {
  /** Leads to what was corrected, all of it in one place. */
  readonly corrections: string;
  /** Of one fact, with its sources. */
  readonly citation: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** The words for what a reader takes along from a panel; they come with the facts, not with the page. */
export const REUSE: Readonly<Record<Language, ReuseMessages>> = {
  en: {
    corrections: 'Corrections',
    citation: {
      copy: 'Copy citation',
      copied: 'Copied with its sources',
      failed: 'Copying is blocked here',
    },
  },
  uk: {
    corrections: 'Виправлення',
    citation: {
      copy: 'Скопіювати цитату',
      copied: 'Скопійовано разом із джерелами',
      failed: 'Копіювання тут заблоковано',
    },
  },
};
