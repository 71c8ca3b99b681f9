import { derived } from '../dataset/derived.ts';
import type { Edition } from '../dataset/model.ts';
import { tellsFacts } from '../dataset/subjects.ts';
import { graticule, sphereOutline } from '../geo/graticule.ts';
import type { World } from '../geo/topology.ts';
import { buildScene } from '../scene/build-scene.ts';
import { framingOf } from '../scene/camera.ts';
import { DEFAULT_CHOICE, type Selection, selectedId } from '../scene/choice.ts';
import type { Scene } from '../scene/scene.ts';
import type { PageForm } from '../state/page-path.ts';
import { renderBase } from '../svg/base-layer.ts';
import { renderOverlay } from '../svg/overlay-layer.ts';
import type { Addresses, Page } from '../ui/context.ts';
import { placeDescriber } from '../ui/place-words.ts';
import { describeStrand } from '../ui/strand-words.ts';

/** The map of a page as markup: two SVG elements, the ground and what lies over it. */
export function renderStillMap(page: Page, world: World, scene: Scene, form: PageForm): string {
  const { selection } = scene;
  const addressOf = linksOf(page.edition)(page.addresses);
  const base = renderBase(scene, { world, graticule: GRATICULE, outline: OUTLINE, addressOf });
  const overlay = renderOverlay(scene, {
    addressOf,
    framing: framingOf(page.edition, { selection }),
    label: page.messages.map.label,
    describeStrand: (strand) => describeStrand(strand, page.edition, page.messages),
    // A card, or a sheet that is half up, leaves a phone less.
    isTall: form === 'full' && selection.type === 'none',
  });
  return base + overlay;
}

const GRATICULE = graticule();
const OUTLINE = sphereOutline();

/** The scene of a page as it is made in advance. */
export function firstScene({ edition, messages }: Page, selection: Selection): Scene {
  const id = selectedId(selection);
  if (last?.edition === edition && last.id === id) return last.scene;
  const scene = buildScene({
    edition,
    choice: { ...DEFAULT_CHOICE, selection },
    theme: 'light',
    describe: placeDescriber(messages),
    words: messages.labels,
  });
  last = { edition, id, scene };
  return scene;
}

// Both forms of a page show the same scene, and are made one after the other.
let last: { readonly edition: Edition; readonly id: string | null; readonly scene: Scene } | null = null;

/** The address of what has a page; the same function for the same addresses. */
const linksOf = derived((edition: Edition) =>
  derived(
    (addresses: Addresses) =>
      (id: string): string | null =>
        tellsFacts(edition, id) ? addresses.subject(id) : null,
  ),
);
