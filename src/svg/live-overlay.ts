import type { Size } from '../scene/camera.ts';
import { type NearMark, REACH_OVER_SEA } from '../scene/hit.ts';
import type { LabelPosition } from '../scene/labels.ts';
import type { Scene, ScenePlace } from '../scene/scene.ts';
import type { Overlay, Project } from '../scene/view.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';
import { markAttributes, placeClasses } from './overlay-layer.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Point = readonly [number, number];

const pinOf = (element: Element): SVGSVGElement | null => element.closest<SVGSVGElement>('svg.pin');

/**
 * Holds the overlay's box where the first paint has it, and gives its corner in pixels of the map. Content may stand
 * outside the box; a box that moved would be a layout shift, though nothing in it moves.
 */
const holdBox = (element: SVGSVGElement): Point => {
  const { left, top, width, height } = getComputedStyle(element);
  const corner: Point = [Number.parseFloat(left), Number.parseFloat(top)];
  // A hidden frame has no layout yet: no pixels to hold, and nobody who could see a shift.
  const isLaidOut = corner.every(Number.isFinite);
  if (isLaidOut) Object.assign(element.style, { left, top, width, height });
  element.classList.remove('stage');
  return isLaidOut ? corner : [0, 0];
};

const pinsBy = (root: Element, attribute: string): Map<string, SVGSVGElement> => {
  const pins = new Map<string, SVGSVGElement>();
  for (const element of root.querySelectorAll(`[${attribute}]`)) {
    const pin = pinOf(element);
    const id = element.getAttribute(attribute);
    if (pin && id !== null) pins.set(id, pin);
  }
  return pins;
};

const createLabel = ({ id, text, kind }: PlacedLabel): SVGSVGElement => {
  const pin = document.createElementNS(SVG, 'svg');
  pin.setAttribute('class', 'pin');
  pin.setAttribute('width', '1');
  pin.setAttribute('height', '1');
  const label = document.createElementNS(SVG, 'text');
  label.setAttribute('class', `label ${kind}`);
  label.setAttribute('data-label', id);
  label.textContent = text;
  pin.append(label);
  return pin;
};

/** The page came with a mark for every role; those of hidden kinds step back, and the first shown is the large one. */
const drawPlace = (link: Element, place: ScenePlace): void => {
  link.setAttribute('class', placeClasses(place));
  link.setAttribute('aria-label', place.description);
  link.querySelector('.precision')?.setAttribute('class', `precision tone-${place.marks[0].tone}`);
  for (const [index, path] of link.querySelectorAll('path').entries()) {
    const mark = place.marks[index];
    const attributes = mark ? markAttributes(mark, index) : { class: 'hidden' };
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  }
};

/** The labels that came with the page, as far as the stylesheet shows them: they stay where they are while there is room. */
const shownPositions = (element: SVGSVGElement): Map<string, LabelPosition> => {
  const groups = [...element.querySelectorAll('.labels')].filter(
    (group) => getComputedStyle(group).display !== 'none',
  );
  const labels = groups.flatMap((group) => [...group.querySelectorAll('[data-label]')]);
  return new Map(
    labels.map((label) => [
      label.getAttribute('data-label') ?? '',
      { dx: Number(label.getAttribute('x')), dy: Number(label.getAttribute('y')) },
    ]),
  );
};

/** Takes over the overlay that came with the page: from now on positions are pixels of the map's box. */
export const adoptOverlay = (element: SVGSVGElement, first: Scene): Overlay => {
  const places = pinsBy(element, 'data-place');
  const territories = pinsBy(element, 'data-country');
  const positions = new Map<string, Point>();
  const labels = new Map<string, SVGSVGElement>();
  let previous = shownPositions(element);
  let scene = first;

  for (const old of element.querySelectorAll('.labels')) old.remove();
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', 'labels');
  group.setAttribute('aria-hidden', 'true');
  element.querySelector('.places')?.before(group);
  const corner = holdBox(element);

  const moveTo = (pin: SVGSVGElement, at: Point | null): void => {
    pin.classList.toggle('away', at === null);
    if (!at) return;
    pin.setAttribute('x', (at[0] - corner[0]).toFixed(2));
    pin.setAttribute('y', (at[1] - corner[1]).toFixed(2));
  };

  const update = (next: Scene): void => {
    scene = next;
    const shown = new Map(next.places.map((place) => [place.id, place]));
    for (const [id, pin] of places) {
      const place = shown.get(id);
      pin.classList.toggle('hidden', place === undefined);
      const link = pin.querySelector('[data-place]');
      if (place && link) drawPlace(link, place);
    }
  };

  const drawLabel = (placed: PlacedLabel, at: Point): void => {
    const pin = labels.get(placed.id) ?? createLabel(placed);
    if (!labels.has(placed.id)) {
      labels.set(placed.id, pin);
      group.append(pin);
    }
    moveTo(pin, at);
    pin.firstElementChild?.setAttribute('x', placed.position.dx.toFixed(1));
    pin.firstElementChild?.setAttribute('y', placed.position.dy.toFixed(1));
  };

  const drawLabels = (project: Project, scale: number, size: Size): void => {
    const placed = layoutLabels(scene, project, scale, size, previous);
    previous = new Map(placed.map(({ id, position }) => [id, position]));
    for (const label of placed) {
      const at = project(label.point);
      if (at) drawLabel(label, at);
    }
    for (const [id, pin] of labels) {
      if (previous.has(id)) continue;
      pin.remove();
      labels.delete(id);
    }
  };

  const place = (project: Project, scale: number, size: Size): void => {
    positions.clear();
    for (const { id, point } of scene.places) {
      const at = project(point);
      if (at) positions.set(id, at);
      const pin = places.get(id);
      if (pin) moveTo(pin, at);
    }
    for (const { id, point } of scene.territories) {
      const pin = territories.get(id);
      if (pin) moveTo(pin, project(point));
    }
    drawLabels(project, scale, size);
  };

  const near = ([x, y]: Point): NearMark[] =>
    scene.places.flatMap(({ id, country }) => {
      const at = positions.get(id);
      const distance = at ? Math.hypot(at[0] - x, at[1] - y) : Number.POSITIVE_INFINITY;
      return distance <= REACH_OVER_SEA ? [{ id, country, distance }] : [];
    });

  const moveInto = (parent: Element): void => {
    const focused = document.activeElement;
    parent.append(element);
    if (focused instanceof SVGElement && element.contains(focused)) focused.focus({ preventScroll: true });
  };

  update(first);
  return { element, update, place, moveInto, near, remove: () => element.remove() };
};
