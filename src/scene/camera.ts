import type { Edition } from '../dataset/model.ts';
import type { BoxFraming } from './box-framing.ts';
import type { Selection } from './choice.ts';
import { openingOf } from './opening.ts';
import { selectionFraming } from './selection-framing.ts';
import { freeOffset, freeSize, type Size, type Viewport } from './viewport.ts';

/** Where the flat map stands: a point of the map plane in Equal Earth units at the middle, and pixels a unit. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly scale: number;
}

/**
 * What a camera should show, whatever the size of the map: a box, or the opening of the story, which is another box on
 * a narrower map. The stylesheet computes the very same camera without JavaScript.
 */
export type Framing = { readonly type: 'opening' } | BoxFraming;

/** Where a map stands: at a framing, which a change of its size shows anew, or at a camera that the reader chose. */
export type Position = Framing | { readonly type: 'camera'; readonly camera: Camera };

/** The story as a whole, as far as the map is wide enough for it. */
export const OPENING: Framing = Object.freeze({ type: 'opening' });

/** The box that a framing means in a map: the opening depends on the width that nothing covers. */
export function boxOf(framing: Framing, viewport: Viewport): BoxFraming {
  return framing.type === 'box' ? framing : openingOf(viewport).box;
}

/** The camera that shows a framing in the free part of a map. */
export function cameraOf(framing: Framing, viewport: Viewport): Camera {
  const { center, width, height, maxScale } = boxOf(framing, viewport);
  const free = freeSize(viewport);
  const scale = Math.min(free.width / width, free.height / height, maxScale);
  const [right, down] = freeOffset(viewport);
  return { center: [center[0] - right / scale, center[1] + down / scale], scale };
}

/** The camera of a position. */
export function cameraAt(position: Position, viewport: Viewport): Camera {
  return position.type === 'camera' ? position.camera : cameraOf(position, viewport);
}

/** Whether two framings show the same. */
export function sameFraming(a: Framing, b: Framing): boolean {
  if (a.type === 'opening' || b.type === 'opening') return a.type === b.type;
  return (
    a.center[0] === b.center[0] &&
    a.center[1] === b.center[1] &&
    a.width === b.width &&
    a.height === b.height &&
    a.maxScale === b.maxScale
  );
}

/** What a choice should show: its selection, or the opening. */
export function framingOf(edition: Edition, { selection }: { readonly selection: Selection }): Framing {
  return selectionFraming(edition, selection) ?? OPENING;
}

/** Where a point of the map plane, in Equal Earth units, lies on the screen. */
export function toScreen(camera: Camera, size: Size, [x, y]: readonly [number, number]): [number, number] {
  return [
    size.width / 2 + (x - camera.center[0]) * camera.scale,
    size.height / 2 - (y - camera.center[1]) * camera.scale,
  ];
}

/** Which point of the map plane, in Equal Earth units, lies at a point of the screen; the inverse of `toScreen`. */
export function fromScreen(
  camera: Camera,
  size: Size,
  [px, py]: readonly [number, number],
): [number, number] {
  return [
    camera.center[0] + (px - size.width / 2) / camera.scale,
    camera.center[1] - (py - size.height / 2) / camera.scale,
  ];
}
