import { forward } from '../geo/equal-earth.ts';
import { boxOf, cameraOf, type Framing, toScreen } from '../scene/camera.ts';
import type { Opening } from '../scene/opening.ts';
import type { Project } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { type Box, bareViewport, type Size } from '../scene/viewport.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';

/** A size of map for which label positions are worked out in advance, and the class that shows them. */
export interface ReferenceSize {
  readonly name: Opening['name'];
  readonly size: Size;
}

/**
 * The smallest maps, in pixels, of each opening: on a larger one the same labels only move apart. The stylesheet shows
 * those of one of them by the free width of the map.
 */
export const REFERENCE_SIZES: readonly ReferenceSize[] = [
  { name: 'wide', size: { width: 1100, height: 430 } },
  { name: 'middle', size: { width: 700, height: 336 } },
  { name: 'narrow', size: { width: 320, height: 320 } },
];

/**
 * Labels for the box that the framing is sure to show: a map of another shape shows more around it, and on a larger one
 * the labels only move apart. So none is cut off and none collides, whatever the size turns out to be.
 */
export function referenceLabels(scene: Scene, framing: Framing, { size }: ReferenceSize): PlacedLabel[] {
  const viewport = bareViewport(size);
  const camera = cameraOf(framing, viewport);
  const box = boxOf(framing, viewport);
  const shown: Size = { width: box.width * camera.scale, height: box.height * camera.scale };
  const project: Project = (point) => toScreen(camera, shown, forward(point));
  return layoutLabels(scene, {
    project,
    scale: camera.scale,
    viewport: { ...bareViewport(shown), controls: controlsOn(shown) },
  });
}

/** The page's buttons on a map of a reference size, at the lower right. */
function controlsOn({ width, height }: Size): readonly Box[] {
  return [[width - 60, height - 148, width, height]];
}
