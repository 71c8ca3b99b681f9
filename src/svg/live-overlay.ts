import { zoomOfScale } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Framing } from '../scene/camera.ts';
import { edgeTags, type TagLayout, tagBoxes } from '../scene/edge-tags.ts';
import { type Near, REACH_OVER_SEA, STRAND_REACH, TERRITORY_REACH } from '../scene/hit.ts';
import { keepApart } from '../scene/keep-apart.ts';
import { isSmall } from '../scene/opening.ts';
import type { Overlay, Project, ScreenPoint } from '../scene/renderer.ts';
import type { Scene, ScenePlace } from '../scene/scene.ts';
import { sceneAt } from '../scene/scene-at-zoom.ts';
import { FLOW, SECOND_MARK } from '../scene/symbology.ts';
import type { Viewport } from '../scene/viewport.ts';
import { adoptFlow } from './live-flow.ts';
import { adoptLabels } from './live-labels.ts';
import { addPlace } from './live-place.ts';
import { markAttributes, pinOnPlane, placeClasses } from './overlay-layer.ts';
import { framePlane } from './plane-box.ts';
import { setAttributes } from './svg-element.ts';

type Pins = Map<string, SVGSVGElement>;

/** The points of the page that hold their size and move with the map. */
interface PinsOfPage {
  readonly places: Pins;
  readonly territories: Pins;
  readonly heads: Pins;
}

/** What an overlay tells, and what it has to know beside the scene. */
export interface OverlayParts {
  readonly onTags: (layout: TagLayout) => void;
  /** Where a mark leads that did not come with the page. */
  readonly addressOf: (id: string) => string;
}

/** Takes over the overlay that came with the page: from now on positions are pixels of the map's box. */
export function adoptOverlay(
  element: SVGSVGElement,
  first: Scene,
  { onTags, addressOf }: OverlayParts,
): Overlay {
  const pins = pinsOf(element);
  const held = holdBox(element);
  const positions = new Map<string, ScreenPoint>();
  let scene = first;
  let zoom = 0;
  const see = drawnPlaces(element, pins.places, addressOf);
  let seen = see(scene, zoom);

  const movePin = (pin: SVGSVGElement, at: ScreenPoint | null): void => placePin(pin, at, held.corner);
  const labels = adoptLabels(element, movePin);
  const flow = adoptFlow(element);

  const update = (next: Scene): void => {
    scene = next;
    flow.update(next);
    seen = see(next, zoom);
  };

  const place = (bare: Project, scale: number, viewport: Viewport): void => {
    const sizes = isSmall(viewport) ? FLOW.small : FLOW.large;
    zoom = zoomOfScale(scale);
    seen = see(scene, zoom);
    const project = keepApart(seen, bare, sizes.apart);
    held.hold();
    positions.clear();
    for (const one of pinned(seen, pins)) movePin(one.pin, keepPosition(one, project, positions));
    flow.place(seen, project, sizes, held.corner);
    const tags = edgeTags(seen, project, viewport);
    onTags(tags);
    const controls = [...viewport.controls, ...tagBoxes(tags, seen, viewport)];
    labels.place(seen, project, scale, { ...viewport, controls });
  };

  const rest = (framing: Framing): void => {
    held.release();
    framePlane(element, framing);
    positions.clear();
    zoom = 0;
    seen = see(scene, zoom);
    for (const { pin, point } of pinned(seen, pins)) restPin(pin, point);
    flow.rest(seen);
    labels.rest(seen, framing);
  };

  update(first);
  return {
    element,
    update,
    place,
    rest,
    moveInto: (parent) => moveInto(element, parent),
    near: (point) => ({ ...nearOf(seen, positions, point), strands: flow.near(point, STRAND_REACH) }),
    remove: () => element.remove(),
  };
}

function pinsOf(element: Element): PinsOfPage {
  return {
    places: pinsBy(element, 'data-place'),
    territories: pinsBy(element, 'data-country'),
    heads: pinsBy(element, 'data-tip'),
  };
}

function pinsBy(root: Element, attribute: string): Pins {
  const pins = new Map<string, SVGSVGElement>();
  for (const element of root.querySelectorAll(`[${attribute}]`)) {
    const pin = element.closest<SVGSVGElement>('svg.pin');
    const id = element.getAttribute(attribute);
    if (pin && id !== null) pins.set(id, pin);
  }
  return pins;
}

/**
 * Holds the overlay's box where the first paint has it, and gives its corner in pixels of the map. Content may stand
 * outside the box; a box that moved would be a layout shift, though nothing in it moves.
 */
function holdBox(element: SVGSVGElement) {
  const { left, top, width, height } = getComputedStyle(element);
  const corner: ScreenPoint = [Number.parseFloat(left), Number.parseFloat(top)];
  // A hidden frame has no layout yet: no pixels to hold, and nobody who could see a shift.
  const isLaidOut = corner.every(Number.isFinite);
  const hold = (): void => {
    if (isLaidOut) Object.assign(element.style, { left, top, width, height });
    element.classList.remove('plane');
  };
  const release = (): void => {
    Object.assign(element.style, { left: '', top: '', width: '', height: '' });
    element.classList.add('plane');
  };
  hold();
  return { corner: isLaidOut ? corner : ([0, 0] as const), hold, release };
}

/** Puts a pin at a point of the map, or takes it away; `corner` is that of the overlay's box. */
function placePin(pin: SVGSVGElement, at: ScreenPoint | null, corner: ScreenPoint): void {
  pin.classList.toggle('away', at === null);
  if (!at) return;
  pin.setAttribute('x', (at[0] - corner[0]).toFixed(2));
  pin.setAttribute('y', (at[1] - corner[1]).toFixed(2));
}

/** Puts a pin where the stylesheet carries it along with the map plane. */
function restPin(pin: SVGSVGElement, point: LngLat): void {
  const { x, y } = pinOnPlane(point);
  pin.classList.remove('away');
  pin.setAttribute('x', x);
  pin.setAttribute('y', y);
}

/** What of a scene a zoom shows, drawn anew where that is another. */
function drawnPlaces(element: SVGSVGElement, pins: Pins, addressOf: OverlayParts['addressOf']) {
  let drawn: Scene | null = null;
  return (scene: Scene, zoom: number): Scene => {
    const seen = sceneAt(scene, zoom);
    if (seen !== drawn) drawSeen(element, pins, seen, addressOf);
    drawn = seen;
    return seen;
  };
}

/** Draws the places that are seen, those too that did not come with the page. */
function drawSeen(
  element: SVGSVGElement,
  pins: Pins,
  seen: Scene,
  addressOf: OverlayParts['addressOf'],
): void {
  for (const place of seen.places)
    if (!pins.has(place.id)) pins.set(place.id, addPlace(element, place, addressOf(place.id)));
  drawPlaces(pins, seen);
  // The legend explains the signs of a near view with it.
  element.classList.toggle('near', seen.places.some(isCampus));
}

function isCampus({ marks }: ScenePlace): boolean {
  return marks.some(({ tone }) => tone === 'campus');
}

function drawPlaces(pins: Pins, scene: Scene): void {
  const shown = new Map(scene.places.map((place) => [place.id, place]));
  for (const [id, pin] of pins) {
    const place = shown.get(id);
    pin.classList.toggle('hidden', place === undefined);
    const link = pin.querySelector('[data-place]');
    if (place && link) drawPlace(link, place);
  }
}

/** The page came with a mark for every role; those of hidden kinds step back, and the first shown is the large one. */
function drawPlace(link: Element, place: ScenePlace): void {
  link.setAttribute('class', placeClasses(place));
  link.setAttribute('aria-label', place.description);
  link.querySelector('.precision')?.setAttribute('class', `precision tone-${place.marks[0].tone}`);
  for (const [index, path] of link.querySelectorAll('path').entries()) {
    const mark = place.marks[index];
    const attributes = mark ? markAttributes(mark, index) : { class: 'hidden' };
    setAttributes(path, attributes);
  }
}

interface Pinned {
  readonly id: string;
  readonly pin: SVGSVGElement;
  readonly point: LngLat;
}

/** Where a pin stands now, also for who asks later what is near to a point. */
function keepPosition(
  { id, point }: Pinned,
  project: Project,
  positions: Map<string, ScreenPoint>,
): ScreenPoint | null {
  const at = project(point);
  if (at) positions.set(id, at);
  return at;
}

/** What of a scene has a pin: its places, the arrows that point at them, and its small territories. */
function pinned(scene: Scene, pins: PinsOfPage): Pinned[] {
  const withPin = (all: readonly { readonly id: string; readonly point: LngLat }[], of: Pins): Pinned[] =>
    all.flatMap(({ id, point }) => {
      const pin = of.get(id);
      return pin ? [{ id, pin, point }] : [];
    });
  return [
    ...withPin(scene.places, pins.places),
    ...withPin(scene.places, pins.heads),
    ...withPin(scene.territories, pins.territories),
  ];
}

function moveInto(element: SVGSVGElement, parent: Element): void {
  if (element.parentNode === parent) return;
  const focused = document.activeElement;
  parent.append(element);
  if (focused instanceof SVGElement && element.contains(focused)) focused.focus({ preventScroll: true });
}

function nearOf(
  scene: Scene,
  positions: ReadonlyMap<string, ScreenPoint>,
  [x, y]: ScreenPoint,
): Omit<Near, 'strands'> {
  /** From the nearest of the shapes that stand side by side. */
  const within = (id: string, reach: number, shapes = 1): number | null => {
    const at = positions.get(id);
    if (!at) return null;
    const beside = Math.max(0, Math.min(shapes - 1, Math.round((at[0] - x) / SECOND_MARK)));
    const distance = Math.hypot(at[0] - beside * SECOND_MARK - x, at[1] - y);
    return distance <= reach ? distance : null;
  };
  return {
    marks: scene.places.flatMap(({ id, country, marks }) => {
      const distance = within(id, REACH_OVER_SEA, marks.length);
      return distance === null ? [] : [{ id, country, distance }];
    }),
    territories: scene.territories.flatMap(({ id, tiny }) => {
      const distance = within(id, TERRITORY_REACH);
      return distance === null ? [] : [{ id, tiny, distance }];
    }),
  };
}
