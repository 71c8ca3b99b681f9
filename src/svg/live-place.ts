import type { ScenePlace } from '../scene/scene.ts';
import { placeParts } from './overlay-layer.ts';
import { svgElement } from './svg-element.ts';

/** Adds the pin of a place that did not come with the page, as the build would have drawn it. Gives the pin. */
export function addPlace(overlay: SVGSVGElement, place: ScenePlace, address: string): SVGSVGElement {
  const pin = svgElement('svg', { class: 'pin', width: '1', height: '1' });
  const link = svgElement('a', { href: address, 'data-place': place.id });
  link.append(...placeParts(place).map(({ name, attributes }) => svgElement(name, attributes)));
  pin.append(link);
  overlay.querySelector('.places')?.append(pin);
  return pin;
}
