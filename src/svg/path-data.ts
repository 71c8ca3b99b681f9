import type { LngLat } from '../geo/lng-lat.ts';
import { onPlane } from './map-plane.ts';

type Step = readonly [number, number];

/** Path data of open lines. */
export function linesPath(lines: readonly (readonly LngLat[])[]): string {
  return lines.map((line) => linePath(line, false)).join('');
}

/** Path data of rings, to be filled even-odd. */
export function ringsPath(rings: readonly (readonly LngLat[])[]): string {
  return rings.map((ring) => linePath(ring, true)).join('');
}

/**
 * Relative path data of one line or ring in whole units of the map plane: relative whole steps compress to about a third
 * of absolute decimals. A ring that shrinks to less than a triangle gives an empty string.
 */
function linePath(line: readonly LngLat[], closed: boolean): string {
  const points = wholePoints(line);
  const [first, ...rest] = points;
  if (!first || rest.length < (closed ? 3 : 1)) return '';
  let [x, y] = first;
  const steps = (closed ? rest.slice(0, -1) : rest).map(([nextX, nextY]) => {
    const step: Step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return pair(step);
  });
  const joined = steps.reduce((text, step) => (step.startsWith('-') ? text + step : `${text} ${step}`));
  return `M${pair(first)}l${joined}${closed ? 'z' : ''}`;
}

/** Whole-unit points of a line, without repeated ones. */
function wholePoints(line: readonly LngLat[]): Step[] {
  const points: Step[] = [];
  for (const position of line) {
    const [x, y] = onPlane(position);
    const point: Step = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    points.push(point);
  }
  return points;
}

/** Joins two numbers of path data with no more separators than the grammar needs. */
function pair([x, y]: Step): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
