import type { CountryCode, LngLat, Place } from '../dataset/model.ts';
import { forward } from '../geo/equal-earth.ts';
import type { Project, ScreenPoint } from './renderer.ts';
import type { Scene } from './scene.ts';

/** What of a place decides whether its mark moves. */
export type MarkedPlace = Pick<Place<string>, 'id' | 'country' | 'point' | 'precision' | 'minZoom'>;

/** A mark that gives way to another: it stands for a whole country, the other for less. */
export interface CrowdedPair {
  readonly moved: MarkedPlace;
  readonly from: MarkedPlace;
  /** From the one that stays to the one that moves, in Equal Earth units. */
  readonly away: readonly [x: number, y: number];
}

/**
 * The pairs of marks that lie so near to each other at world view that one of them has to move.
 *
 * @param small The countries that are hardly more than a point.
 */
export function crowdedPairs(places: readonly MarkedPlace[], small: ReadonlySet<CountryCode>): CrowdedPair[] {
  const isExact = ({ precision, country }: MarkedPlace): boolean =>
    precision !== 'country' || small.has(country);
  const movable = places.filter((place) => !isExact(place));
  return movable.flatMap((moved) =>
    places
      .filter((from) => from.country !== moved.country && isExact(from))
      .map((from) => ({ moved, from, away: unitsBetween(from.point, moved.point) }))
      .filter(({ away }) => Math.hypot(...away) < NEAR),
  );
}

/**
 * The same projection, in which marks that stand for a country keep so many pixels from their neighbours. Whatever is
 * asked where a place lies gets the moved point: its mark, its name, its hit area and the flow that leads there.
 */
export function keepApart(scene: Scene, project: Project, pixels: number): Project {
  const moved = new Map<LngLat, ScreenPoint>();
  for (const pair of crowdedPairs(scene.places, new Set(scene.territories.map(({ id }) => id)))) {
    const [to, from] = [project(pair.moved.point), project(pair.from.point)];
    if (!to || !from) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const distance = Math.hypot(dx, dy) || 1;
    const push = Math.max(0, pixels - distance) / distance;
    moved.set(pair.moved.point, [to[0] + dx * push, to[1] + dy * push]);
  }
  return (point) => moved.get(point) ?? project(point);
}

/** Equal Earth units below which marks may touch at world view. */
const NEAR = 0.12;

function unitsBetween(a: LngLat, b: LngLat): readonly [number, number] {
  const [[x, y], [toX, toY]] = [forward(a), forward(b)];
  return [toX - x, toY - y];
}
