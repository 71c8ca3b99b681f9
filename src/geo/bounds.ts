import type { Bounds } from './lng-lat.ts';

/**
 * The least box around several of the same plane.
 *
 * @throws RangeError where there is nothing to surround.
 */
export function unionOfBounds(boxes: readonly Bounds[]): Bounds {
  const [first] = boxes;
  if (!first) throw new RangeError('Bounds need at least one point.');
  let [west, south, east, north] = first;
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
}

/**
 * The least box around points: in degrees where they are, in units of the projection where they are projected.
 *
 * @throws RangeError where there is no point.
 */
export function boundsOf(points: readonly (readonly [number, number])[]): Bounds {
  return unionOfBounds(points.map((point) => [...point, ...point]));
}
