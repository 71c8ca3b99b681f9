import { describe, expect, test } from 'vitest';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Project } from '../scene/renderer.ts';
import { SAMPLE_TAG_STATES } from '../scene/sample-scene.ts';
import type { Emphasis, Scene, SceneCountryLabel, ScenePlace } from '../scene/scene.ts';
import { RADII } from '../scene/symbology.ts';
import { bareViewport } from '../scene/viewport.ts';
import { layoutLabels } from './label-layout.ts';

const MAP = bareViewport({ width: 800, height: 500 });
/** Pixels a unit of the first view of a laptop, and of a near one. */
const FAR = 190;
const NEAR = 3000;

/** Ten pixels a degree, with 0° 0° in the middle of the map. */
const project: Project = ([longitude, latitude]) => [400 + longitude * 10, 250 - latitude * 10];

function place(id: string, point: LngLat, emphasis: Emphasis = 'normal', name = id): ScenePlace {
  return {
    id,
    country: 'CHN',
    name,
    description: name,
    label: { title: name, short: name, note: null, ofFirm: false },
    point,
    precision: 'city',
    minZoom: 0,
    rank: 0,
    isAggregated: false,
    marks: [{ shape: 'square', tone: 'headquarters', hollow: false }],
    emphasis,
    selected: false,
  };
}

function country(id: string, point: LngLat, name = id): SceneCountryLabel {
  return {
    id,
    name,
    point,
  };
}

function sceneOf(places: ScenePlace[], countryLabels: SceneCountryLabel[] = []): Scene {
  return {
    language: 'en',
    theme: 'light',
    projection: 'flat',
    selection: { type: 'none' },
    outlined: null,
    countries: [],
    links: [],
    flow: [],
    places,
    countryLabels,
    storyLabels: [],
    annotation: null,
    tagStates: SAMPLE_TAG_STATES,
    territories: [],
  };
}

function idsAt(scene: Scene, scale: number, at: Project = project): string[] {
  return layoutLabels(scene, { project: at, scale, viewport: MAP }).map(({ id }) => id);
}

describe('layoutLabels', () => {
  test('names a place beside its mark, not on it', () => {
    const [label] = layoutLabels(sceneOf([place('hangzhou', [0, 0])]), {
      project,
      scale: FAR,
      viewport: MAP,
    });
    expect(label).toMatchObject({ id: 'hangzhou', lines: [{ text: 'hangzhou' }], kind: 'of-place' });
    expect(label?.position.dx).toBeGreaterThanOrEqual(9);
  });

  test('lets no label cover another place’s mark', () => {
    const scene = sceneOf([place('hangzhou', [0, 0]), place('b', [3, 0])]);
    const hangzhou = layoutLabels(scene, { project, scale: FAR, viewport: MAP }).find(
      ({ id }) => id === 'hangzhou',
    );
    // To the right of it, where it would stand alone, is the other mark.
    expect(hangzhou?.position.anchor).not.toBe('start');
  });

  test('puts no label under a control that stands on the map', () => {
    const scene = sceneOf([place('here', [-37, -20])]);
    const controls = [[8, 352, 60, 500] as const];
    expect(layoutLabels(scene, { project, scale: FAR, viewport: { ...MAP, controls } })).toEqual([]);
    expect(idsAt(scene, FAR)).toEqual(['here']);
  });

  test('leaves out what is outside the map or cannot be seen', () => {
    expect(idsAt(sceneOf([place('outside', [60, 0])]), FAR)).toEqual([]);
    expect(idsAt(sceneOf([place('behind', [0, 0])]), FAR, () => null)).toEqual([]);
  });

  test('keeps the name of what is selected off its ring', () => {
    const chosen = { ...place('chosen', [0, 0], 'strong'), selected: true };
    const [label] = layoutLabels(sceneOf([chosen]), { project, scale: FAR, viewport: MAP });
    expect(label?.position.dx).toBeGreaterThan(RADII.selected);
  });

  test('gives what is selected the first choice of room', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => place(`crowd-${index}`, [index * 0.1, 0]));
    const scene = sceneOf([...crowd, place('selected', [1.5, 0], 'strong')]);
    expect(idsAt(scene, FAR)[0]).toBe('selected');
  });

  test('names no country in a far view, the largest first on the way, and all of them near', () => {
    const labels = Array.from({ length: 10 }, (_, index) => country(`c${index}`, [-30 + index * 6, 10]));
    const scene = sceneOf([], labels);
    expect(idsAt(scene, FAR)).toEqual([]);
    const between = idsAt(scene, 1200);
    expect(between.length).toBeGreaterThan(0);
    expect(between.length).toBeLessThan(10);
    expect(between).toEqual(labels.slice(0, between.length).map(({ id }) => id));
    expect(idsAt(scene, NEAR)).toHaveLength(10);
  });

  test('does not name a country again that a place is named after', () => {
    const scene = sceneOf(
      [place('training-malaysia', [0, 0], 'normal', 'Malaysia')],
      [country('MYS', [20, 10], 'Malaysia')],
    );
    expect(idsAt(scene, NEAR)).toEqual(['training-malaysia']);
  });

  test('centres the name of a country on its point', () => {
    const [label] = layoutLabels(sceneOf([], [country('CHN', [0, 0], 'China')]), {
      project,
      scale: NEAR,
      viewport: MAP,
    });
    expect(label?.kind).toBe('of-country');
    expect(label?.position).toMatchObject({ dx: 0, anchor: 'middle' });
  });

  test('keeps a label where it was while there is room', () => {
    const previous = new Map([['hangzhou', { dx: -100, dy: 4, anchor: 'start' as const }]]);
    const [label] = layoutLabels(sceneOf([place('hangzhou', [0, 0])]), {
      project,
      scale: FAR,
      viewport: MAP,
      previous,
    });
    expect(label?.position).toEqual({ dx: -100, dy: 4, anchor: 'start' });
  });
});
