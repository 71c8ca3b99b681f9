import { derived } from '../dataset/derived.ts';
import type { Framing } from '../scene/camera.ts';
import { TERRITORY_REACH, TINY_REACH } from '../scene/hit.ts';
import { markPath } from '../scene/mark-path.ts';
import type { Mark, Scene, ScenePlace, SceneTerritory } from '../scene/scene.ts';
import { OF_A_COUNTRY, sceneAt } from '../scene/scene-at-zoom.ts';
import { RADII, SECOND_MARK } from '../scene/symbology.ts';
import { type FlowInput, flowMarkup, headsMarkup } from './flow-layer.ts';
import { labelMarkup } from './label-markup.ts';
import { shareOfPlane } from './map-plane.ts';
import { classes, escapeMarkup } from './markup.ts';
import { type ReferenceSize, referenceLabels, referenceSizes } from './reference-labels.ts';

/** A mark's own hit area. The pointer also finds the nearest mark a fingertip away; this one works without JavaScript. */
const HIT_RADIUS = 9;

/**
 * The attributes of a group of labels; the live map sets the same. A translator puts HTML in the place of a text,
 * and SVG draws none: a name that it may touch is gone. The marks' descriptions are for it to translate.
 */
export const LABEL_GROUP = { class: 'labels notranslate', translate: 'no', 'aria-hidden': 'true' } as const;

/** How the mark of a place's role is drawn, the first on the point, others beside it; the live map sets the same. */
export function markAttributes({ shape, tone, hollow }: Mark, index: number) {
  return {
    class: classes('mark', `tone-${tone}`, hollow && 'hollow'),
    transform: `translate(${-index * SECOND_MARK})`,
    d: markPath(shape, RADII.mark),
  };
}

/** The same as markup. */
export function markMarkup(mark: Mark, index: number): string {
  return partMarkup(markPart(mark, index));
}

/** The classes of a place's mark in a scene; the live map sets the same. */
export function placeClasses({ emphasis, selected }: ScenePlace): string {
  return classes('place', `em-${emphasis}`, selected && 'selected');
}

/** An element of the mark of a place. */
interface PlacePart {
  readonly name: 'circle' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** What the mark of a place is made of, in the order in which it is drawn; the live map makes the same. */
export function placeParts(place: ScenePlace): PlacePart[] {
  const [{ tone }] = place.marks;
  const circle = (name: string, r: number): PlacePart => ({ name: 'circle', attributes: { class: name, r } });
  return [
    circle('hit', HIT_RADIUS),
    ...(isVague(place) ? [circle(`precision tone-${tone}`, ringOf(place))] : []),
    circle('ring', RADII.selected),
    ...place.marks.map(markPart),
  ];
}

/** Whether a place has the ring that says: no finer than the region or the country; in a near view, than the city. */
export function isVague({ precision, minZoom }: ScenePlace): boolean {
  return (
    precision === 'country' || precision === 'region' || (precision === 'city' && minZoom > OF_A_COUNTRY)
  );
}

/** Where a pin stands on the map plane, whatever box the stylesheet gives it; the live overlay sets the same at rest. */
export function pinOnPlane(point: readonly [number, number]) {
  const [x, y] = shareOfPlane(point);
  return { x: percent(x), y: percent(y) };
}

/** What the overlay is drawn from beside the scene. */
export interface OverlayInput extends FlowInput {
  /** What the map opens on. */
  readonly framing: Framing;
  /** Names the group of marks for a screen reader. */
  readonly label: string;
  /** Whether the page leaves even a narrow map its height. */
  readonly isTall?: boolean;
}

/** Marks, labels and the hit areas of small territories, as an SVG element that lies over the map. */
export function renderOverlay(whole: Scene, input: OverlayInput): string {
  // What a nearer view brings in, the script adds when the view is near.
  const scene = sceneAt(whole, 0);
  const { addressOf, framing, label, isTall = false } = input;
  return [
    `<svg class="overlay plane" role="group" aria-label="${escapeMarkup(label)}">`,
    `<g class="territories">${scene.territories.map((one) => territoryMarkup(one, addressOf(one.id))).join('')}</g>`,
    flowMarkup(scene, input),
    headsMarkup(scene, pinnedAt(scene)),
    labelsMarkup(scene, framing, isTall),
    `<g class="places">${scene.places.map((place) => pinned(place.point, placeMarkup(place, addressOf(place.id) ?? ''))).join('')}</g>`,
    '</svg>',
  ].join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(4)}%`;
}

function territoryMarkup({ id, point, tiny }: SceneTerritory, address: string | null): string {
  const area = `<circle class="territory" data-country="${id}" r="${TERRITORY_REACH}"/>`;
  const areas = tiny ? `${area}<circle class="core" data-core="${id}" r="${TINY_REACH}"/>` : area;
  return pinned(
    point,
    address === null
      ? areas
      : `<a href="${escapeMarkup(address)}" tabindex="-1" aria-hidden="true">${areas}</a>`,
  );
}

/** Both forms of a page have the same labels, and what a map opens on follows from its scene. */
function labelsMarkup(scene: Scene, framing: Framing, isTall: boolean): string {
  const known = knownLabels(scene);
  const markup =
    known.get(isTall) ??
    referenceSizes(isTall)
      .map((reference) => labelsAt(scene, framing, reference))
      .join('');
  known.set(isTall, markup);
  return markup;
}

const knownLabels = derived((_: Scene) => new Map<boolean, string>());

function labelsAt(scene: Scene, framing: Framing, reference: ReferenceSize): string {
  const texts = referenceLabels(scene, framing, reference).map((label) =>
    pinned(label.point, labelMarkup(label)),
  );
  return `<g class="${LABEL_GROUP.class} at-width ${reference.name}" translate="${LABEL_GROUP.translate}" aria-hidden="true">${texts.join('')}</g>`;
}

function pinned(point: readonly [number, number], content: string): string {
  const { x, y } = pinOnPlane(point);
  return `<svg class="pin" x="${x}" y="${y}" width="1" height="1">${content}</svg>`;
}

/** Pins content to the place of an id. */
function pinnedAt({ places }: Scene) {
  const points = new Map(places.map(({ id, point }) => [id, point]));
  return (id: string, content: string): string => {
    const point = points.get(id);
    return point ? pinned(point, content) : '';
  };
}

function placeMarkup(place: ScenePlace, address: string): string {
  const parts = placeParts(place).map(partMarkup);
  return `<a class="${placeClasses(place)}" href="${escapeMarkup(address)}" data-place="${place.id}" aria-label="${escapeMarkup(place.description)}">${parts.join('')}</a>`;
}

function partMarkup({ name, attributes }: PlacePart): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${words.join('')}/>`;
}

/** The first shape of a mark stands on the point and needs no turn of its own. */
function markPart(mark: Mark, index: number): PlacePart {
  const { class: name, transform, d } = markAttributes(mark, index);
  return { name: 'path', attributes: { class: name, ...(index > 0 && { transform }), d } };
}

/** The ring of a place that only a near view shows is as wide as what is known of it. */
function ringOf({ minZoom, precision }: ScenePlace): number {
  if (minZoom <= OF_A_COUNTRY) return RADII.precision;
  return precision === 'city' ? RADII.city : RADII.region;
}
