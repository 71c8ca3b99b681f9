import type { PartialDate } from './model.ts';

/** The form of a day, a month or a year of ISO 8601: `2025-09-24`, `2025-09`, `2025`. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The form of a day of ISO 8601: `2025-09-24`. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Tells whether a date of the right form is in the Gregorian calendar, which has no 30 February. */
export const isInCalendar = (date: PartialDate): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** Tells whether a date lies after a day, as far as the date is precise: in the same month or year it does not. */
export const isAfter = (date: PartialDate, day: string): boolean => date > day.slice(0, date.length);
