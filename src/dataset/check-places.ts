import type { Check } from './check.ts';
import { FILES_WITH_FACTS } from './draft.ts';
import { factsAbout } from './subjects.ts';

/** The fifth decimal of a degree is a metre on the ground; no source here places anything more exactly. */
const MAX_DECIMALS = 5;

/** Coordinates do not claim to know a place to the centimetre. */
export const tooManyDecimals: Check = {
  rule: 'too-many-decimals',
  find: ({ places }) =>
    places
      .filter(({ point }) => point.some(isTooPrecise))
      .map(({ id, point }) => ({
        file: 'places.geojson',
        id,
        message: `its point ${point.join(', ')} has more than ${MAX_DECIMALS} decimals`,
      })),
};

/** Places and the entries of `countries.json` name countries of the world map. */
export const unknownCountry: Check = {
  rule: 'unknown-country',
  find: ({ places, countryEntries }, { countries }) => {
    const known = new Set(countries.map(({ id }) => id));
    const message = (country: string) => `there is no country "${country}" on the world map`;
    return [
      ...places
        .filter(({ country }) => !known.has(country))
        .map(({ id, country }) => ({ file: 'places.geojson' as const, id, message: message(country) })),
      ...countryEntries
        .filter((country) => !known.has(country))
        .map((country) => ({ file: 'countries.json' as const, id: country, message: message(country) })),
    ];
  },
};

/**
 * How far from its country's outline a point may lie, in kilometres. The outline is simplified for a view of the world,
 * so a harbour or a small island can fall a little outside it.
 */
export const POINT_TOLERANCE_KM = 5;

/** A point lies in its country, give or take {@link POINT_TOLERANCE_KM}. */
export const pointOutsideCountry: Check = {
  rule: 'point-outside-country',
  find: ({ places }, { countries, contains }) => {
    const known = new Set(countries.map(({ id }) => id));
    return places
      .filter(({ country, point: [lng, lat] }) => {
        const isOnEarth = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
        return known.has(country) && isOnEarth && !contains(country, [lng, lat]);
      })
      .map(({ id, country, point }) => ({
        file: 'places.geojson',
        id,
        message: `its point ${point.join(', ')} does not lie in ${country}`,
      }));
  },
};

/**
 * A place is not shown more exactly than a source says: for a site and for a city, `locatedBy` names a source that was
 * seen. A country or a region needs none, as its point is a label and `pointNote` says so.
 */
export const precisionTooFine: Check = {
  rule: 'precision-too-fine',
  find: ({ places, sources }) => {
    const notSeen = new Set(sources.filter(({ read }) => read === 'not-seen').map(({ id }) => id));
    return places.flatMap(({ id, precision, locatedBy }) => {
      if (precision !== 'site' && precision !== 'city') return [];
      if (locatedBy !== undefined && !notSeen.has(locatedBy)) return [];
      const why = locatedBy === undefined ? 'has no locatedBy' : `was not seen in "${locatedBy}"`;
      return [
        { file: 'places.geojson' as const, id, message: `it is placed to the ${precision} but ${why}` },
      ];
    });
  },
};

/** A reader who taps a mark is told something. */
export const placeWithoutFact: Check = {
  rule: 'place-without-fact',
  find: (draft) =>
    draft.places
      .filter(({ id, country }) => {
        const isExcused = [id, country].some((subject) => draft.mayExist(subject, FILES_WITH_FACTS));
        return !isExcused && factsAbout(draft, country).length === 0;
      })
      .map(({ id, country }) => ({
        file: 'places.geojson',
        id,
        message: `no fact is about it, about ${country} or about another place there`,
      })),
};

function isTooPrecise(degrees: number): boolean {
  return Number(degrees.toFixed(MAX_DECIMALS)) !== degrees;
}
