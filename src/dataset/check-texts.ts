import { LANGUAGES, type Language, type LocalizedText } from '../i18n/locales.ts';
import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './problem.ts';

interface LocatedText extends Omit<Finding, 'message'> {
  /** What the text is, in words. */
  readonly what: string;
  readonly text: LocalizedText;
}

/** Texts that say something: they differ from language to language. */
const sentencesOf = ({ filedFacts, places }: Draft): LocatedText[] => [
  ...filedFacts.flatMap(({ fact, file }) => [
    { file, id: fact.id, what: 'text', text: fact.text },
    ...(fact.correction === undefined
      ? []
      : [{ file, id: fact.id, what: 'correction', text: fact.correction }]),
  ]),
  ...places.map(({ id, pointNote }) => ({
    file: 'places.geojson' as const,
    id,
    what: 'pointNote',
    text: pointNote,
  })),
];

/** Names may be spelled alike in languages that share a script. */
const namesOf = ({ places }: Draft): LocatedText[] =>
  places.map(({ id, name }) => ({ file: 'places.geojson', id, what: 'name', text: name }));

const isIdentical = (text: LocalizedText): boolean =>
  new Set(LANGUAGES.map((language) => text[language].trim())).size < LANGUAGES.length;

/** A sentence that is the same in two languages was forgotten in one of them. */
export const translationIdentical: Check = {
  rule: 'translation-identical',
  find: (draft) =>
    sentencesOf(draft)
      .filter(({ text }) => isIdentical(text))
      .map(({ file, id, what }) => ({ file, id, message: `its ${what} is the same in two languages` })),
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Ukrainian texts may hold Latin names, but are never without Cyrillic; English ones never have a letter of it. */
const SCRIPT_OF: Readonly<Record<Language, (text: string) => boolean>> = {
  uk: (text) => CYRILLIC.test(text),
  en: (text) => !CYRILLIC.test(text),
};

/** Names and sentences are written in the script of their language. */
export const wrongScript: Check = {
  rule: 'wrong-script',
  find: (draft) =>
    [...sentencesOf(draft).filter(({ text }) => !isIdentical(text)), ...namesOf(draft)].flatMap(
      ({ file, id, what, text }) =>
        LANGUAGES.filter((language) => !SCRIPT_OF[language](text[language])).map((language) => ({
          file,
          id,
          message: `its ${what} in "${language}" is not in the script of that language: "${text[language]}"`,
        })),
    ),
};
