import type { CountryCode } from '../dataset/model.ts';

/** A mark near to where the reader clicked or tapped. */
export interface NearMark {
  readonly id: string;
  readonly country: CountryCode;
  /** Pixels from the pointer to the middle of the mark. */
  readonly distance: number;
}

/** How far from its middle a mark is hit, in pixels: all of a 44 px target over the sea, where nothing else is meant. */
export const REACH_OVER_SEA = 22;
/** Over its own country little more than the mark: the rest of the land is the country's, which leads to its places. */
const REACH_AT_HOME = 8;
/** Over another country only the mark itself: in world view Singapore's mark covers the south of Malaysia. */
const REACH_ABROAD = 7;

const reachOf = (mark: NearMark, country: CountryCode | null): number => {
  if (country === null) return REACH_OVER_SEA;
  return mark.country === country ? REACH_AT_HOME : REACH_ABROAD;
};

/** What lies under a pointer beside marks. */
export interface Ground {
  /** The country whose shape is drawn there. */
  readonly land: CountryCode | null;
  /** The small territory whose hit area covers it; `tiny` in the core of the area of one that is itself hardly seen. */
  readonly territory: { readonly id: CountryCode; readonly tiny: boolean } | null;
}

/** What of an element this needs to know. */
interface Hit {
  matches(selector: string): boolean;
  getAttribute(name: string): string | null;
}

/** The small territory whose hit area is among the elements under a pointer. */
export const territoryOf = (elements: readonly Hit[]): Ground['territory'] => {
  const idBy = (selector: string, attribute: string): string | null =>
    elements.find((element) => element.matches(selector))?.getAttribute(attribute) ?? null;
  const core = idBy('.core', 'data-core');
  if (core !== null) return { id: core, tiny: true };
  const id = idBy('.territory', 'data-country');
  return id === null ? null : { id, tiny: false };
};

/**
 * The country that a click on the ground means. The area around a small territory catches what would miss it; only the
 * core of a tiny one, which could not be hit otherwise, takes land from its neighbours.
 */
export const countryOn = ({ land, territory }: Ground): CountryCode | null => {
  if (territory?.tiny) return territory.id;
  return land ?? territory?.id ?? null;
};

/**
 * What a click means: the nearest mark in reach, else the country under the pointer, else nothing.
 *
 * @param country The country or territory under the pointer; null over the sea.
 */
export const hitAt = (marks: readonly NearMark[], country: CountryCode | null): string | null => {
  const [nearest] = marks
    .filter((mark) => mark.distance <= reachOf(mark, country))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.id ?? country;
};
