import type { Framing } from '../scene/camera.ts';
import type { LabelPosition } from '../scene/labels.ts';
import type { Project, ScreenPoint } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';
import { LABEL_GROUP, pinOnPlane } from './overlay-layer.ts';
import { REFERENCE_SIZES, referenceLabels } from './reference-labels.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts a pin at a point of the map; null hides it. */
export type MovePin = (pin: SVGSVGElement, at: ScreenPoint | null) => void;

/** The labels of an overlay, alive. */
export interface LiveLabels {
  /** Lays the labels of a scene out in a map and draws them there. */
  place(scene: Scene, project: Project, scale: number, viewport: Viewport): void;
  /** Draws those of the reference sizes on the map plane, as the page came. */
  rest(scene: Scene, framing: Framing): void;
}

/** Takes over the labels that came with the page: they stay where they are while there is room. */
export function adoptLabels(element: SVGSVGElement, movePin: MovePin): LiveLabels {
  let previous = shownPositions(element);
  const labels = new Map<string, SVGSVGElement>();
  const group = createGroup();
  replaceGroups(element, [group]);

  const draw = (placed: PlacedLabel, at: ScreenPoint): void => {
    const pin = labels.get(placed.id) ?? createLabel(placed);
    if (!labels.has(placed.id)) {
      labels.set(placed.id, pin);
      group.append(pin);
    }
    movePin(pin, at);
    setPosition(pin, placed.position);
  };

  const place = (scene: Scene, project: Project, scale: number, viewport: Viewport): void => {
    if (!group.isConnected) replaceGroups(element, [group]);
    const placed = layoutLabels(scene, project, scale, viewport, previous);
    previous = new Map(placed.map(({ id, position }) => [id, position]));
    for (const label of placed) {
      const at = project(label.point);
      if (at) draw(label, at);
    }
    for (const [id, pin] of labels) {
      if (previous.has(id)) continue;
      pin.remove();
      labels.delete(id);
    }
  };

  const rest = (scene: Scene, framing: Framing): void => {
    const groups = REFERENCE_SIZES.map((reference) => {
      const resting = createGroup('at-width', reference.name);
      resting.append(...referenceLabels(scene, framing, reference).map(createRestingLabel));
      return resting;
    });
    replaceGroups(element, groups);
  };

  return { place, rest };
}

/** The labels that came with the page, as far as the stylesheet shows them. */
function shownPositions(element: SVGSVGElement): ReadonlyMap<string, LabelPosition> {
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
}

function createGroup(...sizes: readonly string[]): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  for (const [name, value] of Object.entries(LABEL_GROUP)) group.setAttribute(name, value);
  group.classList.add(...sizes);
  return group;
}

/** Labels stand below the marks. */
function replaceGroups(element: SVGSVGElement, groups: readonly SVGGElement[]): void {
  for (const old of element.querySelectorAll('.labels')) old.remove();
  element.querySelector('.places')?.before(...groups);
}

function createRestingLabel(placed: PlacedLabel): SVGSVGElement {
  const pin = createLabel(placed);
  const { x, y } = pinOnPlane(placed.point);
  pin.setAttribute('x', x);
  pin.setAttribute('y', y);
  setPosition(pin, placed.position);
  return pin;
}

function createLabel({ id, text, kind }: PlacedLabel): SVGSVGElement {
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
}

function setPosition(pin: SVGSVGElement, { dx, dy }: LabelPosition): void {
  pin.firstElementChild?.setAttribute('x', dx.toFixed(1));
  pin.firstElementChild?.setAttribute('y', dy.toFixed(1));
}
