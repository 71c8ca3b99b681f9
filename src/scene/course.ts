import { derived } from '../dataset/derived.ts';
import { boundsOf } from '../geo/bounds.ts';
import type { Box } from './viewport.ts';

/** A line on the map that labels keep clear of, as points of the screen. */
export interface Course {
  readonly points: readonly (readonly [number, number])[];
  /** Half its width. */
  readonly reach: number;
  /** Nothing may be written over it; others are crossed where there is no better place. */
  readonly firm: boolean;
}

/** Whether a line runs through a box. */
export function meets([left, top, right, bottom]: Box, { points, reach }: Course): boolean {
  const wide: Box = [left - reach, top - reach, right + reach, bottom + reach];
  if (points.length === 0) return false;
  const [west, north, east, south] = boxAround(points);
  // Most lines are nowhere near.
  if (west > wide[2] || north > wide[3] || east < wide[0] || south < wide[1]) return false;
  return points.some((to, index) => {
    const from = points[index - 1];
    return from !== undefined && crosses(wide, from, to);
  });
}

const boxAround = derived((points: Course['points']): Box => boundsOf(points));

/** Clips the segment by the sides of the box, after Liang and Barsky (1984): something is left where it crosses it. */
function crosses(
  [left, top, right, bottom]: Box,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [x - toX, x - left],
    [toX - x, right - x],
    [y - toY, y - top],
    [toY - y, bottom - y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
