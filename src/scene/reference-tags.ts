import { zoomOfScale } from '../geo/equal-earth.ts';
import { cameraOf, type Framing, toScreen } from './camera.ts';
import { edgeTags, type TagLayout } from './edge-tags.ts';
import type { Opening } from './opening.ts';
import { placeOnPlane } from './place-on-plane.ts';
import type { Scene } from './scene.ts';
import { sceneAt } from './scene-at-zoom.ts';
import { bareViewport, type Size } from './viewport.ts';

/** The tags of a free map of a usual size, and what shows them: the class of its width, and in a frame of its shape. */
export interface ReferenceTags {
  readonly name: Opening['name'];
  readonly shape: 'slim' | 'broad' | null;
  readonly layout: TagLayout;
}

interface TagReference {
  readonly name: Opening['name'];
  readonly shape: ReferenceTags['shape'];
  readonly size: Size;
}

const LARGE: readonly TagReference[] = [
  { name: 'wide', shape: null, size: { width: 1480, height: 915 } },
  { name: 'middle', shape: null, size: { width: 840, height: 636 } },
];
const PAGE: readonly TagReference[] = [
  ...LARGE,
  { name: 'narrow', shape: null, size: { width: 390, height: 612 } },
];
const FRAME: readonly TagReference[] = [
  ...LARGE,
  { name: 'narrow', shape: 'broad', size: { width: 640, height: 256 } },
  { name: 'narrow', shape: 'slim', size: { width: 340, height: 228 } },
];

/** The tags of a page as it is made in advance: right in the sizes that are met most, and made anew by the script. */
export function referenceTags(scene: Scene, framing: Framing, form: 'full' | 'embed'): ReferenceTags[] {
  return (form === 'full' ? PAGE : FRAME).map(({ name, shape, size }) => {
    const viewport = bareViewport(size);
    const camera = cameraOf(framing, viewport);
    const seen = sceneAt(scene, zoomOfScale(camera.scale));
    const layout = edgeTags(seen, (point) => toScreen(camera, size, placeOnPlane(point)), viewport);
    return { name, shape, layout };
  });
}
