import type { CountryCode } from '../dataset/model.ts';

/** A mark near to where the reader clicked or tapped. */
export interface NearMark {
  readonly id: string;
  readonly country: CountryCode;
  /** Pixels from the pointer to the middle of the mark. */
  readonly distance: number;
}

/** A small territory near to where the reader clicked or tapped. */
export interface NearTerritory {
  readonly id: CountryCode;
  /** Itself hardly seen at world view. */
  readonly tiny: boolean;
  /** Pixels from the pointer to its middle. */
  readonly distance: number;
}

/** A strand of the flow near to where the reader clicked or tapped. */
export interface NearStrand {
  /** What it leads to. */
  readonly id: string;
  readonly distance: number;
}

/** What lies over the ground near to a point. */
export interface Near {
  readonly marks: readonly NearMark[];
  readonly territories: readonly NearTerritory[];
  readonly strands: readonly NearStrand[];
}

/** How far from its middle a mark is hit, in pixels: all of a 44 px target over the sea, where nothing else is meant. */
export const REACH_OVER_SEA = 22;
/** Over its own country little more than the mark: the rest of the land is the country's, which leads to its places. */
const REACH_AT_HOME = 8;
/** Over another country only the mark itself: in world view Singapore's mark covers the south of Malaysia. */
const REACH_ABROAD = 7;
/** How far from its middle a strand is hit over the sea, in pixels; over land and beside a mark it is what is seen. */
export const STRAND_REACH = 12;
const ON_STRAND = 3;
/** How far from its middle a small territory is hit, in pixels: half of the 24 px that WCAG 2.5.8 asks for. */
export const TERRITORY_REACH = 12;
/** What of it a tiny territory takes even from the land around it: no more, or Singapore would cover Kuala Lumpur. */
export const TINY_REACH = 7;

/**
 * What a click means: the nearest mark in reach, else the nearest strand, else the country at the point, else nothing.
 *
 * @param land The country whose shape is drawn at the point; null over the sea.
 */
export function hitAt({ marks, territories, strands }: Near, land: CountryCode | null): string | null {
  const country = countryOn(territories, land);
  const mark = nearestOf(marks.filter((one) => one.distance <= reachOf(one, country)));
  const strand = nearestOf(strands);
  const isOnStrand = strand !== undefined && strand.distance <= ON_STRAND;
  if (mark && (mark.distance <= REACH_AT_HOME || !isOnStrand)) return mark.id;
  const reach = country === null ? STRAND_REACH : ON_STRAND;
  return strand && strand.distance <= reach ? strand.id : country;
}

/**
 * The country that a click on the ground means. The area around a small territory catches what would miss it; only the
 * core of a tiny one, which could not be hit otherwise, takes land from its neighbours.
 */
export function countryOn(
  territories: readonly NearTerritory[],
  land: CountryCode | null,
): CountryCode | null {
  const core = nearestOf(territories.filter(({ tiny, distance }) => tiny && distance <= TINY_REACH));
  if (core) return core.id;
  const around = nearestOf(territories.filter(({ distance }) => distance <= TERRITORY_REACH));
  return land ?? around?.id ?? null;
}

function reachOf(mark: NearMark, country: CountryCode | null): number {
  if (country === null) return REACH_OVER_SEA;
  return mark.country === country ? REACH_AT_HOME : REACH_ABROAD;
}

function nearestOf<T extends { readonly distance: number }>(all: readonly T[]): T | undefined {
  return all.toSorted((a, b) => a.distance - b.distance)[0];
}
