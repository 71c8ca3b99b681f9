import { forward } from '../geo/equal-earth.ts';
import type { Bounds } from '../geo/lng-lat.ts';

/** A box of the map plane in Equal Earth units, drawn no larger than `maxScale` pixels a unit. */
export interface BoxFraming {
  readonly type: 'box';
  readonly center: readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly maxScale: number;
}

/** Frames a box of degrees by its projected outline, with a margin as a share of each side. */
export function frameBounds(
  [west, south, east, north]: Bounds,
  margin: number,
  maxScale: number,
): BoxFraming {
  const middle = (west + east) / 2;
  const latitudes = [south, (south + north) / 2, north, ...(south < 0 && north > 0 ? [0] : [])];
  const outline = latitudes.flatMap((lat) => [west, middle, east].map((lng) => forward([lng, lat])));
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return Object.freeze({
    type: 'box',
    center: [roundUnits((left + right) / 2), roundUnits((bottom + top) / 2)] as const,
    width: roundUnits((right - left) * (1 + 2 * margin)),
    height: roundUnits((top - bottom) * (1 + 2 * margin)),
    maxScale,
  });
}

/** Equal Earth units as exactly as a pixel asks for at any zoom. */
export function roundUnits(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
