import type { Language } from '../locales.ts';

interface SourceNotes {
  /** The part of a source that is no document of the fact’s own maker. */
  readonly parts: Readonly<Record<'origin' | 'independent' | 'relay' | 'disputes', string>>;
  /** A company’s or a government’s own word, in writing or as it is quoted. */
  readonly documents: Readonly<
    Record<'company' | 'state', Readonly<Record<'document' | 'statement', string>>>
  >;
  readonly translation: string;
  readonly via: (carrier: string) => string;
  /** Whose page the text of a news agency was read on. */
  readonly wire: (carrier: string) => string;
  readonly retells: (publisher: string) => string;
  readonly translates: (publisher: string) => string;
  readonly notSeen: string;
  readonly owner: (company: string) => string;
  readonly weak: string;
  readonly undated: string;
  readonly noPopups: string;
}

/** What is said of a source beside its title; the words come with the facts, not with the page. */
export const SOURCE_NOTES: Readonly<Record<Language, SourceNotes>> = {
  en: {
    parts: {
      origin: 'Original source',
      independent: 'Own reporting or records',
      relay: 'Retells the report',
      disputes: 'Disputes it',
    },
    documents: {
      company: { document: 'Company document', statement: 'Company statement' },
      state: { document: 'Government document', statement: 'Government statement' },
    },
    translation: 'Private translation',
    wire: (carrier) => `agency text, printed by ${carrier}`,
    via: (carrier) => `read at ${carrier}`,
    retells: (publisher) => `retells ${publisher}`,
    translates: (publisher) => `from the text of ${publisher}`,
    owner: (company) => `owned by ${company}`,
    notSeen: 'original not seen; known only from pages that retell it',
    weak: 'too weak to stand alone',
    undated: 'no date shown',
    noPopups: 'Links cannot be opened from this page, so addresses are given as text.',
  },
  uk: {
    parts: {
      origin: 'Першоджерело',
      independent: 'Власний матеріал або дані',
      relay: 'Переказує повідомлення',
      disputes: 'Заперечує це',
    },
    documents: {
      company: { document: 'Документ компанії', statement: 'Заява компанії' },
      state: { document: 'Державний документ', statement: 'Заява відомства' },
    },
    translation: 'Неофіційний переклад',
    wire: (carrier) => `текст агентства на сторінці ${carrier}`,
    via: (carrier) => `прочитано на ${carrier}`,
    // A name that is described would be inflected otherwise.
    retells: (publisher) => `переказує: ${publisher}`,
    translates: (publisher) => `з тексту: ${publisher}`,
    owner: (company) => `власник – ${company}`,
    notSeen: 'оригіналу не бачили, відомий лише з переказів',
    weak: 'саме по собі джерело недостатньо надійне',
    undated: 'без дати',
    noPopups: 'На цій сторінці посилання не відкриваються, тому адреси подано текстом.',
  },
};
