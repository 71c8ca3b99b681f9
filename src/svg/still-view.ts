import { forward, sphereBounds } from '../geo/equal-earth.ts';
import { type Camera, cameraOf, type Framing, type Size, toScreen } from '../scene/camera.ts';
import { countryOn, type Ground, hitAt, territoryOf } from '../scene/hit.ts';
import type { Scene } from '../scene/scene.ts';
import type { MapHandlers, MapView, Overlay } from '../scene/view.ts';
import { linkClasses, outlineClasses } from './base-layer.ts';
import { fillAttributes } from './fills.ts';
import { attachDrag } from './still-drag.ts';

const [WEST, SOUTH, EAST, NORTH] = sphereBounds;

/** The farthest and the nearest that the still map goes, in pixels a unit. */
const MIN_SCALE = 40;
const MAX_SCALE = 6000;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The parts of the page that the still map is made of. */
export interface StillParts {
  /** The box that clips the map. */
  readonly container: HTMLElement;
  readonly base: SVGSVGElement;
  readonly overlay: Overlay;
}

/** The still map's box on the screen for a camera: left, top, width and height in pixels. */
export const stageBox = (camera: Camera, size: Size): readonly [number, number, number, number] => {
  const [left, top] = toScreen(camera, size, [WEST, NORTH]);
  return [left, top, (EAST - WEST) * camera.scale, (NORTH - SOUTH) * camera.scale];
};

const setBox = (
  { style }: SVGSVGElement,
  [left, top, width, height]: readonly [number, number, number, number],
): void => {
  // Set through the object model, which a policy without inline styles allows.
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
};

/** The fills follow the kinds that are shown. */
const drawFills = (base: SVGSVGElement, { countries }: Scene): void => {
  const filled = new Map(countries.map((country) => [country.id, fillAttributes(country)]));
  for (const shape of base.querySelectorAll('.countries [data-country]')) {
    const attributes = filled.get(shape.getAttribute('data-country') ?? '');
    for (const name of ['class', 'fill']) {
      const value = attributes?.[name];
      if (value === undefined) shape.removeAttribute(name);
      else shape.setAttribute(name, value);
    }
  }
};

const drawSelection = (base: SVGSVGElement, scene: Scene): void => {
  const shape = scene.outlined ? base.querySelector(`[data-country="${scene.outlined}"]`) : null;
  const outline = base.querySelector('.outlined');
  outline?.setAttribute('d', shape?.getAttribute('d') ?? '');
  outline?.setAttribute('class', outlineClasses(scene));
  const shown = new Map(scene.links.map((link) => [link.id, link]));
  for (const path of base.querySelectorAll('[data-link]')) {
    const link = shown.get(path.getAttribute('data-link') ?? '');
    path.setAttribute('class', link ? linkClasses(link) : 'hidden');
  }
};

/** The still map, which can rest while the engine draws. */
export interface StillView extends MapView {
  /** Goes to a camera at once, and holds the framing that it shows, if it shows one. */
  resume(camera: Camera, framing: Framing | null): void;
  /** Hands taps and positions over to the engine, or takes them back. */
  setActive(active: boolean): void;
}

/** What is drawn under a point of the window, whatever mark lies above it. */
const groundAt = (x: number, y: number): Ground => {
  const elements = document.elementsFromPoint(x, y);
  const land = elements.find((element) => element.matches('path[data-country]'));
  return { land: land?.getAttribute('data-country') ?? null, territory: territoryOf(elements) };
};

/** What a link that was activated by the keyboard stands for. */
const idOf = (target: Element): string | null =>
  target.closest('[data-place]')?.getAttribute('data-place') ??
  target.querySelector('[data-country]')?.getAttribute('data-country') ??
  null;

const sizeOf = (container: HTMLElement): Size => ({
  width: container.clientWidth,
  height: container.clientHeight,
});

/**
 * Brings the map that came with the page to life: taps, zoom, selection. It needs no WebGL and no geometry of its own.
 */
export const createStillView = (
  parts: StillParts,
  first: Scene,
  framing: Framing,
  handlers: MapHandlers,
): StillView => {
  const { container, base, overlay } = parts;
  let size = sizeOf(container);
  let camera = cameraOf(framing, size);
  // Until the reader moves the map, a change of its size shows the same framing anew.
  let framed: Framing | null = framing;
  let active = true;

  const draw = (): void => {
    if (!active) return;
    setBox(base, stageBox(camera, size));
    overlay.place((point) => toScreen(camera, size, forward(point)), camera.scale, size);
  };

  const moveTo = (next: Camera): void => {
    const { scale } = next;
    camera = {
      center: [clamp(next.center[0], WEST, EAST), clamp(next.center[1], SOUTH, NORTH)],
      scale: clamp(scale, MIN_SCALE, MAX_SCALE),
    };
    draw();
  };

  const resize = new ResizeObserver(() => {
    size = sizeOf(container);
    if (size.width === 0 || size.height === 0) return;
    if (framed) camera = cameraOf(framed, size);
    draw();
  });

  const idAtPointer = ({ clientX, clientY }: MouseEvent): string | null => {
    const box = container.getBoundingClientRect();
    return hitAt(
      overlay.near([clientX - box.left, clientY - box.top]),
      countryOn(groundAt(clientX, clientY)),
    );
  };

  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (!active || !target || !container.contains(target) || target.closest('[data-map-control]')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    handlers.onSelect(event.detail > 0 ? idAtPointer(event) : idOf(target));
  };

  const detachDrag = attachDrag(container, (dx, dy) => {
    if (!active) return;
    framed = null;
    const [x, y] = camera.center;
    moveTo({ center: [x - dx / camera.scale, y + dy / camera.scale], scale: camera.scale });
  });
  container.addEventListener('click', onClick);
  resize.observe(container);
  drawFills(base, first);
  drawSelection(base, first);
  draw();

  const show = (next: Framing): void => {
    framed = next;
    moveTo(cameraOf(next, size));
  };

  return {
    update(scene) {
      if (active) overlay.update(scene);
      drawFills(base, scene);
      drawSelection(base, scene);
      draw();
    },
    setActive(next) {
      active = next;
      draw();
    },
    show,
    showUnlessMoved(next) {
      if (framed) show(next);
    },
    resume(at, next) {
      framed = next;
      size = sizeOf(container);
      moveTo(at);
    },
    zoomBy(step) {
      framed = null;
      moveTo({ center: camera.center, scale: camera.scale * 2 ** step });
    },
    framing: () => framed,
    camera: () => camera,
    size: () => size,
    remove() {
      resize.disconnect();
      detachDrag();
      container.removeEventListener('click', onClick);
    },
  };
};
