import { derived } from '../dataset/derived.ts';
import type { CountryCode, LngLat, Place } from '../dataset/model.ts';
import { placeOnPlane } from './place-on-plane.ts';
import type { Project, ScreenPoint } from './renderer.ts';
import type { Scene, ScenePlace } from './scene.ts';

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
  const onPlane = places.map((place) => ({ place, isExact: isExact(place), at: placeOnPlane(place.point) }));
  const exact = onPlane.filter((one) => one.isExact);
  return onPlane.flatMap(({ place: moved, at: to, ...one }) =>
    one.isExact
      ? []
      : exact
          .map(({ place: from, at }) => ({ moved, from, away: [to[0] - at[0], to[1] - at[1]] as const }))
          .filter(({ from, away }) => from.country !== moved.country && Math.hypot(...away) < NEAR),
  );
}

/**
 * The same projection, in which marks that stand for a country keep so many pixels from their neighbours. Whatever is
 * asked where a place lies gets the moved point: its mark, its name, its hit area and the flow that leads there.
 */
export function keepApart(scene: Scene, project: Project, pixels: number): Project {
  const moved = new Map<LngLat, ScreenPoint>();
  for (const pair of pairsIn(scene)) {
    const [to, from] = [project(pair.moved.point), project(pair.from.point)];
    if (!to || !from) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const distance = Math.hypot(dx, dy) || 1;
    const push = Math.max(0, pixels - distance) / distance;
    moved.set(pair.moved.point, [to[0] + dx * push, to[1] + dy * push]);
  }
  const apart: Project = (point) => moved.get(point) ?? project(point);
  for (const [point, at] of spreadOut(scene.places, apart, pixels)) moved.set(point, at);
  return apart;
}

/**
 * Where marks of a near view go that would lie on others: towns that share a point, a hall beside its city. What is known to
 * the site stays, and so does what comes first; the others step aside, as far as is needed and no further than their ring.
 */
function spreadOut(
  places: Scene['places'],
  project: Project,
  pixels: number,
): ReadonlyMap<LngLat, ScreenPoint> {
  const isFixed = ({ minZoom, precision }: ScenePlace): boolean => minZoom === 0 || precision === 'site';
  const order = places.toSorted((a, b) => Number(isFixed(b)) - Number(isFixed(a)) || a.rank - b.rank);
  const taken: ScreenPoint[] = [];
  const nearest = (pixels * TOUCHING) ** 2;
  const isFree = ([x, y]: ScreenPoint): boolean =>
    taken.every((other) => (other[0] - x) ** 2 + (other[1] - y) ** 2 >= nearest);
  const moved = new Map<LngLat, ScreenPoint>();
  for (const place of order) {
    const at = project(place.point);
    if (!at) continue;
    const free = isFixed(place) ? at : freeNear(at, isFree, pixels);
    if (free !== at) moved.set(place.point, free);
    taken.push(free);
  }
  return moved;
}

// A movement of the map asks for the same scene at every frame.
const pairsIn = derived(({ places, territories }: Scene) =>
  crowdedPairs(places, new Set(territories.map(({ id }) => id))),
);

/** Tried clockwise from the east, first near and then farther off. */
const ASIDE = [1, 1.5].flatMap((far) =>
  Array.from({ length: 8 }, (_, index) => [far, (index * Math.PI) / 4] as const),
);

/** The point itself where nothing is too near to it, or the first free one around it; where none is, it stays. */
function freeNear(at: ScreenPoint, isFree: (point: ScreenPoint) => boolean, pixels: number): ScreenPoint {
  if (isFree(at)) return at;
  const around = ASIDE.map(
    ([far, angle]): ScreenPoint => [
      at[0] + far * pixels * Math.cos(angle),
      at[1] + far * pixels * Math.sin(angle),
    ],
  );
  return around.find(isFree) ?? at;
}

/** Share of what marks keep from each other below which two of a near view touch. */
const TOUCHING = 0.8;

/** Equal Earth units below which marks may touch at world view. */
const NEAR = 0.12;
