import { subjectsWithFacts } from '../dataset/subjects.ts';
import { graticule, sphereOutline } from '../geo/graticule.ts';
import type { World } from '../geo/topology.ts';
import { buildScene } from '../scene/build-scene.ts';
import { type Framing, NARROW_FRAMING, selectionFraming, WIDE_FRAMING } from '../scene/camera.ts';
import { DEFAULT_CHOICE, type Selection } from '../scene/choice.ts';
import type { Scene } from '../scene/scene.ts';
import { renderBase } from '../svg/base-layer.ts';
import { type ReferenceSize, renderOverlay } from '../svg/overlay-layer.ts';
import type { Page } from '../ui/context.ts';
import { describePlace } from '../ui/place-words.ts';

/**
 * The smallest maps, in pixels, of the two widths that labels are worked out for in advance: on a larger one the same
 * labels only move apart.
 */
const WIDE = { width: 560, height: 336 };
const NARROW = { width: 320, height: 320 };

/** The scene of a page as it is made in advance. */
const firstScene = (page: Page, selection: Selection): Scene =>
  buildScene({
    edition: page.edition,
    choice: { ...DEFAULT_CHOICE, selection },
    theme: 'light',
    describe: (place) => describePlace(place, page.messages),
  });

const references = (own: Framing | null): readonly ReferenceSize[] => [
  { name: 'wide', size: WIDE, framing: own ?? WIDE_FRAMING },
  { name: 'narrow', size: NARROW, framing: own ?? NARROW_FRAMING },
];

/** The map of a page as markup: two SVG elements, the ground and what lies over it. */
export const renderStillMap = (page: Page, world: World, selection: Selection): string => {
  const scene = firstScene(page, selection);
  const told = new Set(subjectsWithFacts(page.edition));
  const addressOf = (id: string): string | null => (told.has(id) ? page.addresses.subject(id) : null);
  const base = renderBase(scene, { world, graticule: graticule(), outline: sphereOutline(), addressOf });
  const overlay = renderOverlay(scene, {
    addressOf,
    references: references(selectionFraming(page.edition, selection)),
    label: page.messages.map.label,
  });
  return base + overlay;
};
