/** Longitude and latitude in degrees, WGS 84. On the map's sheet longitudes run from -169 to 191. */
export type LngLat = readonly [number, number];

/** West, south, east, north: in degrees or in units of the projection. */
export type Bounds = readonly [number, number, number, number];

/** The meridian in the middle of the sheet: it keeps Europe, Africa, Asia and both Americas each in one piece. */
export const CENTRAL_MERIDIAN = 11;

/** Left edge of the sheet: the cut along 169°W, through the Bering Strait. */
export const WEST_EDGE = CENTRAL_MERIDIAN - 180;

/** Right edge of the sheet: the same meridian as the left edge, reached from the west. */
export const EAST_EDGE = CENTRAL_MERIDIAN + 180;

/**
 * Brings a longitude onto the sheet. Both sides of the cut stay as they are: -169 is the left edge, 191 the right.
 */
export const sheetLongitude = (longitude: number): number => {
  if (longitude >= WEST_EDGE && longitude <= EAST_EDGE) return longitude;
  return longitude - 360 * Math.floor((longitude - WEST_EDGE) / 360);
};
