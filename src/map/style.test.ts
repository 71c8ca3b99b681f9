import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Map as EngineMap, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { parseWorld, type World } from '../geo/topology.ts';
import { PALETTES } from '../scene/palette.ts';
import { SAMPLE_TAG_STATES } from '../scene/sample-scene.ts';
import type { Scene } from '../scene/scene.ts';
import { applyScene } from './apply-scene.ts';
import { styleOf } from './style.ts';

const world = parseWorld(JSON.parse(readFileSync('public/geo/world.json', 'utf8')));

const FULL: Scene = {
  language: 'en',
  theme: 'light',
  projection: 'flat',
  selection: { type: 'country', id: 'MYS' },
  outlined: 'MYS',
  countries: [
    { id: 'CHN', tone: 'headquarters' },
    { id: 'MYS', tone: 'training' },
  ],
  links: [
    {
      id: 'a',
      kind: 'trains',
      tone: 'training',
      dashed: false,
      emphasis: 'strong',
      shown: true,
      parts: [
        [
          [120, 30],
          [102, 4],
        ],
      ],
    },
    {
      id: 'b',
      kind: 'plans',
      tone: 'planned',
      dashed: true,
      emphasis: 'faint',
      shown: true,
      parts: [
        [
          [120, 30],
          [138, 36],
        ],
      ],
    },
  ],
  flow: [],
  places: [],
  countryLabels: [],
  storyLabels: [],
  annotation: null,
  tagStates: SAMPLE_TAG_STATES,
  territories: [],
};

/** What is left when a reader hides all that can be hidden. */
const BARE: Scene = { ...FULL, selection: { type: 'none' }, outlined: null, countries: [], links: [] };

const THEMES = ['light', 'dark'] as const;
const VIEWS = ['flat', 'globe'] as const;
const SWEEP = THEMES.flatMap((theme) =>
  VIEWS.flatMap((projection) =>
    (['full', 'bare'] as const).map((what) => ({
      theme,
      projection,
      what,
      scene: { ...(what === 'full' ? FULL : BARE), theme, projection },
    })),
  ),
);

const require = createRequire(import.meta.url);

/** The problems that the engine's own specification finds in a style. */
function problemsOf(style: unknown): string[] {
  // The specification that the installed engine brings along, not one that merely has the same name.
  const specification: unknown = createRequire(require.resolve('maplibre-gl/package.json'))(
    '@maplibre/maplibre-gl-style-spec',
  );
  if (typeof specification !== 'object' || specification === null) throw new Error('No style specification.');
  const validate: unknown = Reflect.get(specification, 'validateStyleMin');
  if (typeof validate !== 'function') throw new Error('No validator.');
  const problems: unknown = validate(style);
  return Array.isArray(problems)
    ? problems.map((problem) => String(Reflect.get(problem, 'message')))
    : ['no list'];
}

function paintOf(layer: LayerSpecification | undefined): Readonly<Record<string, unknown>> {
  return {
    ...layer?.paint,
  };
}

/** What applying a scene needs of the engine: paint and filters, kept as a style. */
function engineWith(style: StyleSpecification) {
  const drawn = structuredClone(style);
  const layerOf = (id: string): LayerSpecification => {
    const layer = drawn.layers.find((one) => one.id === id);
    if (!layer) throw new Error(`There is no layer ${id}.`);
    return layer;
  };
  const map = {
    setPaintProperty: (id: string, name: string, value: unknown) => {
      if (!(name in paintOf(layerOf(id)))) throw new Error(`${id} has no ${name}.`);
      Object.assign(layerOf(id).paint ?? {}, { [name]: value });
    },
    setFilter: (id: string, filter: unknown) => Object.assign(layerOf(id), { filter }),
  };
  return { map: map as unknown as EngineMap, drawn };
}

describe.each(SWEEP)('the style in $theme, $projection, $what', ({ scene }) => {
  const style = styleOf(scene, world);

  test('is valid by the engine’s specification', () => {
    expect(problemsOf(style)).toEqual([]);
  });

  test('has no text and asks for nothing from elsewhere', () => {
    expect(style.layers.map(({ type }) => type)).not.toContain('symbol');
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    for (const source of Object.values(style.sources)) {
      expect(source.type).toBe('geojson');
      expect(source.type === 'geojson' && typeof source.data).toBe('object');
    }
  });

  test('draws every source, and no layer without one', () => {
    const sources = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(sources)].sort()).toEqual(Object.keys(style.sources).sort());
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length);
  });

  test('takes every plain colour from the palette of its theme', () => {
    const colors = JSON.stringify(style.layers).match(/#[\da-f]{3,8}\b/gi) ?? [];
    expect(colors.length).toBeGreaterThan(5);
    expect(Object.values(PALETTES[scene.theme])).toEqual(expect.arrayContaining(colors));
  });

  test('is the same each time', () => {
    expect(JSON.stringify(styleOf(scene, world))).toBe(JSON.stringify(style));
  });
});

/** Enough of the world for what does not depend on it. */
const fewCountries: World = {
  countries: world.countries.slice(0, 2),
  borders: { type: 'MultiLineString', coordinates: [] },
  contested: [],
};

describe('an engine that is told of another scene', () => {
  const pairs = SWEEP.flatMap((from) => SWEEP.map((to) => ({ from, to })));

  test.each(pairs)(
    'after $from.theme, $from.projection, $from.what draws $to.theme, $to.projection, $to.what as if it had begun with it',
    ({ from, to }) => {
      const { map, drawn } = engineWith(styleOf(from.scene, fewCountries));
      const linked: Scene[] = [];
      applyScene(map, { setLinks: (scene) => void linked.push(scene) }, to.scene);
      expect(drawn.layers).toEqual(styleOf(to.scene, fewCountries).layers);
      expect(linked).toEqual([to.scene]);
    },
  );
});

describe('the check of styles', () => {
  test('finds a property that does not exist and a source that is missing', () => {
    const layers = [{ id: 'a', type: 'fill', source: 'nowhere', paint: { 'fill-colour': 'red' } }];
    expect(problemsOf({ version: 8, sources: {}, layers })).toHaveLength(2);
  });
});

describe('the sources', () => {
  const { sources } = styleOf(FULL, world);

  test('have the countries with the ids that the map is asked for', () => {
    const { countries } = sources;
    const data = countries?.type === 'geojson' ? countries.data : undefined;
    const features = typeof data === 'object' && data.type === 'FeatureCollection' ? data.features : [];
    expect(features.length).toBeGreaterThan(200);
    for (const feature of features) expect(feature.properties?.id).toMatch(/^[A-Z]{3}$/);
    expect(countries).toMatchObject({ promoteId: 'id' });
  });

  test.each(['borders', 'contested', 'graticule', 'links'])('have lines for %s', (name) => {
    const source = sources[name];
    const data = source?.type === 'geojson' ? JSON.stringify(source.data) : '';
    expect(data).toMatch(/"coordinates":\[\[\[-?\d/);
  });
});
