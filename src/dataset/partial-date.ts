import type { PartialDate } from './model.ts';

/** The form of a day, a month or a year of ISO 8601: `2025-09-24`, `2025-09`, `2025`. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The form of a day of ISO 8601: `2025-09-24`. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Tells whether a date of the right form is in the Gregorian calendar, which has no 30 February. */
export function isInCalendar(date: PartialDate): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/**
 * Tells whether a date has come for certain on a day: what is known by its month or year alone has come on the last day
 * of that.
 */
export function hasCome(date: PartialDate, day: string): boolean {
  return lastDayOf(date) <= day;
}

/** Tells whether a date lies after a day, as far as the date is precise: in the same month or year it does not. */
export function isAfter(date: PartialDate, day: string): boolean {
  return date > day.slice(0, date.length);
}

function lastDayOf(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  // Day 0 of the month after.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
