import { boxOf, cameraOf, type Framing, toScreen } from '../scene/camera.ts';
import { LOW_MAP, type Opening, PAPER, PAPER_SIZES } from '../scene/opening.ts';
import { placeOnPlane } from '../scene/place-on-plane.ts';
import type { Project } from '../scene/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import { type Box, bareViewport, type Size } from '../scene/viewport.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';

/** A size of map for which label positions are worked out in advance, and the class that shows them. */
export interface ReferenceSize {
  readonly name: Opening['name'] | typeof LOW_MAP | (typeof PAPER_SIZES)[number]['name'];
  readonly size: Size;
}

/**
 * The smallest maps, in pixels, of each opening, and one so low that few labels find room: on a larger one the same labels
 * only move apart; and those of paper. The stylesheet shows those of one of them by what of the map is free.
 *
 * @param isTall Whether even a narrow map is so high that names have room for their second lines.
 */
export function referenceSizes(isTall: boolean): readonly ReferenceSize[] {
  return [
    { name: 'wide', size: { width: 1100, height: 430 } },
    { name: 'middle', size: { width: 700, height: 336 } },
    { name: 'narrow', size: { width: 320, height: isTall ? 340 : 320 } },
    { name: LOW_MAP, size: { width: 320, height: 110 } },
    ...PAPER_SIZES,
  ];
}

/**
 * Labels for the box that the framing is sure to show: a map of another shape shows more around it, and on a larger one
 * the labels only move apart. So none is cut off and none collides, whatever the size turns out to be.
 */
export function referenceLabels(scene: Scene, wanted: Framing, { name, size }: ReferenceSize): PlacedLabel[] {
  const isPaper = PAPER_SIZES.some((paper) => paper.name === name);
  const framing = isPaper && wanted.type === 'opening' ? PAPER.box : wanted;
  const viewport = bareViewport(size);
  const camera = cameraOf(framing, viewport);
  const box = boxOf(framing, viewport);
  const isLow = name === LOW_MAP;
  const room = isLow ? NAME_ROOM : 0;
  const shown: Size = {
    width: Math.min(size.width, box.width * camera.scale + room),
    height: box.height * camera.scale,
  };
  const project: Project = (point) => toScreen(camera, shown, placeOnPlane(point));
  return layoutLabels(scene, {
    project,
    scale: camera.scale,
    viewport: { ...bareViewport(shown), controls: isLow || isPaper ? [] : controlsOn(shown) },
  });
}

/**
 * Pixels beside the box that a low map has as well: it is never so high that its box grows to fill its width. The buttons
 * stand at its edge, beyond.
 */
const NAME_ROOM = 140;

/** The page's buttons on a map of a reference size, at the lower right. */
function controlsOn({ width, height }: Size): readonly Box[] {
  return [[width - 60, height - 148, width, height]];
}
