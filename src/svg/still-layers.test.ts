import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graticule, sphereOutline } from '../geo/graticule.ts';
import { parseWorld } from '../geo/topology.ts';
import { OPENING } from '../scene/camera.ts';
import { SAMPLE_TAG_STATES, SELECTED_SCENE } from '../scene/sample-scene.ts';
import type { Scene, ScenePlace } from '../scene/scene.ts';
import { renderBase } from './base-layer.ts';
import { renderOverlay } from './overlay-layer.ts';
import { referenceSizes } from './reference-labels.ts';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const world = parseWorld(readJson('public/geo/world.json'));

function isSmall(entry: unknown): entry is { readonly id: string } {
  return (
    typeof entry === 'object' && entry !== null && 'small' in entry && entry.small === true && 'id' in entry
  );
}

function countriesIn(file: unknown): unknown[] {
  return typeof file === 'object' && file !== null && 'countries' in file && Array.isArray(file.countries)
    ? file.countries
    : [];
}

/** Countries and territories that have an area to hit on the map, as their index says. */
const SMALL = new Set(
  countriesIn(readJson('public/geo/countries.json'))
    .filter(isSmall)
    .map(({ id }) => id),
);

const MALAYSIA: ScenePlace = {
  id: 'training-malaysia',
  country: 'MYS',
  name: 'Malaysia <"&">',
  description: 'Malaysia: training & more, "reported"',
  label: { title: 'Malaysia <"&">', short: 'Malaysia <"&">', note: null, ofFirm: false },
  point: [102, 4.7],
  precision: 'country',
  minZoom: 0,
  rank: 0,
  isAggregated: false,
  marks: [
    { shape: 'circle', tone: 'training', hollow: false },
    { shape: 'diamond', tone: 'opened', hollow: false },
  ],
  emphasis: 'strong',
  selected: true,
};

const HANGZHOU: ScenePlace = {
  ...MALAYSIA,
  id: 'hangzhou',
  country: 'CHN',
  name: 'Ханчжоу',
  description: 'Ханчжоу: штаб-квартира',
  label: { title: 'Ханчжоу', short: 'Ханчжоу', note: null, ofFirm: true },
  point: [120.2, 30.3],
  precision: 'city',
  minZoom: 0,
  rank: 0,
  isAggregated: false,
  marks: [{ shape: 'square', tone: 'headquarters', hollow: true }],
  emphasis: 'faint',
  selected: false,
};

const SCENE: Scene = {
  language: 'uk',
  theme: 'light',
  projection: 'flat',
  selection: { type: 'place', id: 'training-malaysia' },
  outlined: 'MYS',
  countries: [
    { id: 'CHN', tone: 'headquarters' },
    { id: 'MYS', tone: 'training' },
  ],
  links: [
    {
      id: 'a',
      kind: 'plans',
      tone: 'opened',
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
          [191, 40],
        ],
        [
          [-169, 40],
          [-102, 23],
        ],
      ],
    },
  ],
  flow: SELECTED_SCENE.flow,
  places: [HANGZHOU, MALAYSIA],
  countryLabels: [{ id: 'CHN', name: 'Китай', point: [103, 35] }],
  storyLabels: [],
  annotation: null,
  tagStates: SAMPLE_TAG_STATES,
  territories: [
    { id: 'SGP', name: 'Сінгапур', point: [103.8, 1.3], tiny: true },
    { id: 'MLT', name: 'Мальта', point: [14.4, 35.9], tiny: false },
  ],
};

const NOTHING_SELECTED: Scene = { ...SCENE, selection: { type: 'none' }, outlined: null };

function addressOf(id: string): string | null {
  return ['CHN', 'MYS', 'SGP', 'hangzhou', 'training-malaysia'].includes(id) ? `./${id}/?a=1&b="2"` : null;
}

function baseOf(scene: Scene): string {
  return renderBase(scene, { world, graticule: graticule(), outline: sphereOutline(), addressOf });
}

function overlayOf(scene: Scene): string {
  return renderOverlay(scene, {
    addressOf,
    label: 'Map of "places"',
    describeStrand: ({ organizations }) => `${organizations.join(' & ')} abroad`,
    framing: OPENING,
  });
}

const TAG = /<(\/?)([A-Za-z]+)((?: [A-Za-z][A-Za-z-]*="[^"<]*")*)(\/?)>|([^<]+)/y;

/** What keeps a text from being well-formed XML of elements, attributes in double quotes and text; null for nothing. */
function flaw(text: string): string | null {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) return 'a bare &';
  const open: string[] = [];
  TAG.lastIndex = 0;
  for (let at = 0; at < text.length; at = TAG.lastIndex) {
    const found = TAG.exec(text);
    if (!found) return `no tag: ${text.slice(at, at + 60)}`;
    const [, closing, name = '', attributes = '', single, content] = found;
    if (content !== undefined) continue;
    const names = [...attributes.matchAll(/ ([A-Za-z-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice: ${attributes}`;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (!closing && !single) open.push(name);
  }
  return open.length > 0 ? `never closed: ${open.join()}` : null;
}

function valuesOf(markup: string, attribute: string): string[] {
  return [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

describe('the check of markup', () => {
  test.each(['<a><b></a></b>', '<a>', '<a b="1" b="2"/>', 'a & b', '<a b=1/>', '</a>'])(
    'finds the flaw in %s',
    (text) => {
      expect(flaw(text)).not.toBeNull();
    },
  );

  test('finds none where there is none', () => {
    expect(flaw('<a b="1" c-d="x &amp; y"><b/>text</a>')).toBeNull();
  });
});

describe.each([
  ['with a selection', SCENE],
  ['without one', NOTHING_SELECTED],
])('the layers of the still map %s', (_name, scene) => {
  test('are well-formed', () => {
    expect(flaw(baseOf(scene))).toBeNull();
    expect(flaw(overlayOf(scene))).toBeNull();
  });

  test('are the same text each time', () => {
    expect(baseOf(scene)).toBe(baseOf(scene));
    expect(overlayOf(scene)).toBe(overlayOf(scene));
  });

  test('carry no style, no script and no handler of their own', () => {
    for (const markup of [baseOf(scene), overlayOf(scene)])
      expect(markup).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });
});

describe('the ground', () => {
  const base = baseOf(SCENE);

  test('has every country of the world once, but for those too small to see, which have an area to hit', () => {
    const drawn = valuesOf(base, 'data-country');
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length).toBeGreaterThan(200);
    expect(SMALL.size).toBeGreaterThan(30);
    const left = world.countries.map(({ properties }) => properties.id).filter((id) => !drawn.includes(id));
    expect(left.filter((id) => !SMALL.has(id))).toEqual([]);
    expect(base).not.toMatch(/data-country="[A-Z]{3}"[^>]* d=""/);
  });

  test('fills the countries of the scene and no other', () => {
    const filled = [...base.matchAll(/data-country="([A-Z]{3})" class="fill-[a-z]+"/g)].map(([, id]) => id);
    expect(filled.sort()).toEqual(['CHN', 'MYS']);
  });

  test('links the countries that have a page, out of the way of the keyboard', () => {
    const links = [...base.matchAll(/<a href="([^"]*)" tabindex="-1"><path data-country="([A-Z]{3})"/g)];
    expect(links.map(([, , id]) => id).sort()).toEqual(['CHN', 'MYS', 'SGP']);
    expect(links[0]?.[1]).toContain('?a=1&amp;b=&quot;2&quot;');
  });

  test('draws each link with the classes of its look', () => {
    expect(base).toContain('<path class="link tone-opened em-strong" data-link="a"');
    expect(base).toContain('<path class="link tone-planned dashed em-faint" data-link="b"');
  });

  test('leaves out the links that only a selection shows', () => {
    const links = SCENE.links.map((link) => ({ ...link, shown: link.id === 'a' }));
    expect([...baseOf({ ...SCENE, links }).matchAll(/data-link="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'a',
    ]);
  });

  test('draws a cut link in two parts', () => {
    expect(/data-link="b" d="([^"]*)"/.exec(base)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  test('outlines the selected country with its own shape, and nothing without a selection', () => {
    const outlineIn = (markup: string) => /<path class="outlined[^"]*" d="([^"]*)"/.exec(markup)?.[1];
    const shape = /data-country="MYS"[^>]* d="([^"]*)"/.exec(base)?.[1];
    expect(shape).toMatch(/^M/);
    expect(outlineIn(base)).toBe(shape);
    expect(outlineIn(baseOf(NOTHING_SELECTED))).toBe('');
  });

  test('says nothing to a screen reader: the marks and the panel do', () => {
    expect(base).toMatch(/^<svg [^>]*aria-hidden="true"/);
  });
});

describe('what lies over the ground', () => {
  const overlay = overlayOf(SCENE);

  test('has every place once, with an address and a name that are made safe', () => {
    expect(valuesOf(overlay, 'data-place')).toEqual(['hangzhou', 'training-malaysia']);
    expect(overlay).toContain('aria-label="Malaysia: training &amp; more, &quot;reported&quot;"');
    expect(overlay).toContain('href="./hangzhou/?a=1&amp;b=&quot;2&quot;" data-place="hangzhou"');
  });

  test('gives each place the classes of its emphasis', () => {
    expect(overlay).toContain('<a class="place em-faint" href="./hangzhou/');
    expect(overlay).toContain('<a class="place em-strong selected" href="./training-malaysia/');
  });

  test('draws a mark for each role, the second beside the first, a plan hollow', () => {
    const marks = valuesOf(overlay, 'class').filter((name) => name.startsWith('mark'));
    expect(overlay).toContain('<path class="mark tone-opened" transform="translate(-17)"');
    expect(marks).toEqual(['mark tone-headquarters hollow', 'mark tone-training', 'mark tone-opened']);
  });

  test('rings a place that is known by its country alone, and not a city', () => {
    expect(valuesOf(overlay, 'class').filter((name) => name.startsWith('precision'))).toEqual([
      'precision tone-training',
    ]);
  });

  test('writes the name of every place for every size of map and of paper, escaped', () => {
    const labels = [...overlay.matchAll(/data-label="([^"]+)"[^>]*>([^<]*)</g)].map(
      ([, id, text]) => `${id} ${text}`,
    );
    const names = ['hangzhou Ханчжоу', 'training-malaysia Malaysia &lt;&quot;&amp;&quot;&gt;'];
    for (const name of names)
      expect(labels.filter((label) => label === name)).toHaveLength(referenceSizes(false).length);
  });

  test('gives each small territory an area to hit, with an address only where it has a page', () => {
    expect(valuesOf(overlay, 'data-country')).toEqual(['SGP', 'MLT']);
    expect(valuesOf(overlay, 'data-core')).toEqual(['SGP']);
    expect(overlay).toMatch(
      /<a href="[^"]*SGP[^"]*" tabindex="-1" aria-hidden="true"><circle class="territory" data-country="SGP"/,
    );
    expect(overlay).not.toMatch(/<a [^>]*><circle class="territory" data-country="MLT"/);
  });

  test('pins everything by its share of the map plane', () => {
    const shares = [...valuesOf(overlay, 'x'), ...valuesOf(overlay, 'y')]
      .filter((value) => value.endsWith('%'))
      .map(Number.parseFloat);
    expect(shares.length).toBeGreaterThan(10);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(100);
  });

  test('names the group of marks', () => {
    expect(overlay).toMatch(/^<svg [^>]*role="group" aria-label="Map of &quot;places&quot;"/);
  });
});
