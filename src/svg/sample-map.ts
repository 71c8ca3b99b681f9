import { OPENING } from '../scene/camera.ts';
import { SAMPLE_SCENE, SAMPLE_WORLD } from '../scene/sample-scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { bareViewport } from '../scene/viewport.ts';
import { renderBase } from './base-layer.ts';
import { renderOverlay } from './overlay-layer.ts';

/** The map of a page in a small document, for tests. */
export interface SampleMap {
  readonly container: HTMLElement;
  readonly base: SVGSVGElement;
  readonly overlay: SVGSVGElement;
  /** A size that a test may change. */
  viewport: Viewport;
}

/** Puts the map of the sample scene into the document, as the page brings it. */
export function createSampleMap(): SampleMap {
  const base = renderBase(SAMPLE_SCENE, {
    world: SAMPLE_WORLD,
    graticule: [],
    outline: [],
    addressOf: () => './malaysia/',
  });
  const overlay = renderOverlay(SAMPLE_SCENE, {
    addressOf: (id) => `./${id}/`,
    framing: OPENING,
    label: 'Map',
    describeStrand: ({ id }) => id,
  });
  document.body.innerHTML = `<div class="map">${base}${overlay}<button data-map-control>+</button></div>`;
  const map: SampleMap = {
    container: element('.map', HTMLElement),
    base: element('.still', SVGSVGElement),
    overlay: element('.overlay', SVGSVGElement),
    viewport: bareViewport({ width: 800, height: 500 }),
  };
  // A small document draws nothing.
  document.elementsFromPoint = () => [];
  Object.defineProperties(map.container, {
    clientWidth: { get: () => map.viewport.size.width },
    clientHeight: { get: () => map.viewport.size.height },
  });
  return map;
}

/** Where the pin of a place stands, as its attributes say: pixels of the map, or shares of the map plane at rest. */
export function pinOf(root: ParentNode, id: string): { readonly x: string; readonly y: string } {
  const pin = root.querySelector(`[data-place="${id}"]`)?.closest('svg.pin');
  return { x: pin?.getAttribute('x') ?? '', y: pin?.getAttribute('y') ?? '' };
}

function element<E extends Element>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The sample has no ${selector}.`);
}
