import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseWorld } from '../geo/topology.ts';
import { SAMPLE_TAG_STATES } from '../scene/sample-scene.ts';
import type { Emphasis, Scene, SceneLink } from '../scene/scene.ts';
import { linkFeatures, worldFeatures } from './sources.ts';

function link(id: string, emphasis: Emphasis): SceneLink {
  return {
    id,
    kind: 'plans',
    tone: 'planned',
    dashed: true,
    emphasis,
    shown: true,
    parts: [
      [
        [120, 30],
        [191, 40],
      ],
      [
        [-169, 40],
        [-102, 23],
      ],
    ],
  };
}

function sceneOf(...links: SceneLink[]): Scene {
  return {
    language: 'en',
    theme: 'light',
    projection: 'flat',
    selection: { type: 'none' },
    outlined: null,
    countries: [],
    links,
    flow: [],
    places: [],
    countryLabels: [],
    storyLabels: [],
    annotation: null,
    tagStates: SAMPLE_TAG_STATES,
    territories: [],
  };
}

describe('linkFeatures', () => {
  test('has a feature for each link, with its parts as they are cut', () => {
    const { features } = linkFeatures(sceneOf(link('a', 'normal')));
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [
        [
          [120, 30],
          [191, 40],
        ],
        [
          [-169, 40],
          [-102, 23],
        ],
      ],
    ]);
    expect(features[0]?.properties).toMatchObject({ id: 'a', tone: 'planned', dashed: true });
  });

  test('shows strong links more than normal ones, and keeps faint ones to be seen', () => {
    const { features } = linkFeatures(sceneOf(link('a', 'faint'), link('b', 'normal'), link('c', 'strong')));
    const opacities = features.map(({ properties }) => Number(properties?.opacity));
    expect(opacities).toEqual([...opacities].sort((a, b) => a - b));
    expect(new Set(opacities).size).toBe(3);
    expect(opacities[0]).toBeGreaterThan(0.1);
  });
});

describe('worldFeatures', () => {
  test('keeps every longitude on the map plane', () => {
    const world = parseWorld(JSON.parse(readFileSync('public/geo/world.json', 'utf8')));
    const longitudes = [...JSON.stringify(worldFeatures(world)).matchAll(/\[(-?\d+(?:\.\d+)?),-?\d/g)].map(
      ([, lng]) => Number(lng),
    );
    expect(longitudes.length).toBeGreaterThan(10_000);
    expect(longitudes.reduce((least, lng) => Math.min(least, lng))).toBeGreaterThanOrEqual(-169.001);
    expect(longitudes.reduce((most, lng) => Math.max(most, lng))).toBeLessThanOrEqual(191.001);
  });
});
