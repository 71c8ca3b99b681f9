import type { Language } from './locales.ts';

// Own tables rather than Intl: the page is written by Node and taken over by the browser, and their ICU data differ
// ("р.", kinds of space), which would show as a text that changes while the page wakes up.
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  uk: 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
    ' ',
  ),
};
const MONTHS_GENITIVE: Readonly<Record<Language, readonly string[]>> = {
  en: MONTHS.en,
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
};

/** The word for the year after a date that something holds as of; null where a language has none. */
const YEAR_AS_OF: Readonly<Record<Language, { readonly alone: string; readonly dated: string } | null>> = {
  en: null,
  uk: { alone: 'рік', dated: 'року' },
};
/** How a date is made short, from its ISO form and its words. A Ukrainian month that is cut is no word. */
const SHORT_DATE: Readonly<Record<Language, (date: string, words: string) => string>> = {
  en: (_, words) => words.replace(/\p{L}+/u, (month) => month.slice(0, 3)),
  uk: (date, words) => (/^\d{4}-\d\d-\d\d$/.test(date) ? date.split('-').toReversed().join('.') : words),
};
/** What parts thousands, in numbers of at least so much. */
const THOUSANDS: Readonly<Record<Language, { readonly mark: string; readonly from: number }>> = {
  en: { mark: ',', from: 1000 },
  uk: { mark: '\u00a0', from: 10_000 },
};

/**
 * A date by itself, to the precision that is known: "24 September 2025", "September 2025", "2025";
 * «24 вересня 2025», «вересень 2025», «2025».
 *
 * @param date `2025`, `2025-09` or `2025-09-24`; anything else comes back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  if (day === null) return `${monthOf(MONTHS[language], month)}${year}`;
  return `${day} ${monthOf(MONTHS_GENITIVE[language], month)}${year}`;
}

/** A date where there is little room: "24 Sep 2025", «24.09.2025»; what is less than a day stays in words. */
export function formatShortDate(date: string, language: Language): string {
  return SHORT_DATE[language](date, formatDate(date, language));
}

/**
 * A date that something holds as of, for the words «станом на»: «24 вересня 2025 року», «вересень 2025 року»,
 * «2025 рік». English does not inflect.
 */
export function formatAsOf(date: string, language: Language): string {
  const parts = partsOf(date);
  const words = YEAR_AS_OF[language];
  if (parts === null || words === null) return formatDate(date, language);
  return `${formatDate(date, language)} ${parts.month === null ? words.alone : words.dated}`;
}

/** A whole number with its thousands apart: "12,345", «12 345»; up to four digits stay together in Ukrainian. */
export function formatCount(count: number, language: Language): string {
  const digits = String(Math.trunc(count));
  const { mark, from } = THOUSANDS[language];
  return Math.abs(count) < from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, mark);
}

interface DateParts {
  readonly year: string;
  /** From 0. */
  readonly month: number | null;
  readonly day: number | null;
}

function partsOf(date: string): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined) return null;
  return {
    year,
    month: month === undefined ? null : Number(month) - 1,
    day: day === undefined ? null : Number(day),
  };
}

function monthOf(months: readonly string[], month: number | null): string {
  return month === null ? '' : `${months[month] ?? ''} `;
}
