import type { Language } from './locales.ts';
import type { Messages } from './messages/catalogue.ts';
import { en } from './messages/en.ts';
import { uk } from './messages/uk.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { uk, en };

/** The sentences of the page in a language. Not for the browser, which loads those of its page alone. */
export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
