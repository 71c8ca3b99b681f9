import { LANGUAGES, type Language, type LocalizedText } from '../i18n/locales.ts';
import type { Check } from './check.ts';
import { withoutMixedWords } from './check-characters.ts';
import { namesOf, ownWordsOf, quotedWordsOf, sentencesOf } from './located-text.ts';

/** A sentence that is the same in two languages was forgotten in one of them. */
export const translationIdentical: Check = {
  rule: 'translation-identical',
  find: (draft) =>
    sentencesOf(draft)
      .filter(({ text }) => isIdentical(text))
      .map(({ file, id, what }) => ({ file, id, message: `its ${what} is the same in two languages` })),
};

/** The script that a text of the language cannot do without. */
const OWN_SCRIPT: Readonly<Record<Language, RegExp>> = {
  uk: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
};

/**
 * A letter of a script that is not the language's; Ukrainian texts may hold Latin names. Signs such as `ʼ`, which belong
 * to no script, are none.
 */
const OTHER_SCRIPT: Readonly<Record<Language, RegExp>> = {
  uk: /(?=\p{L})[^\p{Script=Cyrillic}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  en: /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
};

/** Names and sentences are written in the script of their language. */
export const wrongScript: Check = {
  rule: 'wrong-script',
  find: (draft) =>
    [...sentencesOf(draft).filter(({ text }) => !isIdentical(text)), ...namesOf(draft)].flatMap(
      ({ file, id, what, text }) =>
        LANGUAGES.filter((language) => !isInScript(text[language], language)).map((language) => ({
          file,
          id,
          message: `its ${what} in "${language}" is not in the script of that language: "${text[language]}"`,
        })),
    ),
};

/** A text of dashes or figures alone says nothing; an empty one is the schema's. */
export const withoutLetters: Check = {
  rule: 'without-letters',
  find: (draft) =>
    [...ownWordsOf(draft), ...quotedWordsOf(draft)]
      .filter(({ text }) => /\S/.test(text) && !hasLetters(text))
      .map(({ file, id, what, text }) => ({ file, id, message: `its ${what} has no letters: "${text}"` })),
};

function isIdentical(text: LocalizedText): boolean {
  return new Set(LANGUAGES.map((language) => text[language].trim())).size < LANGUAGES.length;
}

/** Without letters there is no script to be wrong, and a word of two scripts is reported as such. */
function isInScript(text: string, language: Language): boolean {
  return (
    !hasLetters(text) ||
    (OWN_SCRIPT[language].test(text) && !OTHER_SCRIPT[language].test(withoutMixedWords(text)))
  );
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
