import type { Check } from './check.ts';
import { historiesOf } from './check-history.ts';
import type { Draft } from './draft.ts';
import type { PartialDate } from './model.ts';
import { DAY, isAfter, isInCalendar, PARTIAL_DATE } from './partial-date.ts';
import type { Finding } from './problem.ts';

interface LocatedDate extends Omit<Finding, 'message'> {
  /** What the date is, in words. */
  readonly what: string;
  readonly date: PartialDate;
}

/** A date that has the right form is in the calendar; the form itself is the schema's. */
export const dateMalformed: Check = {
  rule: 'date-malformed',
  find: (draft) =>
    [...datesOf(draft), asOfDate(draft)]
      .filter(({ date }) => PARTIAL_DATE.test(date) && !isInCalendar(date))
      .map(({ file, id, what, date }) => ({
        file,
        id,
        message: `its ${what} "${date}" is not a day of the calendar`,
      })),
};

/** Chips, clouds and language models are younger than this; an older year is a slip of the finger. */
const FIRST_YEAR = 1990;

/** A year is one in which this story can play. */
export const yearImplausible: Check = {
  rule: 'year-implausible',
  find: (draft, { today = draft.asOf }) =>
    [...datesOf(draft), asOfDate(draft)]
      .filter(({ date }) => !isPlausible(date, today))
      .map(({ file, id, what, date }) => ({ file, id, message: `its ${what} is ${date}` })),
};

/** Nothing is dated after the day that the facts are true as of; that day is not after today. */
export const dateInFuture: Check = {
  rule: 'date-in-future',
  find: (draft, { today }) => {
    const { asOf } = draft;
    if (!DAY.test(asOf)) return [];
    const late = datesOf(draft).filter(
      ({ date }) => PARTIAL_DATE.test(date) && isPlausible(date, today ?? asOf) && isAfter(date, asOf),
    );
    const findings: Finding[] = late.map(({ file, id, what, date }) => ({
      file,
      id,
      message: `its ${what} ${date} is after ${asOf}, the day that the facts are true as of`,
    }));
    if (today === undefined || !isPlausible(asOf, today) || !isAfter(asOf, today)) return findings;
    return [
      ...findings,
      { file: 'places.geojson', id: 'file', message: `asOf ${asOf} is after today, ${today}` },
    ];
  },
};

function datesOf(draft: Draft): LocatedDate[] {
  return [
    ...draft.filedFacts.map(({ fact, file }) => ({ file, id: fact.id, what: 'date', date: fact.date })),
    ...historiesOf(draft).flatMap(({ file, id, history }) =>
      history.map(({ since }) => ({ file, id, what: 'since', date: since })),
    ),
    ...draft.sources.flatMap(({ id, published }) =>
      published === null ? [] : [{ file: 'sources.json' as const, id, what: 'published', date: published }],
    ),
  ];
}

function asOfDate({ asOf }: Draft): LocatedDate {
  return {
    file: 'places.geojson',
    id: 'file',
    what: 'asOf',
    date: asOf,
  };
}

function isPlausible(date: PartialDate, today: string): boolean {
  if (!PARTIAL_DATE.test(date)) return true;
  return yearOf(date) >= FIRST_YEAR && (!DAY.test(today) || yearOf(date) <= yearOf(today) + 1);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
