import type { Language } from '../i18n/locales.ts';
import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import { addressesOf, type LocatedText, ownWordsOf, quotedWordsOf } from './located-text.ts';

/**
 * Characters that nobody sees, or that stand for one which was lost: controls, directions, joiners and other zero-width
 * ones, soft hyphens, line and paragraph separators, surrogates without their half, private ones, the replacement
 * characters. A no-break space is not among them.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC\uFFFD\u2800]/gu;

/** A reader sees every character that a text has, and no text turns the direction of another. */
export const invisibleCharacter: Check = {
  rule: 'invisible-character',
  find: (draft) =>
    everyTextOf(draft).flatMap(({ file, id, what, text }) => {
      const found = new Set(text.match(INVISIBLE));
      return [...found].map((character) => ({
        file,
        id,
        message: `its ${what} has the character ${codePoint(character)} at ${text.indexOf(character) + 1}`,
      }));
    }),
};

/** Two texts that look alike are alike: search and comparison need no guess. */
export const notNormalized: Check = {
  rule: 'not-normalized',
  find: (draft) =>
    everyTextOf(draft)
      .filter(({ text }) => text !== text.normalize('NFC'))
      .map(({ file, id, what, text }) => {
        const composed = text.normalize('NFC');
        const at = [...text].findIndex((character, index) => character !== [...composed][index]);
        return { file, id, message: `its ${what} is not in form NFC from character ${at + 1} on` };
      }),
};

/** Letters and figures that touch; a hyphen or an apostrophe ends a word, so “AI-чипи” and “Nvidia’ї” are two each. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts with letters that look alike. */
const LOOK_ALIKE_SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
];

/** A name such as H20 with a Cyrillic letter: nobody who types it finds it. */
const CYRILLIC_MODEL_NAME = /^(?=.*\p{N})(?=.*[АВЕІЈКМНОРЅТУХ])[АВЕІЈКМНОРЅТУХаеіјорѕух\p{N}]+$/u;

/** In a text of another script, a word of one small Latin letter is a slip of the keyboard: `i` for `і`. */
const LATIN_SLIP = /(?<![\p{L}\p{M}\p{N}’'.-])[aceiopxy](?![\p{L}\p{M}\p{N}’'.-])/gu;

/** No letter of a word comes from another script only because it looks the same. */
export const mixedScript: Check = {
  rule: 'mixed-script',
  find: (draft) =>
    everyTextOf(draft).flatMap((located) => {
      const { file, id, what, text } = located;
      const words = (text.match(WORD) ?? []).filter(hasLookAlikes);
      return [...new Set([...words, ...slipsIn(located)])].map((word) => ({
        file,
        id,
        message: `its ${what} has "${word}" (${[...word].map(codePoint).join(' ')})`,
      }));
    }),
};

/** Letters of the language's script that its alphabet does not have; null where names may bring any of them along. */
const FOREIGN_LETTER: Readonly<Record<Language, RegExp | null>> = {
  uk: /(?![а-щьюяґєії])\p{Script=Cyrillic}/giu,
  en: null,
};

/** A Ukrainian text has no letter that only Russian or another neighbour writes. */
export const foreignLetter: Check = {
  rule: 'foreign-letter',
  find: (draft) =>
    [...ownWordsOf(draft), ...quotedWordsOf(draft)].flatMap(({ file, id, what, text, language }) => {
      const pattern = language === null ? null : FOREIGN_LETTER[language];
      const found = pattern === null ? [] : (text.match(pattern) ?? []);
      return [...new Set(found)].map((letter) => ({
        file,
        id,
        message: `its ${what} has "${letter}" (${codePoint(letter)})`,
      }));
    }),
};

/** A text without the words that have been reported as mixed. */
export function withoutMixedWords(text: string): string {
  return text.replace(WORD, (word) => (hasLookAlikes(word) ? '' : word));
}

function hasLookAlikes(word: string): boolean {
  return (
    LOOK_ALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1 || CYRILLIC_MODEL_NAME.test(word)
  );
}

function everyTextOf(draft: Draft): LocatedText[] {
  return [...ownWordsOf(draft), ...quotedWordsOf(draft), ...addressesOf(draft)];
}

/** As a character is named in the standard: `U+200B`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function slipsIn({ text, language }: LocatedText): readonly string[] {
  return language === 'uk' ? (text.match(LATIN_SLIP) ?? []) : [];
}
