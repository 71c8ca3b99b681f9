import type { Edition, SubjectId } from '../dataset/model.ts';
import { subjectsWithFacts } from '../dataset/subjects.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { buildScene } from '../scene/build-scene.ts';
import { framingOf, sameFraming } from '../scene/camera.ts';
import { selectedId } from '../scene/choice.ts';
import type { Scene } from '../scene/scene.ts';
import { themeOf } from '../state/selectors.ts';
import type { State, Store } from '../state/store.ts';
import { placeDescriber } from '../ui/place-words.ts';
import type { MapStage } from './map-stage.ts';

/** What a scene is made of beside the state. */
export interface BridgeParts {
  readonly store: Store;
  readonly edition: Edition;
  readonly messages: Messages;
}

/** The scene of a state. */
export function sceneOf(state: State, { edition, messages }: Omit<BridgeParts, 'store'>): Scene {
  return buildScene({
    edition,
    choice: state,
    theme: themeOf(state),
    describe: placeDescriber(messages),
    words: messages.labels,
  });
}

/**
 * The one bridge between store and map: every change of the state becomes a scene, and every change of what it asks to
 * be shown a movement. Returns its undo.
 */
export function connectStage(
  parts: BridgeParts,
  stage: Pick<MapStage, 'draw' | 'show' | 'showUnlessMoved'>,
): () => void {
  return parts.store.subscribe((state, before) => {
    stage.draw(sceneOf(state, parts));
    const framing = framingOf(parts.edition, state);
    const isOther = selectedId(state.selection) !== selectedId(before.selection);
    // Of most countries nothing is known: the story stays in sight, and the panel says so.
    if (isOther && state.selection.type === 'country' && !hasFacts(parts.edition, state.selection.id)) return;
    if (!isOther && sameFraming(framing, framingOf(parts.edition, before))) return;
    // Where a reader who moved the map closes the panel, the map stays where they have it.
    if (state.selection.type === 'none') stage.showUnlessMoved(framing);
    else stage.show(framing);
  });
}

function hasFacts(edition: Edition, id: SubjectId): boolean {
  return subjectsWithFacts(edition).includes(id);
}
