import type { LngLat } from './lng-lat.ts';
import { EAST_EDGE, sheetLongitude, WEST_EDGE } from './lng-lat.ts';

const RADIANS = Math.PI / 180;

/** Latitude at which the great circle through two points of the sheet's opposite halves crosses the cut. */
const latitudeAtCut = ([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number => {
  const spread = Math.sin((lng2 - lng1) * RADIANS);
  // Both points on the cut's own meridian circle: any latitude between them is on it.
  if (Math.abs(spread) < 1e-12) return (lat1 + lat2) / 2;
  // Williams, Aviation Formulary, "latitude of point on GC".
  const tangent =
    (Math.tan(lat1 * RADIANS) * Math.sin((lng2 - EAST_EDGE) * RADIANS) +
      Math.tan(lat2 * RADIANS) * Math.sin((EAST_EDGE - lng1) * RADIANS)) /
    spread;
  return Math.atan(tangent) / RADIANS;
};

/**
 * Brings a line onto the sheet and cuts it wherever a step between two points goes over 169°W. Each cut puts one
 * point on either edge, at the latitude of the great circle. A part needs two different points, so a line that
 * merely starts on the edge is not cut there.
 */
export const cutLine = (line: readonly LngLat[]): LngLat[][] => {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  let previous: LngLat | undefined;
  for (const [longitude, latitude] of line) {
    const point: LngLat = [sheetLongitude(longitude), latitude];
    if (previous && Math.abs(point[0] - previous[0]) > 180) {
      const eastward = previous[0] > point[0];
      const crossing = latitudeAtCut(previous, point);
      part.push([eastward ? EAST_EDGE : WEST_EDGE, crossing]);
      parts.push(part);
      part = [[eastward ? WEST_EDGE : EAST_EDGE, crossing]];
    }
    part.push(point);
    previous = point;
  }
  parts.push(part);
  return parts.filter((candidate) => new Set(candidate.map(String)).size > 1 || parts.length === 1);
};
