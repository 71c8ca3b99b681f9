import { forward } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { type Camera, cameraOf, type Framing, type Size, toScreen } from '../scene/camera.ts';
import type { LabelPosition } from '../scene/labels.ts';
import { MARK_RADIUS, markPath } from '../scene/mark-path.ts';
import type { Mark, Scene, ScenePlace, SceneTerritory } from '../scene/scene.ts';
import { layoutLabels } from './label-layout.ts';
import { classes, escapeMarkup } from './markup.ts';
import { shareOfSheet } from './sheet.ts';

/** Radius of the ring that says: no finer than the region or the country. */
export const PRECISION_RADIUS = 10.5;
/** Radius of the ring around what is selected. */
const SELECTED_RADIUS = 15;
/** A mark's own hit area. The pointer also finds the nearest mark a fingertip away; this one works without JavaScript. */
const HIT_RADIUS = 9;
/** Half of the 24 px that WCAG 2.5.8 asks for. */
const TERRITORY_RADIUS = 12;
/** What of it a tiny territory takes even from the land around it: no more, or Singapore would cover Kuala Lumpur. */
const TINY_RADIUS = 7;
/** The second shape of a mark stands inside the first. */
const INNER_SHARE = 0.5;

/** How the mark of a place's role is drawn, the first large, others inside it; the live map sets the same. */
export const markAttributes = ({ shape, tone, hollow }: Mark, index: number) => ({
  class: classes('mark', index > 0 && 'inner', `tone-${tone}`, hollow && 'hollow'),
  d: markPath(shape, index > 0 ? MARK_RADIUS * INNER_SHARE : MARK_RADIUS),
});

const markMarkup = (mark: Mark, index: number): string => {
  const attributes = markAttributes(mark, index);
  return `<path class="${attributes.class}" d="${attributes.d}"/>`;
};

/** The classes of a place's mark in a scene; the live map sets the same. */
export const placeClasses = ({ emphasis, selected }: ScenePlace): string =>
  classes('place', `em-${emphasis}`, selected && 'selected');

const isVague = ({ precision }: ScenePlace): boolean => precision === 'country' || precision === 'region';

const placeMarkup = (place: ScenePlace, address: string): string => {
  const [first] = place.marks;
  return [
    `<a class="${placeClasses(place)}" href="${escapeMarkup(address)}" data-place="${place.id}" aria-label="${escapeMarkup(place.description)}">`,
    `<circle class="hit" r="${HIT_RADIUS}"/>`,
    isVague(place) ? `<circle class="precision tone-${first.tone}" r="${PRECISION_RADIUS}"/>` : '',
    `<circle class="ring" r="${SELECTED_RADIUS}"/>`,
    ...place.marks.map(markMarkup),
    '</a>',
  ].join('');
};

const percent = (share: number): string => `${(share * 100).toFixed(4)}%`;

const pinned = (point: readonly [number, number], content: string): string => {
  const [x, y] = shareOfSheet(point);
  return `<svg class="pin" x="${percent(x)}" y="${percent(y)}" width="1" height="1">${content}</svg>`;
};

const territoryMarkup = ({ id, point, tiny }: SceneTerritory, address: string | null): string => {
  const area = `<circle class="territory" data-country="${id}" r="${TERRITORY_RADIUS}"/>`;
  const areas = tiny ? `${area}<circle class="core" data-core="${id}" r="${TINY_RADIUS}"/>` : area;
  return pinned(
    point,
    address === null
      ? areas
      : `<a href="${escapeMarkup(address)}" tabindex="-1" aria-hidden="true">${areas}</a>`,
  );
};

const labelMarkup = (id: string, text: string, { dx, dy }: LabelPosition, kind: string): string =>
  `<text class="${classes('label', kind)}" data-label="${id}" x="${dx.toFixed(1)}" y="${dy.toFixed(1)}">${escapeMarkup(text)}</text>`;

/** A size of map for which label positions are worked out in advance, and the class that shows them. */
export interface ReferenceSize {
  readonly name: 'wide' | 'narrow';
  readonly size: Size;
  readonly framing: Framing;
}

/**
 * Labels for the box that the framing is sure to show: a map of another shape shows more around it, and on a larger one
 * the labels only move apart. So none is cut off and none collides, whatever the size turns out to be.
 */
const labelsAt = (scene: Scene, { name, size, framing }: ReferenceSize): string => {
  const camera: Camera = cameraOf(framing, size);
  const shown: Size = { width: framing.width * camera.scale, height: framing.height * camera.scale };
  const project = (point: LngLat): [number, number] => toScreen(camera, shown, forward(point));
  const placed = layoutLabels(scene, project, camera.scale, shown);
  const texts = placed.map(({ id, text, point, position, kind }) =>
    pinned(point, labelMarkup(id, text, position, kind)),
  );
  return `<g class="labels ${name}" aria-hidden="true">${texts.join('')}</g>`;
};

/** What the overlay is drawn from beside the scene. */
export interface OverlayInput {
  readonly addressOf: (id: string) => string | null;
  readonly references: readonly ReferenceSize[];
  /** Names the group of marks for a screen reader. */
  readonly label: string;
}

/** Marks, labels and the hit areas of small territories, as an SVG element that lies over the map. */
export const renderOverlay = (scene: Scene, { addressOf, references, label }: OverlayInput): string =>
  [
    `<svg class="overlay stage" role="group" aria-label="${escapeMarkup(label)}">`,
    `<g class="territories">${scene.territories.map((one) => territoryMarkup(one, addressOf(one.id))).join('')}</g>`,
    ...references.map((reference) => labelsAt(scene, reference)),
    `<g class="places">${scene.places.map((place) => pinned(place.point, placeMarkup(place, addressOf(place.id) ?? ''))).join('')}</g>`,
    '</svg>',
  ].join('');
