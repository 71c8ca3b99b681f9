import { sphereBounds } from '../geo/equal-earth.ts';
import { type Camera, type Framing, toScreen } from '../scene/camera.ts';
import { FRAMING_PROPERTIES, framingProperties } from '../scene/stylesheet.ts';
import type { Size } from '../scene/viewport.ts';

const [WEST, SOUTH, EAST, NORTH] = sphereBounds;

/** The still map's box on the screen for a camera: left, top, width and height in pixels. */
export function planeBox(
  camera: Camera,
  size: Size,
): readonly [left: number, top: number, width: number, height: number] {
  const [left, top] = toScreen(camera, size, [WEST, NORTH]);
  return [left, top, (EAST - WEST) * camera.scale, (NORTH - SOUTH) * camera.scale];
}

/** Puts an element where a camera shows the whole sphere. Set through the object model, which a strict policy allows. */
export function holdPlane({ style }: SVGSVGElement, camera: Camera, size: Size): void {
  const [left, top, width, height] = planeBox(camera, size);
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Leaves an element of the class `plane` to the stylesheet, which shows a framing in a map of any size. */
export function framePlane({ style }: SVGSVGElement, framing: Framing): void {
  for (const name of ['left', 'top', 'width', 'height', ...FRAMING_PROPERTIES]) style.removeProperty(name);
  if (framing.type === 'opening') return;
  for (const [name, value] of Object.entries(framingProperties(framing))) style.setProperty(name, value);
}
