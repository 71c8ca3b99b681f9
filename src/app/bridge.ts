import type { Edition } from '../dataset/model.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { buildScene } from '../scene/build-scene.ts';
import { type Framing, firstFraming, selectionFraming } from '../scene/camera.ts';
import { selectedId } from '../scene/choice.ts';
import type { Scene } from '../scene/scene.ts';
import type { MapView } from '../scene/view.ts';
import { themeOf } from '../state/selectors.ts';
import type { State, Store } from '../state/store.ts';
import { describePlace } from '../ui/place-words.ts';

/** What a scene is made of beside the state. */
export interface BridgeParts {
  readonly store: Store;
  readonly edition: Edition;
  readonly messages: Messages;
}

/** The scene of a state. */
export const sceneOf = (state: State, { edition, messages }: Omit<BridgeParts, 'store'>): Scene =>
  buildScene({
    edition,
    choice: state,
    theme: themeOf(state),
    describe: (place) => describePlace(place, messages),
  });

/** What a state should show: its selection, or the first view in a map of that width. */
export const framingOf = (state: State, edition: Edition, width: number): Framing =>
  selectionFraming(edition, state.selection) ?? firstFraming(width);

/**
 * The one bridge between store and map: every change of the state becomes a scene, and a new selection a flight. Views
 * come and go (the still map, the engine); `views` says which there are now, the one in sight last. Returns its undo.
 */
export const connectViews = (parts: BridgeParts, views: () => readonly MapView[]): (() => void) =>
  parts.store.subscribe((state, before) => {
    const scene = sceneOf(state, parts);
    for (const view of views()) view.update(scene);
    const shown = views().at(-1);
    if (!shown || selectedId(state.selection) === selectedId(before.selection)) return;
    const framing = framingOf(state, parts.edition, shown.size().width);
    // Where a reader who moved the map closes the panel, the map stays where they have it.
    if (state.selection.type === 'none') shown.showUnlessMoved(framing);
    else shown.show(framing);
  });
