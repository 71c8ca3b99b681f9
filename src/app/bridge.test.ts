import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';
import { type Framing, framingOf, OPENING } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import { select, setProjection, setTheme } from '../state/actions.ts';
import { createAppStore } from '../state/store.ts';
import { connectStage, sceneOf } from './bridge.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'en');
const messages = messagesIn('en');

/** A stage that keeps what it is told. */
function createRecorder() {
  const scenes: Scene[] = [];
  const shown: [how: 'show' | 'unless moved', framing: Framing][] = [];
  const stage = {
    draw: (scene: Scene) => void scenes.push(scene),
    show: (framing: Framing) => void shown.push(['show', framing]),
    showUnlessMoved: (framing: Framing) => void shown.push(['unless moved', framing]),
  };
  return { stage, scenes, shown };
}

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

describe('connectStage', () => {
  test('draws each change, and moves the map to a new selection only', () => {
    const { stage, scenes, shown } = createRecorder();
    const store = createAppStore();
    connectStage({ store, edition, messages }, stage);
    store.setState(select(edition, 'MYS'));
    store.setState(setProjection('globe'));
    store.setState(setTheme('dark'));
    const look = ({ outlined, projection, theme }: Scene) => `${outlined} ${projection} ${theme}`;
    expect(scenes.map(look)).toEqual(['MYS flat light', 'MYS globe light', 'MYS globe dark']);
    expect(shown).toEqual([['show', framingOf(edition, store.getState())]]);
  });

  test('moves it to another subject that is framed alike, which the reader may have left', () => {
    const { stage, shown } = createRecorder();
    const store = createAppStore({ selection: { type: 'country', id: 'MYS' } });
    connectStage({ store, edition, messages }, stage);
    store.setState({ selection: { type: 'place', id: 'training-malaysia' } });
    expect(shown).toHaveLength(1);
  });

  test('stays where it is for a country of which nothing is known', () => {
    const { stage, scenes, shown } = createRecorder();
    const store = createAppStore({ selection: { type: 'country', id: 'MYS' } });
    connectStage({ store, edition, messages }, stage);
    store.setState(select(edition, 'CIV'));
    expect(scenes.map(({ outlined }) => outlined)).toEqual(['CIV']);
    expect(shown).toEqual([]);
  });

  test('leaves a map that the reader moved where it is when the selection is cleared', () => {
    const { stage, shown } = createRecorder();
    const store = createAppStore({ selection: { type: 'country', id: 'MYS' } });
    connectStage({ store, edition, messages }, stage);
    store.setState(select(edition, null));
    expect(shown).toEqual([['unless moved', OPENING]]);
  });

  test('does nothing any more once it is undone', () => {
    const { stage, scenes } = createRecorder();
    const store = createAppStore();
    const undo = connectStage({ store, edition, messages }, stage);
    undo();
    store.setState(select(edition, 'MYS'));
    expect(scenes).toEqual([]);
  });
});
