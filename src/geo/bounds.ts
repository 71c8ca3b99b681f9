import type { Bounds } from './lng-lat.ts';

/**
 * The least box around several of the same plane.
 *
 * @throws RangeError where there is nothing to surround.
 */
export function unionOfBounds(boxes: readonly Bounds[]): Bounds {
  if (boxes.length === 0) throw new RangeError('Bounds need at least one point.');
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

/**
 * The least box around points: in degrees where they are, in units of the projection where they are projected.
 *
 * @throws RangeError where there is no point.
 */
export function boundsOf(points: readonly (readonly [number, number])[]): Bounds {
  const [first] = points;
  if (!first) throw new RangeError('Bounds need at least one point.');
  let [west, south, east, north] = [...first, ...first];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
