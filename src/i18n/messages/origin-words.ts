import { formatShortDate } from '../format.ts';
import { isolated } from '../isolate.ts';
import type { Language } from '../locales.ts';
import { plural } from '../plural.ts';

/** What the words about an origin say. All numbers count publishers. */
interface Told {
  readonly publisher: string;
  readonly published: string | null;
  /** What kind of source it is; null for own reporting. */
  readonly kind: string | null;
  readonly retoldBy: readonly string[];
  readonly translations: number;
  readonly unconfirmedBy: readonly string[];
  /** Of other reports beside it. */
  readonly otherDoubts: readonly { readonly publisher: string; readonly unconfirmedBy: readonly string[] }[];
  readonly unread: boolean;
  readonly others: number;
  readonly disputed: number;
}

/** What follows the name of an origin, in parts that a style sheet may leave out where there is little room. */
interface OriginWords {
  readonly said: string;
  readonly retold?: string;
  readonly doubt?: string;
  readonly others?: string;
}

interface Wording {
  /** What a company or an office says of itself is called, by the kind of its source. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly announced: (publisher: string, noun: string, date: string | null) => string;
  readonly retold: (publishers: number) => string;
  /** Of what is no newsroom's own report: by one publisher, which is named, or by so many. */
  readonly reported: (publishers: number | string) => string;
  readonly translated: (translations: number, isLaw: boolean) => string;
  readonly unread: string;
  /** Of the origin, or of the report that is named. */
  readonly unverified: (publishers: string, report?: string) => string;
  readonly others: (sources: number) => string;
  readonly disputed: (sources: number) => string;
}

/** Who says it: "Financial Times", then ", 27 Nov 2025", " · retold by 6" and " · Reuters could not verify it". */
export function originWords(origin: Told, language: Language): OriginWords {
  const { kind, retoldBy, translations, unconfirmedBy, otherDoubts, others, disputed } = origin;
  const words = WORDS[language];
  const [name, ...more] = retoldBy.map(isolated);
  const retold =
    kind === null || kind === 'wire'
      ? words.retold(retoldBy.length)
      : words.reported(more.length === 0 && name !== undefined ? name : retoldBy.length);
  return {
    said: saidBy(origin, language),
    ...part('retold', [
      translations > 0 && words.translated(translations, kind === 'law'),
      retoldBy.length > 0 && retold,
      origin.unread && words.unread,
    ]),
    ...part('doubt', [
      unconfirmedBy.length > 0 && words.unverified(inList(unconfirmedBy)),
      ...otherDoubts.map((doubt) => words.unverified(inList(doubt.unconfirmedBy), isolated(doubt.publisher))),
    ]),
    ...part('others', [others > 0 && words.others(others), disputed > 0 && words.disputed(disputed)]),
  };
}

const WORDS: Readonly<Record<Language, Wording>> = {
  en: {
    nouns: { statement: 'statement', 'press-release': 'announcement' },
    announced: (publisher, noun, date) =>
      `’${publisher.endsWith('s') ? '' : 's'} ${noun}${date === null ? '' : ` of ${date}`}`,
    retold: (publishers) => `retold by ${publishers}`,
    // Goes on with the sentence: "Nvidia’s announcement, reported by CNN".
    reported: (publishers) => `, reported by ${publishers}`,
    translated: (translations, isLaw) =>
      `${isLaw ? 'one law, ' : ''}read in ${['no', 'one', 'two', 'three'][translations] ?? translations} private ${plural('en', translations, { one: 'translation', other: 'translations' })}`,
    unread: 'original not read',
    unverified: (publishers, report) =>
      `${publishers} could not verify ${report === undefined ? 'it' : `the report by ${report}`}`,
    others: (sources) => `${sources} more ${plural('en', sources, { one: 'source', other: 'sources' })}`,
    disputed: (sources) => `disputed by ${sources}`,
  },
  uk: {
    nouns: { statement: 'заява', 'press-release': 'оголошення' },
    announced: (_, noun, date) => `, ${noun}${date === null ? '' : `, ${date}`}`,
    retold: (publishers) =>
      `${plural('uk', publishers, { one: 'переказало', other: 'переказали' })} ${outlets(publishers)}`,
    reported: (publishers) =>
      typeof publishers === 'string'
        ? `повідомляє ${publishers}`
        : `${plural('uk', publishers, { one: 'повідомляє', other: 'повідомляють' })} ${outlets(publishers)}`,
    translated: (translations, isLaw) =>
      `${isLaw ? 'один закон' : 'прочитано'} ${['', 'в одному', 'у двох', 'у трьох'][translations] ?? `у ${translations}`} ${plural('uk', translations, { one: 'неофіційному перекладі', other: 'неофіційних перекладах' })}`,
    unread: 'оригіналу не читали',
    unverified: (publishers, report) =>
      `${report === undefined ? '' : `матеріал ${report} `}перевірити не змогли: ${publishers}`,
    others: (sources) => `ще ${sources} ${sourcesInUkrainian(sources)}`,
    disputed: (sources) =>
      `${plural('uk', sources, { one: 'заперечує', other: 'заперечують' })} ${sources} ${sourcesInUkrainian(sources)}`,
  },
};

function saidBy({ publisher, kind, published }: Told, language: Language): string {
  const { nouns, announced } = WORDS[language];
  const noun = nouns[kind ?? ''];
  const date = published === null ? null : formatShortDate(published, language);
  if (noun !== undefined) return announced(publisher, noun, date);
  return date === null ? '' : `, ${date}`;
}

/** The phrases that there are, each set apart, unless it goes on with the sentence before it. */
function part(name: keyof OriginWords, phrases: readonly (string | false)[]): Partial<OriginWords> {
  const told = phrases.filter((phrase) => phrase !== false);
  return told.length === 0
    ? {}
    : { [name]: told.map((phrase) => (phrase.startsWith(',') ? phrase : ` · ${phrase}`)).join('') };
}

function inList(names: readonly string[]): string {
  return names.map(isolated).join(', ');
}

function outlets(count: number): string {
  return `${count} ${plural('uk', count, { one: 'видання', few: 'видання', many: 'видань', other: 'видання' })}`;
}

function sourcesInUkrainian(count: number): string {
  return plural('uk', count, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' });
}
