import { describe, expect, test } from 'vitest';
import { edgeTags, tagBoxes } from './edge-tags.ts';
import type { Tone } from './palette.ts';
import type { Project } from './renderer.ts';
import { SAMPLE_SCENE } from './sample-scene.ts';
import type { Emphasis, Scene, ScenePlace } from './scene.ts';
import { bareViewport } from './viewport.ts';

const MAP = bareViewport({ width: 800, height: 600 });
/** Ten pixels a degree, with 0° 0° in the middle of the map: from 40° W to 40° E. */
const project: Project = ([longitude, latitude]) => [400 + longitude * 10, 300 - latitude * 10];

function place(
  name: string,
  longitude: number,
  tone: Tone = 'planned',
  emphasis: Emphasis = 'normal',
): ScenePlace {
  return {
    id: name.toLowerCase(),
    country: 'CHN',
    name,
    description: name,
    label: { title: name, short: name, note: null, ofFirm: false },
    point: [longitude, 0],
    precision: 'city',
    minZoom: 0,
    rank: 0,
    isAggregated: false,
    marks: [{ shape: 'diamond', tone, hollow: false }],
    emphasis,
    selected: false,
  };
}

function sceneOf(...places: ScenePlace[]): Scene {
  return { ...SAMPLE_SCENE, places, storyLabels: [] };
}

describe('edgeTags', () => {
  test('says nothing of what is in sight', () => {
    expect(edgeTags(sceneOf(place('Here', 10)), project, MAP).tags).toEqual([]);
  });

  test('gathers what lies beyond the same edge and has come to the same', () => {
    const scene = sceneOf(
      place('Brazil', -60),
      place('Mexico', -90),
      place('Paris', -50, 'opened'),
      place('Japan', 70),
    );
    expect(edgeTags(scene, project, MAP).tags).toEqual([
      { side: 'left', state: 'opened', subjects: ['paris'], names: ['Paris'], named: 1 },
      {
        side: 'left',
        state: 'planned',
        subjects: ['brazil', 'mexico'],
        names: ['Brazil', 'Mexico'],
        named: 2,
      },
      { side: 'right', state: 'planned', subjects: ['japan'], names: ['Japan'], named: 1 },
    ]);
  });

  test('takes what a panel covers for out of sight', () => {
    const covered = { ...MAP, insets: { ...MAP.insets, right: 440 } };
    expect(edgeTags(sceneOf(place('Japan', 20)), project, covered).tags).toMatchObject([{ side: 'right' }]);
  });

  test('names a country that the story needs and no mark stands for, until something is selected', () => {
    const label = { id: 'USA', name: 'United States', note: null, tone: null, point: [-100, 0] as const };
    const scene: Scene = { ...sceneOf(), storyLabels: [label] };
    expect(edgeTags(scene, project, MAP).tags).toMatchObject([{ state: 'rules', subjects: ['USA'] }]);
    const selected: Scene = { ...scene, selection: { type: 'country', id: 'MYS' } };
    expect(edgeTags(selected, project, MAP).tags).toEqual([]);
  });

  test('is quiet about what the selection leaves faint', () => {
    expect(edgeTags(sceneOf(place('Brazil', -60, 'planned', 'faint')), project, MAP).tags).toEqual([]);
  });

  test('says all in one tag where the map is small', () => {
    const scene = sceneOf(place('Brazil', -60), place('Paris', -50, 'opened'), place('Japan', 70));
    const small = bareViewport({ width: 340, height: 228 });
    expect(edgeTags(scene, project, small).tags).toMatchObject([
      { side: 'left', state: null, names: ['Paris', 'Brazil', 'Japan'] },
    ]);
  });

  test('names as many as leave room for a button beside it, three at most, and counts the others', () => {
    const scene = {
      ...sceneOf(...['Brazil', 'Netherlands', 'Mexico', 'Paris'].map((name) => place(name, -90))),
      tagStates: { ...SAMPLE_SCENE.tagStates, planned: 'planned' },
    };
    const namedAt = (width: number): number | undefined =>
      edgeTags(scene, project, bareViewport({ width, height: 600 })).tags[0]?.named;
    expect([namedAt(800), namedAt(350), namedAt(280)]).toEqual([3, 2, 1]);
    const [box] = tagBoxes(edgeTags(scene, project, MAP), scene, MAP);
    expect(box?.[2]).toBeLessThan(400);
  });

  test('makes way for marks and controls, and stays inside what is free', () => {
    const low = { ...place('Mark', -38), point: [-38, -28] as const };
    const away = place('Brazil', -60);
    expect(edgeTags(sceneOf(away), project, MAP).slot).toBe('low');
    expect(edgeTags(sceneOf(away, low), project, MAP).slot).toBe('raised');
    const note = [0, 280, 300, 600] as const;
    const layout = edgeTags(sceneOf(away), project, { ...MAP, controls: [note] });
    expect(layout.slot).toBe('high');
    for (const [left, top, right, bottom] of tagBoxes(layout, SAMPLE_SCENE, MAP)) {
      expect(left >= 0 && top >= 0 && right <= 800 && bottom <= 600).toBe(true);
    }
  });
});
