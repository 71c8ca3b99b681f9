import type { LngLat } from '../geo/lng-lat.ts';
import { type LabelPosition, type LabelRequest, placeLabels } from '../scene/labels.ts';
import type { Project } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { LABEL_STYLES } from '../scene/symbology.ts';
import type { Box, Viewport } from '../scene/viewport.ts';

/** A label with its place on the screen. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly point: LngLat;
  /** Relative to the point, in pixels. */
  readonly position: LabelPosition;
  readonly kind: 'of-place' | 'of-country';
}

/** Pixels a unit from which countries are named; below it the places' names fill the map. */
const COUNTRY_NAMES_FROM = 330;
/** At so many pixels a unit even the smallest country has been named; between the two, size decides. */
const ALL_NAMES_FROM = 3000;

/** What a mark keeps free around its point. */
const MARK_ROOM = 10;

interface Wanted extends LabelRequest {
  readonly point: LngLat;
  readonly kind: PlacedLabel['kind'];
}

const PRIORITY = { strong: 0, normal: 1, faint: 2 } as const;

/**
 * The labels of a scene that find room, with their positions. Names of places go before names of countries; a country
 * that a place is named after is not named twice.
 */
export function layoutLabels(
  scene: Scene,
  project: Project,
  scale: number,
  { size: { width, height }, controls }: Viewport,
  previous?: ReadonlyMap<string, LabelPosition>,
): PlacedLabel[] {
  const onScreen = ({ x, y }: Wanted): boolean => x > 0 && y > 0 && x < width && y < height;
  const wanted = [...wantedPlaces(scene, project), ...wantedCountries(scene, project, scale)].filter(
    onScreen,
  );
  const frame: Box = [2, 2, width - 2, height - 2];
  const obstacles: Box[] = [...controls, ...markBoxes(scene, project)];
  const placed = placeLabels(wanted, { frame, obstacles, ...(previous ? { previous } : {}) });
  return wanted.flatMap(({ id, text, point, kind }) => {
    const position = placed.get(id);
    return position ? [{ id, text, point, position, kind }] : [];
  });
}

function wantedPlaces(scene: Scene, project: Project): Wanted[] {
  return scene.places
    .toSorted((a, b) => PRIORITY[a.emphasis] - PRIORITY[b.emphasis])
    .flatMap(({ id, name, point }) => {
      const at = project(point);
      if (!at) return [];
      return [
        {
          id,
          text: name,
          x: at[0],
          y: at[1],
          offset: MARK_ROOM,
          fontSize: LABEL_STYLES.place.size,
          point,
          kind: 'of-place' as const,
        },
      ];
    });
}

function wantedCountries(scene: Scene, project: Project, scale: number): Wanted[] {
  const namesOnMap = new Set(scene.places.map(({ name }) => name));
  return scene.countryLabels
    .slice(0, namedCountries(scene.countryLabels.length, scale))
    .filter(({ name }) => !namesOnMap.has(name))
    .flatMap(({ id, name, point }) => {
      const at = project(point);
      if (!at) return [];
      return [
        {
          id,
          text: name,
          x: at[0],
          y: at[1],
          offset: 0,
          fontSize: LABEL_STYLES.country.size,
          point,
          kind: 'of-country' as const,
        },
      ];
    });
}

/** How many countries are named: none at world view, all of them far in. */
function namedCountries(total: number, scale: number): number {
  if (scale < COUNTRY_NAMES_FROM) return 0;
  const share = Math.log(scale / COUNTRY_NAMES_FROM) / Math.log(ALL_NAMES_FROM / COUNTRY_NAMES_FROM);
  return Math.round(total * Math.min(1, 0.2 + 0.8 * share));
}

function markBoxes(scene: Scene, project: Project): Box[] {
  return scene.places.flatMap(({ point }) => {
    const at = project(point);
    const room = MARK_ROOM - 1;
    return at ? [[at[0] - room, at[1] - room, at[0] + room, at[1] + room] as const] : [];
  });
}
