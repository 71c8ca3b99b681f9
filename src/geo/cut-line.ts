import type { LngLat } from './lng-lat.ts';
import { EAST_EDGE, WEST_EDGE, wrapLongitude } from './lng-lat.ts';

const RADIANS = Math.PI / 180;

/**
 * Brings a line onto the map plane and cuts it wherever a step between two points goes over 169°W. Each cut puts one
 * point on either edge, at the latitude of the great circle. A point on the cut itself takes the side of its
 * neighbours, so that a line which merely starts or ends there stays in one piece.
 */
export function cutLine(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  for (const [longitude, latitude] of line) {
    const point: LngLat = [wrapLongitude(longitude), latitude];
    const previous = part.at(-1);
    if (!previous || Math.abs(point[0] - previous[0]) <= 180) {
      part.push(point);
    } else if (isOnCut(point)) {
      part.push(acrossCut(point));
    } else {
      const exit = exitOf(previous, point);
      if (exit !== previous) part.push(exit);
      if (part.length > 1) parts.push(part);
      part = [acrossCut(exit), point];
    }
  }
  return [...parts, part];
}

/** The same place on the other side of the cut. */
function acrossCut([longitude, latitude]: LngLat): LngLat {
  return [longitude === WEST_EDGE ? EAST_EDGE : WEST_EDGE, latitude];
}

/** Where a step from one half of the map plane to the other leaves the first: a point of the edge on that side. */
function exitOf(from: LngLat, to: LngLat): LngLat {
  if (isOnCut(from)) return from;
  return [from[0] > to[0] ? EAST_EDGE : WEST_EDGE, latitudeAtCut(from, to)];
}

function isOnCut([longitude]: LngLat): boolean {
  return longitude === WEST_EDGE || longitude === EAST_EDGE;
}

/** Latitude at which the great circle through two points of the map plane's opposite halves crosses the cut. */
function latitudeAtCut([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const spread = Math.sin((lng2 - lng1) * RADIANS);
  // Both points on the cut's own meridian circle: any latitude between them is on it.
  if (Math.abs(spread) < 1e-12) return (lat1 + lat2) / 2;
  // Williams, Aviation Formulary, "latitude of point on GC".
  const tangent =
    (Math.tan(lat1 * RADIANS) * Math.sin((lng2 - EAST_EDGE) * RADIANS) +
      Math.tan(lat2 * RADIANS) * Math.sin((EAST_EDGE - lng1) * RADIANS)) /
    spread;
  return Math.atan(tangent) / RADIANS;
}
