import { forward } from './equal-earth.ts';
import type { Bounds, LngLat } from './lng-lat.ts';

/**
 * The least box around points or boxes of the same plane.
 *
 * @throws RangeError where there is nothing to surround.
 */
const surround = (boxes: readonly Bounds[]): Bounds => {
  if (boxes.length === 0) throw new RangeError('Bounds need at least one point.');
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
};

/**
 * What points take up on the sheet, in Equal Earth units: the least box around them.
 *
 * @throws RangeError where there is no point.
 */
export const boundsOfPoints = (points: readonly LngLat[]): Bounds =>
  surround(points.map((point) => [...forward(point), ...forward(point)]));

/**
 * What a box of degrees takes up on the sheet, in Equal Earth units. Its sides bend, so the widest place is at the
 * latitude nearest the equator, not always at a corner.
 */
export const boundsOfDegrees = ([west, south, east, north]: Bounds): Bounds => {
  const widest = Math.min(Math.max(0, south), north);
  return boundsOfPoints(
    [south, widest, north].flatMap((latitude): LngLat[] => [
      [west, latitude],
      [east, latitude],
    ]),
  );
};

/**
 * The least box around several, all in the same units.
 *
 * @throws RangeError where there is none.
 */
export const unionOfBounds = (boxes: readonly Bounds[]): Bounds => surround(boxes);
