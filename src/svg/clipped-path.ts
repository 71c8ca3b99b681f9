import type { Bounds } from '../geo/lng-lat.ts';
import { type Camera, toScreen } from '../scene/camera.ts';
import type { Size } from '../scene/viewport.ts';

/** A line or ring on the map plane, in Equal Earth units. */
export interface PlaneLine {
  readonly points: readonly (readonly [number, number])[];
  readonly box: Bounds;
}

/** What of the plane is in sight, and how large. */
export interface View {
  readonly camera: Camera;
  readonly size: Size;
}

/** No stroke of a map reaches further from its line, sharp corners included: what lies beyond this cannot be seen. */
const REACH = 6;

/** What is drawn along lines: an area or its outline, a line, or the dashes of one, which begin where it begins. */
export type Drawn = 'ring' | 'line' | 'dashes';

/**
 * Path data of lines in pixels of a view, to a tenth. It draws in the view what the whole lines would draw there: lines that
 * lie outside are left out, and what of others runs on beyond one of its sides is cut short.
 */
export function clippedPath(lines: readonly PlaneLine[], view: View, drawn: Drawn): string {
  return lines
    .filter(({ box }) => isInReach(box, view))
    .map(({ points }) => {
      const spots = points.map((point) => spotOf(point, view));
      return stepsOf(drawn === 'dashes' ? spots : cutShort(spots), drawn === 'ring');
    })
    .join('');
}

/** A point in tenths of a pixel, and beyond which sides it lies. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly sides: number;
}

const LEFT = 1;
const RIGHT = 2;
const ABOVE = 4;
const BELOW = 8;

function isInReach([west, south, east, north]: Bounds, { camera, size }: View): boolean {
  const [left, top] = toScreen(camera, size, [west, north]);
  const [right, bottom] = toScreen(camera, size, [east, south]);
  return right >= -REACH && bottom >= -REACH && left <= size.width + REACH && top <= size.height + REACH;
}

function spotOf(point: readonly [number, number], { camera, size }: View): Spot {
  const [x, y] = toScreen(camera, size, point);
  const across = x < -REACH ? LEFT : x > size.width + REACH ? RIGHT : 0;
  const down = y < -REACH ? ABOVE : y > size.height + REACH ? BELOW : 0;
  return { x: Math.round(x * 10), y: Math.round(y * 10), sides: across | down };
}

/**
 * A line without repeated points, and of each run of points beyond the same side with its first and its last only: what
 * leads from the one to the other then lies beyond that side too, so nothing in sight is filled or drawn otherwise.
 */
function cutShort(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  let last: Spot | undefined;
  // The sides that all points since the last one kept lie beyond.
  let run = 0;
  spots.forEach((spot, index) => {
    if (last?.x === spot.x && last.y === spot.y) return;
    const next = spots[index + 1];
    const common = run & spot.sides;
    if (next && (common & next.sides) !== 0) {
      run = common;
      return;
    }
    kept.push(spot);
    last = spot;
    run = spot.sides;
  });
  return kept;
}

function stepsOf(spots: readonly Spot[], closed: boolean): string {
  const [first] = spots;
  if (!first) return '';
  let { x, y } = first;
  let data = `M${tenths(x)}${tenths(y)}`;
  spots.forEach((spot, index) => {
    if (index === 0) return;
    data += `${index === 1 ? 'l' : ''}${tenths(spot.x - x)}${tenths(spot.y - y)}`;
    ({ x, y } = spot);
  });
  return closed ? `${data}Z` : data;
}

/** Most steps are short, and to write a number takes longer than to look it up. */
const MOST = 500;
const WRITTEN = Array.from({ length: 2 * MOST + 1 }, (_, index) => written(index - MOST));

/** So many tenths as a number of path data, with what separates it from one before. */
function tenths(count: number): string {
  return WRITTEN[count + MOST] ?? written(count);
}

function written(count: number): string {
  return count < 0 ? `${count / 10}` : ` ${count / 10}`;
}
