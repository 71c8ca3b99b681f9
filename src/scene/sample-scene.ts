import type { World } from '../geo/topology.ts';
import type { Scene, ScenePlace, SceneStrand } from './scene.ts';

// A small scene for tests of what draws one: two places with a link between them, a filled country and a territory.

/** What a tag at the edge says of its places. */
export const SAMPLE_TAG_STATES = {
  headquarters: null,
  training: 'training reported',
  opened: 'opened',
  planned: 'planned',
  campus: 'campus',
  rules: 'chip rules',
} as const;

const HANGZHOU: ScenePlace = {
  id: 'hangzhou',
  country: 'CHN',
  name: 'Hangzhou',
  description: 'Hangzhou: headquarters',
  label: { title: 'Alibaba', short: 'Alibaba', note: 'Hangzhou', ofFirm: true },
  point: [120.2, 30.3],
  precision: 'city',
  minZoom: 0,
  rank: 0,
  isAggregated: false,
  marks: [{ shape: 'square', tone: 'headquarters', hollow: false }],
  emphasis: 'normal',
  selected: false,
};

const MALAYSIA: ScenePlace = {
  id: 'training-malaysia',
  country: 'MYS',
  name: 'Malaysia',
  description: 'Malaysia: training cluster, data centre',
  label: { title: 'Malaysia', short: 'Malaysia', note: 'data centre opened 2026', ofFirm: false },
  point: [102, 4.7],
  precision: 'country',
  minZoom: 0,
  rank: 0,
  isAggregated: false,
  marks: [
    { shape: 'circle', tone: 'training', hollow: false },
    { shape: 'diamond', tone: 'opened', hollow: false },
  ],
  emphasis: 'normal',
  selected: false,
};

const TRAINING: SceneStrand = {
  id: 'to-training-malaysia',
  organizations: ['Alibaba', 'ByteDance'],
  targets: ['Malaysia'],
  facts: [],
  subject: 'training-malaysia',
  isTrunk: false,
  emphasis: 'normal',
  join: null,
  side: 0,
  end: 'training-malaysia',
  points: [
    [120.2, 30.3],
    [111.7, 11.6],
    [102, 4.7],
  ],
};

/** The scene of a page on which nothing is selected. */
export const SAMPLE_SCENE: Scene = {
  language: 'en',
  theme: 'light',
  projection: 'flat',
  selection: { type: 'none' },
  outlined: null,
  countries: [{ id: 'MYS', tone: 'training' }],
  links: [
    {
      id: 'plans',
      kind: 'plans',
      tone: 'planned',
      dashed: true,
      emphasis: 'normal',
      shown: true,
      parts: [
        [
          [120.2, 30.3],
          [102, 4.7],
        ],
      ],
    },
  ],
  flow: [TRAINING],
  places: [HANGZHOU, MALAYSIA],
  countryLabels: [{ id: 'MYS', name: 'Malaysia', point: [102, 4] }],
  storyLabels: [],
  annotation: null,
  tagStates: SAMPLE_TAG_STATES,
  territories: [{ id: 'SGP', name: 'Singapore', point: [103.8, 1.3], tiny: true }],
};

/** The same with Malaysia selected. */
export const SELECTED_SCENE: Scene = {
  ...SAMPLE_SCENE,
  selection: { type: 'country', id: 'MYS' },
  outlined: 'MYS',
  links: SAMPLE_SCENE.links.map((link) => ({ ...link, emphasis: 'strong' as const })),
  flow: SAMPLE_SCENE.flow.map((strand) => ({ ...strand, emphasis: 'strong' as const })),
  places: [
    { ...HANGZHOU, emphasis: 'faint' },
    { ...MALAYSIA, emphasis: 'strong' },
  ],
};

/** A world of one country, for scenes to be drawn on. */
export const SAMPLE_WORLD: World = {
  countries: [
    {
      type: 'Feature',
      properties: { id: 'MYS' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [100, 1],
            [104, 1],
            [104, 7],
            [100, 7],
            [100, 1],
          ],
        ],
      },
    },
  ],
  borders: { type: 'MultiLineString', coordinates: [] },
  contested: [],
};
