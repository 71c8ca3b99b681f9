const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Makes an element of SVG. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  return element;
}

/** Makes a pin, a point that holds its size and moves with the map, with what stands on it. */
export function pinElement(content: SVGElement): SVGSVGElement {
  const pin = svgElement('svg', { class: 'pin', width: 1, height: 1 });
  pin.append(content);
  return pin;
}

/** Writes attributes of an element, whatever it had under their names. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
