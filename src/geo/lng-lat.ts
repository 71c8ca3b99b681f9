/** Longitude and latitude in degrees, WGS 84. On the map plane longitudes run from -169 to 191. */
export type LngLat = readonly [number, number];

/** West, south, east, north: in degrees or in units of the projection. */
export type Bounds = readonly [number, number, number, number];

/** The meridian in the middle of the map plane: it keeps Europe, Africa, Asia and both Americas each in one piece. */
export const CENTRAL_MERIDIAN = 11;

/** Left edge of the map plane: the cut along 169°W, through the Bering Strait. */
export const WEST_EDGE = CENTRAL_MERIDIAN - 180;

/** Right edge of the map plane: the same meridian as the left edge, reached from the west. */
export const EAST_EDGE = CENTRAL_MERIDIAN + 180;

/**
 * Brings a longitude onto the map plane. Both sides of the cut stay as they are: -169 is the left edge, 191 the right.
 */
export function wrapLongitude(longitude: number): number {
  if (longitude >= WEST_EDGE && longitude <= EAST_EDGE) return longitude;
  return longitude - 360 * Math.floor((longitude - WEST_EDGE) / 360);
}
