// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SAMPLE_SCENE, SAMPLE_WORLD } from '../scene/sample-scene.ts';
import { FakeEngineMap, FLAT } from './fake-engine-map.ts';
import { createGroundData } from './ground-data.ts';
import { linkFeatures, worldFeatures } from './sources.ts';
import { styleOf } from './style.ts';

const FINER = {
  ...SAMPLE_WORLD,
  borders: {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [1, 2],
        [3, 4],
      ] as [number, number][],
    ],
  },
};
const WITHOUT_LINKS = { ...SAMPLE_SCENE, links: [] };

function cuts(map: FakeEngineMap): string[] {
  return [...map.sources.values()].map(({ cutIn }) => cutIn);
}

test('every source of the style is known, so that none stays cut in a projection that is gone', () => {
  const sources = Object.keys(styleOf(SAMPLE_SCENE, SAMPLE_WORLD).sources);
  const map = new FakeEngineMap(sources);
  createGroundData(map.engine, SAMPLE_WORLD, SAMPLE_SCENE).setProjection('globe');
  expect(sources.filter((name) => map.sources.get(name)?.cutIn !== 'globe')).toEqual([]);
});

test('after a change of projection every source is cut in the new one, there and back', () => {
  const map = new FakeEngineMap();
  const ground = createGroundData(map.engine, SAMPLE_WORLD, SAMPLE_SCENE);
  ground.setProjection('globe');
  expect(map.getProjection().type).toBe('globe');
  expect(cuts(map)).toEqual(Array(5).fill('globe'));
  ground.setProjection('flat');
  expect(map.getProjection().type).toBe(FLAT);
  expect(cuts(map)).toEqual(Array(5).fill(FLAT));
});

test('a change of projection keeps the world and the links that were drawn last', () => {
  const map = new FakeEngineMap();
  const ground = createGroundData(map.engine, SAMPLE_WORLD, SAMPLE_SCENE);
  ground.setWorld(FINER);
  ground.setLinks(WITHOUT_LINKS);
  for (const source of map.sources.values()) source.data = null;
  ground.setProjection('globe');
  expect(map.sources.get('borders')?.data).toEqual(worldFeatures(FINER).borders);
  expect(map.sources.get('links')?.data).toEqual(linkFeatures(WITHOUT_LINKS));
  expect(map.sources.get('countries')?.data).toEqual(worldFeatures(FINER).countries);
});

test('the projection that is there already has nothing drawn anew', () => {
  const map = new FakeEngineMap();
  createGroundData(map.engine, SAMPLE_WORLD, SAMPLE_SCENE).setProjection('flat');
  expect([...map.sources.values()].map(({ data }) => data)).toEqual(Array(5).fill(null));
});

test('a map without its sources, whose context is lost, is left as it is', () => {
  const map = new FakeEngineMap([]);
  const ground = createGroundData(map.engine, SAMPLE_WORLD, SAMPLE_SCENE);
  expect(() => ground.setWorld(FINER)).not.toThrow();
  expect(map.sources.size).toBe(0);
});
