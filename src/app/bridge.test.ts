import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';
import { type Framing, NARROW_FRAMING, WIDE_FRAMING } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { MapView } from '../scene/view.ts';
import { select, setTheme, setView } from '../state/actions.ts';
import { createAppStore } from '../state/store.ts';
import { connectViews, framingOf, sceneOf } from './bridge.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'en');
const messages = messagesIn('en');

/** A view that keeps what it is shown; `moved` says that the reader has moved it. */
const createRecorder = (moved = false) => {
  const scenes: Scene[] = [];
  const framings: Framing[] = [];
  const view: MapView = {
    update: (scene) => void scenes.push(scene),
    show: (framing) => void framings.push(framing),
    showUnlessMoved: (framing) => void (moved ? undefined : framings.push(framing)),
    zoomBy: () => undefined,
    framing: () => null,
    camera: () => ({ center: [0, 0], scale: 100 }),
    size: () => ({ width: 840, height: 520 }),
    remove: () => undefined,
  };
  return { view, scenes, framings };
};

describe('sceneOf', () => {
  test.each(LANGUAGES)('describes places in words of %s', (language) => {
    const own = toEdition(sampleDataset(), sampleCountries, language);
    const scene = sceneOf(createAppStore().getState(), { edition: own, messages: messagesIn(language) });
    expect(scene.places).not.toHaveLength(0);
    for (const { name, description } of scene.places) expect(description.startsWith(`${name}: `)).toBe(true);
  });

  test('draws the theme of the system where the reader has chosen none', () => {
    const parts = { edition, messages };
    expect(sceneOf(createAppStore({ systemDark: true }).getState(), parts).theme).toBe('dark');
    expect(sceneOf(createAppStore({ systemDark: true, theme: 'light' }).getState(), parts).theme).toBe(
      'light',
    );
  });
});

describe('framingOf', () => {
  test('is the first view of a map of that width where nothing is selected', () => {
    const state = createAppStore().getState();
    expect(framingOf(state, edition, 390)).toBe(NARROW_FRAMING);
    expect(framingOf(state, edition, 840)).toBe(WIDE_FRAMING);
  });

  test('is that of the selection otherwise', () => {
    const state = createAppStore({ selection: { type: 'country', id: 'MYS' } }).getState();
    expect(framingOf(state, edition, 840)).toEqual(framingOf(state, edition, 390));
    expect(framingOf(state, edition, 840)).not.toBe(WIDE_FRAMING);
  });
});

describe('connectViews', () => {
  test('draws each change in every view, and flies the one in sight to a new selection', () => {
    const [below, above] = [createRecorder(), createRecorder()];
    const store = createAppStore();
    connectViews({ store, edition, messages }, () => [below.view, above.view]);
    store.setState(select(edition, 'MYS'));
    store.setState(setView('globe'));
    store.setState(setTheme('dark'));
    const look = ({ outlined, view, theme }: Scene) => `${outlined} ${view} ${theme}`;
    expect(above.scenes.map(look)).toEqual(['MYS flat light', 'MYS globe light', 'MYS globe dark']);
    expect(below.scenes).toEqual(above.scenes);
    expect(above.framings).toEqual([framingOf(store.getState(), edition, 840)]);
    expect(below.framings).toEqual([]);
  });

  test.each([
    [true, 0],
    [false, 1],
  ])('when the selection is cleared on a map that was moved: %s, shows %i framings', (moved, count) => {
    const { view, framings } = createRecorder(moved);
    const store = createAppStore({ selection: { type: 'country', id: 'MYS' } });
    connectViews({ store, edition, messages }, () => [view]);
    store.setState(select(edition, null));
    expect(framings).toHaveLength(count);
  });

  test('does nothing any more once it is undone', () => {
    const { view, scenes } = createRecorder();
    const store = createAppStore();
    const undo = connectViews({ store, edition, messages }, () => [view]);
    undo();
    store.setState(select(edition, 'MYS'));
    expect(scenes).toEqual([]);
  });
});
