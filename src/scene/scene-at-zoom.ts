import { derived } from '../dataset/derived.ts';
import type { Edition, Place, SubjectId } from '../dataset/model.ts';
import { placesAt } from '../dataset/subjects.ts';
import type { Scene, ScenePlace } from './scene.ts';

/** The zoom up to which a place belongs to a view of its whole country, and not of its surroundings. */
export const OF_A_COUNTRY = 3;

/** Of the places at a subject what a view of its country shows, and itself: what stands besides is told by its own panel. */
export function placesOfView(edition: Pick<Edition, 'places'>, id: SubjectId | null): Place<string>[] {
  return placesAt(edition, id).filter((place) => place.id === id || (place.minZoom ?? 0) <= OF_A_COUNTRY);
}

/**
 * A scene as far as a zoom shows it: nearer, more places come in. What is selected is there at every zoom, and so is what
 * the selection draws the eye to, if a view of its country has room for it.
 *
 * @param zoom Of the map, 0 to 9: what {@link zoomOfScale} makes of the pixels of a unit.
 */
export function sceneAt(scene: Scene, zoom: number): Scene {
  const known = scenesAt(scene);
  const step = Math.max(0, ...[...known.keys()].filter((from) => from <= zoom));
  const seen = known.get(step) ?? seenAt(scene, step);
  known.set(step, seen);
  return seen;
}

// A movement of the map asks for the same places many times.
const scenesAt = derived(
  (scene: Scene) =>
    new Map<number, Scene | null>(
      scene.places.every(({ minZoom }) => minZoom === 0)
        ? [[0, scene]]
        : scene.places.map(({ minZoom }) => [minZoom, null]),
    ),
);

function seenAt(scene: Scene, zoom: number): Scene {
  const places = scene.places
    .filter((place) => place.minZoom <= zoom || isDrawnOut(place, scene))
    .map((place): ScenePlace => {
      const [first, ...rest] = place.marks;
      const left = rest.filter(({ until }) => until === undefined || until > zoom);
      if (left.length === rest.length) return place;
      return { ...place, label: place.alone ?? place.label, marks: [first, ...left] };
    });
  return { ...scene, places };
}

function isDrawnOut(place: ScenePlace, { selection }: Scene): boolean {
  if (place.selected) return true;
  const isMeant = selection.type !== 'none' && place.emphasis !== 'faint';
  return isMeant && place.minZoom <= OF_A_COUNTRY && !place.isAggregated;
}
