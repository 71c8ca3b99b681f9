import { sphereBounds } from '../geo/equal-earth.ts';
import { type Camera, cameraAt, cameraOf, type Framing, type Position, toScreen } from '../scene/camera.ts';
import { placeOnPlane } from '../scene/place-on-plane.ts';
import type { Renderer, RendererContext, ScreenPoint } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { freeOffset, type Viewport } from '../scene/viewport.ts';
import { fillClass, linkClasses, outlineClasses } from './base-layer.ts';
import { onPlane } from './map-plane.ts';
import { framePlane, holdPlane } from './plane-box.ts';
import { attachDrag } from './still-drag.ts';
import { svgElement } from './svg-element.ts';

const [WEST, SOUTH, EAST, NORTH] = sphereBounds;

/** The farthest and the nearest that the still map goes, in pixels a unit. */
const MIN_SCALE = 40;
const MAX_SCALE = 6000;

/** What the still map is brought to life with. */
export interface StillParts extends RendererContext {
  /** The box that clips the map. */
  readonly container: HTMLElement;
  readonly base: SVGSVGElement;
  readonly scene: Scene;
  readonly position: Position;
}

/** The still map, which can rest while the engine draws, and be printed. */
export interface StillRenderer extends Renderer {
  /** Leaves ground and overlay to the stylesheet, at a framing, in a box of any size; `stand` ends it. */
  rest(framing: Framing): void;
}

/**
 * Brings the map that came with the page to life: zoom, selection, size. It needs no WebGL and no geometry of its own.
 */
export function createStillRenderer(parts: StillParts): StillRenderer {
  const { container, base, overlay, viewport, onMoved } = parts;
  let camera = cameraAt(parts.position, viewport());
  let active = true;
  let resting: Framing | null = null;

  const draw = (): void => {
    if (!active) return;
    const { size } = viewport();
    if (resting) {
      framePlane(base, resting);
      overlay.rest(resting);
    } else {
      holdPlane(base, camera, size);
      overlay.place((point) => toScreen(camera, size, placeOnPlane(point)), camera.scale, viewport());
    }
  };
  const moveTo = (next: Camera): void => {
    camera = clampCamera(next, viewport());
    draw();
  };
  const detachDrag = attachDrag(container, (dx, dy) => {
    if (!active) return;
    onMoved();
    const [x, y] = camera.center;
    moveTo({ center: [x - dx / camera.scale, y + dy / camera.scale], scale: camera.scale });
  });
  drawScene(base, parts.scene);
  draw();

  return {
    setActive(next) {
      active = next;
      draw();
    },
    update(scene) {
      drawScene(base, scene);
      draw();
    },
    stand(position) {
      resting = null;
      moveTo(cameraAt(position, viewport()));
    },
    rest(framing) {
      resting = framing;
      draw();
    },
    fly: (framing) => moveTo(cameraOf(framing, viewport())),
    zoomBy: (step) => moveTo({ center: camera.center, scale: camera.scale * 2 ** step }),
    resize(framing) {
      if (framing) camera = cameraOf(framing, viewport());
      draw();
    },
    camera: () => camera,
    landAt: (point) => landAt(container, point),
    remove: detachDrag,
  };
}

/** What stays on the Earth is the middle of what is free: that of the whole map may lie far below it, under a sheet. */
function clampCamera({ center: [x, y], scale: wanted }: Camera, viewport: Viewport): Camera {
  const scale = clamp(wanted, MIN_SCALE, MAX_SCALE);
  const offset = freeOffset(viewport);
  const [right, down] = [offset[0] / scale, offset[1] / scale];
  return {
    center: [clamp(x + right, WEST, EAST) - right, clamp(y - down, SOUTH, NORTH) + down],
    scale,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function drawScene(base: SVGSVGElement, scene: Scene): void {
  drawFills(base, scene);
  drawOutline(base, scene);
  drawLinks(base, scene);
}

/** The fills follow the kinds that are shown. */
function drawFills(base: SVGSVGElement, { countries }: Scene): void {
  const filled = new Map(countries.map((country) => [country.id, fillClass(country)]));
  for (const shape of base.querySelectorAll('.countries [data-country]')) {
    const fill = filled.get(shape.getAttribute('data-country') ?? '');
    if (fill === undefined) shape.removeAttribute('class');
    else shape.setAttribute('class', fill);
  }
}

function drawOutline(base: SVGSVGElement, scene: Scene): void {
  const shape = scene.outlined ? base.querySelector(`[data-country="${scene.outlined}"]`) : null;
  const outline = base.querySelector('.outlined');
  outline?.setAttribute('d', shape?.getAttribute('d') ?? '');
  outline?.setAttribute('class', outlineClasses(scene));
}

/** Of those that are not shown, none came with the page. */
function drawLinks(base: SVGSVGElement, scene: Scene): void {
  const shown = new Map(scene.links.map((link) => [link.id, link]));
  for (const path of base.querySelectorAll('[data-link]')) {
    const link = shown.get(path.getAttribute('data-link') ?? '');
    path.setAttribute('class', link ? linkClasses(link) : 'hidden');
  }
  for (const link of scene.links) {
    if (!link.shown || base.querySelector(`[data-link="${link.id}"]`)) continue;
    const d = link.parts.map((line) => `M${line.map((point) => onPlane(point).map(Math.round)).join('L')}`);
    const path = svgElement('path', { class: linkClasses(link), 'data-link': link.id, d: d.join('') });
    base.querySelector('.links')?.append(path);
  }
}

/** The country whose shape the browser draws at a point of the map, whatever mark lies above it. */
function landAt(container: HTMLElement, [x, y]: ScreenPoint): string | null {
  const { left, top } = container.getBoundingClientRect();
  const land = document
    .elementsFromPoint(left + x, top + y)
    .find((element) => element.matches('path[data-country]'));
  return land?.getAttribute('data-country') ?? null;
}
