import { describe, expect, test } from 'vitest';
import { SAMPLE_SCENE } from './sample-scene.ts';
import type { Scene, ScenePlace } from './scene.ts';
import { sceneAt } from './scene-at-zoom.ts';

const [HANGZHOU, MALAYSIA] = SAMPLE_SCENE.places as readonly [ScenePlace, ScenePlace];
const [CIRCLE, DIAMOND] = MALAYSIA.marks as readonly [ScenePlace['marks'][0], ScenePlace['marks'][0]];

/** Malaysia’s second mark is Johor’s until zoom 3; a city comes at 3 and a campus at 6. */
const SCENE: Scene = {
  ...SAMPLE_SCENE,
  places: [
    HANGZHOU,
    { ...MALAYSIA, marks: [CIRCLE, { ...DIAMOND, until: 3 }] },
    place('johor', 3, { isAggregated: true }),
    place('jakarta', 3),
    place('nusajaya', 6),
  ],
};

function place(id: string, minZoom: number, more: Partial<ScenePlace> = {}): ScenePlace {
  return { ...HANGZHOU, id, minZoom, ...more };
}

function seen(zoom: number, scene = SCENE): string[] {
  return sceneAt(scene, zoom).places.map(({ id }) => id);
}

function selecting(id: string, emphasis: ScenePlace['emphasis'], selected: boolean): Scene {
  return {
    ...SCENE,
    selection: { type: 'place', id: 'x' },
    places: SCENE.places.map((one) =>
      one.id === id ? { ...one, emphasis, selected } : { ...one, emphasis: 'faint' },
    ),
  };
}

describe('what a zoom shows of a scene', () => {
  test('grows as the map comes nearer', () => {
    expect(seen(0)).toEqual(['hangzhou', 'training-malaysia']);
    expect(seen(2.99)).toEqual(['hangzhou', 'training-malaysia']);
    expect(seen(3)).toEqual(['hangzhou', 'training-malaysia', 'johor', 'jakarta']);
    expect(seen(6)).toEqual(['hangzhou', 'training-malaysia', 'johor', 'jakarta', 'nusajaya']);
  });

  test('draws a mark beside another only until it stands where it is', () => {
    const marksAt = (zoom: number) => sceneAt(SCENE, zoom).places[1]?.marks.length;
    expect([marksAt(2.9), marksAt(3)]).toEqual([2, 1]);
  });

  test('names beside a mark only what stands there', () => {
    const alone = { ...MALAYSIA.label, note: null };
    const places = SCENE.places.map((one) => (one.id === 'training-malaysia' ? { ...one, alone } : one));
    const noteAt = (zoom: number) => sceneAt({ ...SCENE, places }, zoom).places[1]?.label.note;
    expect([noteAt(2.9), noteAt(3)]).toEqual(['data centre opened 2026', null]);
  });

  test('has what is selected at every zoom', () => {
    expect(seen(0, selecting('nusajaya', 'strong', true))).toContain('nusajaya');
  });

  test('has what a selection leads to, if a view of a country has room for it and it stands nowhere else', () => {
    expect(seen(0, selecting('jakarta', 'strong', false))).toContain('jakarta');
    expect(seen(0, selecting('nusajaya', 'strong', false))).not.toContain('nusajaya');
    expect(seen(0, selecting('johor', 'strong', false))).not.toContain('johor');
  });

  test('is the same object while the zoom brings nothing in, and the scene itself where nothing can come in', () => {
    expect(sceneAt(SCENE, 3.2)).toBe(sceneAt(SCENE, 5.9));
    expect(sceneAt(SAMPLE_SCENE, 1)).toBe(SAMPLE_SCENE);
  });
});
