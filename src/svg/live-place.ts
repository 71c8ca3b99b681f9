import type { ScenePlace } from '../scene/scene.ts';
import { placeParts } from './overlay-layer.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Adds the pin of a place that did not come with the page, as the build would have drawn it. Gives the pin. */
export function addPlace(overlay: SVGSVGElement, place: ScenePlace, address: string): SVGSVGElement {
  const pin = create('svg', { class: 'pin', width: '1', height: '1' });
  const link = create('a', { href: address, 'data-place': place.id });
  link.append(...placeParts(place).map(({ name, attributes }) => create(name, attributes)));
  pin.append(link);
  overlay.querySelector('.places')?.append(pin);
  return pin;
}

function create<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
