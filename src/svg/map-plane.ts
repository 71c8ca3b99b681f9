import { forward, sphereBounds } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';

const [WEST, SOUTH, EAST, NORTH] = sphereBounds;

/** Units of the drawing for one Equal Earth unit: whole units are then about half a pixel on a laptop's first view. */
const UNITS = 400;

/** The map plane in units of the drawing; the whole sphere, edge to edge. */
export const PLANE = Object.freeze({
  width: (EAST - WEST) * UNITS,
  height: (NORTH - SOUTH) * UNITS,
});

/** Where a place of the Earth lies on the map plane, in units of the drawing from its top left corner. */
export function onPlane(point: LngLat): readonly [number, number] {
  const [x, y] = forward(point);
  return [(x - WEST) * UNITS, (NORTH - y) * UNITS];
}

/** The same as shares of the map plane's width and height, from 0 to 1. */
export function shareOfPlane(point: LngLat): readonly [number, number] {
  const [x, y] = onPlane(point);
  return [x / PLANE.width, y / PLANE.height];
}
