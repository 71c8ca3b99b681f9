import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import { type LocatedText, ownWordsOf, quotedWordsOf } from './located-text.ts';
import type { Finding } from './problem.ts';

const MARKS = ['TODO', 'FIXME', 'XXX', 'TBD', 'TBC'];
const UKRAINIAN_MARKS = [
  'ЗРОБИТИ',
  'ДОРОБИТИ',
  'ДОПИСАТИ',
  'ВИПРАВИТИ',
  'ПЕРЕВІРИТИ',
  'ПЕРЕКЛАСТИ',
  'УТОЧНИТИ',
];
const NOTES = [...MARKS, ...UKRAINIAN_MARKS].join('|');

/** A note to oneself, in capitals as nobody writes it in a sentence; filler; the gap of a template, or what filled it. */
const UNFINISHED = new RegExp(
  String.raw`(?<!\p{L})(?:${NOTES})(?!\p{L})|[Ll]orem ipsum|\?{3}|[{}]|\[object |(?<!\p{L})NaN(?!\p{L})`,
  'u',
);

/** Capitals and braces may stand in another's headline (Spanish “TODO”, Super Bowl XXX): there only as all of it. */
const UNFINISHED_WHOLE = new RegExp(
  String.raw`^\P{L}*(?:${NOTES}|undefined|null|NaN)\P{L}*$|lorem ipsum|\[object `,
  'iu',
);

/** Tags, comments and entities of HTML; in our own words also what Markdown would make of it. */
const HTML = /<[a-z!/?][^>]*>?|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/iu;
const MARKDOWN = /\]\(|\*\*|__|`/u;

/** Nothing reaches a reader that its writer meant to come back to. */
export const placeholder: Check = {
  rule: 'placeholder',
  find: find('something unfinished', [UNFINISHED], [UNFINISHED_WHOLE]),
};

/** Texts are shown letter by letter; what was meant as markup would be read aloud as it stands. */
export const markup: Check = {
  rule: 'markup',
  find: find('markup', [HTML, MARKDOWN], [HTML]),
};

function find(what: string, own: readonly RegExp[], quoted: readonly RegExp[]) {
  return (draft: Draft): Finding[] => [
    ...findingsOf(ownWordsOf(draft), what, own),
    ...findingsOf(quotedWordsOf(draft), what, quoted),
  ];
}

function findingsOf(texts: readonly LocatedText[], what: string, patterns: readonly RegExp[]): Finding[] {
  return texts.flatMap((located) => {
    const found = patterns.flatMap((pattern) => pattern.exec(located.text)?.[0] ?? []);
    return found.slice(0, 1).map((text) => ({
      file: located.file,
      id: located.id,
      message: `its ${located.what} has ${what}: "${text.trim()}"`,
    }));
  });
}
