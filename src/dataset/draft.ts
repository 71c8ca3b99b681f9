import type { CountryCode, Dataset, Fact } from './model.ts';
import type { DataFile } from './problem.ts';

/** A fact, and the file that its entry stands in. */
export interface FiledFact {
  readonly fact: Fact;
  readonly file: DataFile;
}

/** What could be read of the data, before it is known to be right. */
export interface Draft extends Dataset {
  readonly filedFacts: readonly FiledFact[];
  /** The countries that have an entry in `countries.json`, as often as they have one. */
  readonly countryEntries: readonly CountryCode[];
  /**
   * Every text in the entries that could not be read, ids and references among them. What is named here may well exist
   * and be used, so no check calls it unknown or unused: the entry itself is the problem.
   */
  readonly unreadable: ReadonlySet<string>;
}

/** What the checks have to know of the world. */
export interface CheckContext {
  /** The countries and territories of the world map. */
  readonly countries: readonly { readonly id: CountryCode; readonly slug: string }[];
  /** Tells whether a point (longitude, latitude in degrees) lies in a country; asked only for known countries. */
  readonly contains: (country: CountryCode, point: readonly [number, number]) => boolean;
  /** Today as `YYYY-MM-DD`. Left out, the data are not compared with the clock: a build is the same on every day. */
  readonly today?: string;
}
