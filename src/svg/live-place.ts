import type { ScenePlace } from '../scene/scene.ts';
import { placeParts } from './overlay-layer.ts';
import { pinElement, svgElement } from './svg-element.ts';

/** Adds the pin of a place that did not come with the page, as the build would have drawn it. Gives the pin. */
export function addPlace(overlay: SVGSVGElement, place: ScenePlace, address: string): SVGSVGElement {
  const link = svgElement('a', { href: address, 'data-place': place.id });
  link.append(...placeParts(place).map(({ name, attributes }) => svgElement(name, attributes)));
  const pin = pinElement(link);
  overlay.querySelector('.places')?.append(pin);
  return pin;
}
