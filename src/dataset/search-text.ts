/** How well a name answers, best first. */
const RANK = { whole: 0, beginning: 1, words: 2, other: 3 } as const;

/** The length of a snippet, in letters. */
const SNIPPET = 96;

/** Endings of English and Ukrainian words as they are compared; a stem is found by its beginning, so few are enough. */
const ENDING = new RegExp(
  `^(.{4,}?(?=i?(?:ed|es|ing|ings|ly)$)|.{3,}?(?=(?:s|${[
    '(?:ють|єть|уть|ать|ять|ить|ти|л[аоаи])ся',
    'л[аои]сь|ння|ють|уть|ать|ять|ить|ти|л[аои]',
    'ого|ому|ами|ями|ими|ів|их|им|ах|ях|ам|ям|ом|ем|ою|ею|єю|оі|іи|ии|ці|[аеєиіоуюяьв]',
  ].join('|')})$)).+$`,
);

/**
 * A text as it is compared: no case, no marks above or below letters (so `й` is found by `и`), no apostrophes, no
 * English genitive, and hyphens as spaces.
 */
export function folded(text: string): string {
  return text
    .replace(/[’']s\b/g, '')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return folded(text).split(' ').filter(Boolean);
}

/**
 * What is left of a word without its ending, so that it begins other forms of the word too: `навча` of `навчає`, `open` of
 * `opened`. Too short a word stays as it is.
 */
export function stemOf(word: string): string {
  return ENDING.exec(word)?.[1] ?? word;
}

/** A word with each two neighbours in turn having changed places. */
export function swapsOf(word: string): string[] {
  return [...word]
    .slice(1)
    .map((letter, index) => `${word.slice(0, index)}${letter}${word[index]}${word.slice(index + 2)}`);
}

/** Ranks a name by a folded query: whole, then as its beginning, then as beginnings of its words, then any other way. */
export function rankOf(name: string, query: string): number {
  const text = folded(name);
  if (text === query) return RANK.whole;
  if (text.startsWith(query)) return RANK.beginning;
  const words = text.split(' ');
  const isFound = query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return isFound ? RANK.words : RANK.other;
}

/** As much of a text as fits a line or two, around the first of the words that were found. */
export function snippetOf(text: string, found: readonly string[]): string {
  if (text.length <= SNIPPET) return text;
  const words = [...text.matchAll(/\S+/g)];
  const at = words.find(([word]) => wordsOf(word).some((part) => found.includes(part)))?.index ?? 0;
  const from = words.find(({ index }) => index >= at - SNIPPET / 2)?.index ?? 0;
  const start = at < SNIPPET * 0.75 ? 0 : from;
  const end = words.findLast(({ 0: word, index }) => index + word.length <= start + SNIPPET);
  const stop = end === undefined ? text.length : end.index + end[0].length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, stop)}${stop < text.length ? ' …' : ''}`;
}
