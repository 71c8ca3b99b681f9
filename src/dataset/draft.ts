import type { Ban, CountryCode, Dataset, Fact, Story } from './model.ts';
import type { DataFile } from './problem.ts';

/** Where facts stand. */
export const FILES_WITH_FACTS: readonly DataFile[] = ['places.geojson', 'countries.json'];

/** A fact, and the file that its entry stands in. */
export interface FiledFact {
  readonly fact: Fact;
  readonly file: DataFile;
}

/** What could be read of the data, before it is known to be right. */
export interface Draft extends Omit<Dataset, 'story'> {
  /** null where it could not be read. */
  readonly story: Story | null;
  readonly bans: readonly Ban[];
  readonly filedFacts: readonly FiledFact[];
  /** The countries that have an entry in `countries.json`, as often as they have one. */
  readonly countryEntries: readonly CountryCode[];
  /**
   * Tells whether an id may exist and be used after all: it stands in an entry that could not be read, or one of the files
   * where it belongs could not. No check calls it unknown or unused; the entry or the file itself is the problem.
   */
  readonly mayExist: (id: string, homes: readonly DataFile[]) => boolean;
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
