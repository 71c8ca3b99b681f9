import type { Bounds, LngLat } from './lng-lat.ts';
import { CENTRAL_MERIDIAN, wrapLongitude } from './lng-lat.ts';

/** A point of the map plane in Equal Earth units (radii of the sphere), x to the east and y to the north. */
export type EqualEarthPoint = readonly [number, number];

/** Side of the square, in Equal Earth units, that the tile at zoom 0 covers; the sphere lies in its middle. */
export const CRS_EXTENT = 5.6;

/** Top left corner of that square. */
export const CRS_ORIGIN: EqualEarthPoint = [-CRS_EXTENT / 2, CRS_EXTENT / 2];

/** Side of the tile at zoom 0, in CSS pixels. */
const TILE_SIZE = 512;

const RADIANS = Math.PI / 180;

// The polynomial of Šavrič, Patterson and Jenny, "The Equal Earth map projection" (2018),
// doi:10.1080/13658816.2018.1504949. Written out, not imported, since a map's worker loads this module too.
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;

/** Parametric latitude of the poles. */
const HIGHEST_THETA = Math.asin(M);
const HIGHEST_Y = ordinate(HIGHEST_THETA);
const WIDEST_X = Math.PI / (M * A1);

/** What the sphere covers on the map plane, in Equal Earth units. */
export const sphereBounds: Bounds = [-WIDEST_X, -HIGHEST_Y, WIDEST_X, HIGHEST_Y];

/**
 * Projects degrees to Equal Earth units. Any longitude is taken; 191 lands on the right edge of the map plane and -169
 * on the left.
 */
export function forward([longitude, latitude]: LngLat): [number, number] {
  const lambda = (wrapLongitude(longitude) - CENTRAL_MERIDIAN) * RADIANS;
  const theta = Math.asin(M * Math.sin(latitude * RADIANS));
  return [(lambda * Math.cos(theta)) / (M * slope(theta)), ordinate(theta)];
}

/**
 * Turns Equal Earth units back to degrees, longitudes from -169 to 191. A point off the sphere gives the nearest
 * point of its edge in the same row, so that a pointer beside the map never yields `NaN`.
 */
export function inverse([x, y]: EqualEarthPoint): [number, number] {
  const theta = clamp(parametricLatitude(clamp(y, HIGHEST_Y)), HIGHEST_THETA);
  const lambda = (M * x * slope(theta)) / Math.cos(theta);
  const phi = Math.asin(clamp(Math.sin(theta) / M, 1));
  return [clamp(lambda / RADIANS, 180) + CENTRAL_MERIDIAN, phi / RADIANS];
}

/** How many CSS pixels one Equal Earth unit takes at a map zoom: d3's `scale`. */
export function pixelsPerUnit(zoom: number): number {
  return (TILE_SIZE * 2 ** zoom) / CRS_EXTENT;
}

/** The map zoom at which one Equal Earth unit takes so many CSS pixels; the inverse of `pixelsPerUnit`. */
export function zoomOfScale(scale: number): number {
  return Math.log2((scale * CRS_EXTENT) / TILE_SIZE);
}

/** The derivative of `ordinate`. */
function slope(theta: number): number {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
}

/** The ordinate for a parametric latitude in radians. */
function ordinate(theta: number): number {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}

/** The parametric latitude for an ordinate, by Newton's method; four to six rounds reach the last digit. */
function parametricLatitude(y: number): number {
  let theta = y;
  for (let round = 0; round < 12; round++) {
    const step = (ordinate(theta) - y) / slope(theta);
    theta -= step;
    if (Math.abs(step) < 1e-12) break;
  }
  return theta;
}
