import type { Language } from '../locales.ts';

interface SourceNotes {
  readonly via: (carrier: string) => string;
  readonly retells: (publisher: string) => string;
  readonly notSeen: string;
  readonly owner: (company: string) => string;
  readonly weak: string;
  readonly undated: string;
  readonly noPopups: string;
}

/** What is said of a source beside its title; the words come with the facts, not with the page. */
export const SOURCE_NOTES: Readonly<Record<Language, SourceNotes>> = {
  en: {
    via: (carrier) => `read at ${carrier}`,
    retells: (publisher) => `retells ${publisher}`,
    owner: (company) => `owned by ${company}`,
    notSeen: 'original not seen; known only from pages that retell it',
    weak: 'too weak to stand alone',
    undated: 'no date shown',
    noPopups: 'Links cannot be opened from this page, so addresses are given as text.',
  },
  uk: {
    via: (carrier) => `прочитано на ${carrier}`,
    retells: (publisher) => `переказує ${publisher}`,
    owner: (company) => `власник – ${company}`,
    notSeen: 'оригіналу не бачили, відомий лише з переказів',
    weak: 'саме по собі недостатньо надійне',
    undated: 'без дати',
    noPopups: 'На цій сторінці посилання не відкриваються, тому адреси подано текстом.',
  },
};
