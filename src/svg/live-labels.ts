import type { Framing } from '../scene/camera.ts';
import type { LabelPosition } from '../scene/labels.ts';
import { PAPER_SIZES } from '../scene/opening.ts';
import type { Project, ScreenPoint } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';
import { labelAttributes, lineAttributes } from './label-markup.ts';
import { measureIn } from './measure-text.ts';
import { LABEL_GROUP, pinOnPlane } from './overlay-layer.ts';
import { referenceLabels } from './reference-labels.ts';
import { pinElement, setAttributes, svgElement } from './svg-element.ts';

/** Puts a pin at a point of the map; null hides it. */
export type MovePin = (pin: SVGSVGElement, at: ScreenPoint | null) => void;

/** The labels of an overlay, alive. */
export interface LiveLabels {
  /** Lays the labels of a scene out in a map and draws them there. */
  place(scene: Scene, project: Project, scale: number, viewport: Viewport): void;
  /** Draws those of paper on the map plane. */
  rest(scene: Scene, framing: Framing): void;
}

/** Takes over the labels that came with the page: they stay where they are while there is room. */
export function adoptLabels(element: SVGSVGElement, movePin: MovePin): LiveLabels {
  let previous = shownPositions(element);
  const measure = measureIn(element);
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
    write(pin, placed);
  };

  const place = (scene: Scene, project: Project, scale: number, viewport: Viewport): void => {
    if (!group.isConnected) replaceGroups(element, [group]);
    const placed = layoutLabels(scene, { project, scale, viewport, measure, previous });
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
    const groups = PAPER_SIZES.map((reference) => {
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
  return new Map(labels.map((label) => [label.getAttribute('data-label') ?? '', positionOf(label)]));
}

function positionOf(label: Element): LabelPosition {
  const anchor = label.getAttribute('text-anchor');
  return {
    dx: Number(label.getAttribute('x')),
    dy: Number(label.getAttribute('y')),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
  };
}

function createGroup(...sizes: readonly string[]): SVGGElement {
  const group = svgElement('g', LABEL_GROUP);
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
  return pin;
}

function createLabel(placed: PlacedLabel): SVGSVGElement {
  const pin = pinElement(svgElement('text'));
  write(pin, placed);
  return pin;
}

/** Writes a label into its pin; its words only where they have changed. */
function write(pin: SVGSVGElement, placed: PlacedLabel): void {
  const text = pin.firstElementChild;
  if (!text) return;
  setAttributes(text, labelAttributes(placed));
  const [first, ...rest] = placed.lines;
  const isSame =
    text.firstChild?.textContent === first.text &&
    text.children.length === rest.length &&
    rest.every((line, index) => text.children[index]?.textContent === line.text);
  if (!isSame) {
    const further = rest.map((line) => {
      const tspan = svgElement('tspan');
      tspan.textContent = line.text;
      return tspan;
    });
    text.replaceChildren(first.text, ...further);
  }
  for (const [index, line] of rest.entries()) {
    const tspan = text.children[index];
    if (tspan) setAttributes(tspan, lineAttributes(line, placed));
  }
}
