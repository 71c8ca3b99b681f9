import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../src/geo/lng-lat.ts';
import type { CountryFeature, Line, World } from '../../src/geo/topology.ts';
import { checkGeography, type Geography, geoChecks } from './checks.ts';
import type { CountryEntry } from './countries.ts';

const BOXES: Readonly<Record<string, Bounds>> = {
  ARE: [52, 23, 56, 26],
  CYP: [32, 34.5, 34.6, 35.7],
  ESH: [-17, 21, -9, 27],
  PSE: [35, 31.5, 35.5, 32.5],
  SGP: [103.6, 1.2, 104, 1.5],
  SOM: [41, 0, 51, 12],
  TWN: [120, 22, 122, 25.3],
  UKR: [32, 44.4, 40, 50],
  XKX: [20, 42, 21.8, 43],
};

function ringOf([west, south, east, north]: Bounds): Line {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function createFeature(id: string, ...rings: Line[]): CountryFeature {
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'Polygon', coordinates: rings },
  };
}

function createWorld(): World {
  return {
    countries: Object.entries(BOXES).map(([id, box]) => createFeature(id, ringOf(box))),
    borders: {
      type: 'MultiLineString',
      coordinates: [
        [
          [32, 46],
          [40, 47],
        ],
      ],
    },
    contested: [
      {
        type: 'Feature',
        properties: { id: 'line' },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [20, 43],
              [21.8, 43],
            ],
          ],
        },
      },
    ],
  };
}

function createEntry(id: string, [west, south, east, north]: Bounds): CountryEntry {
  return {
    id,
    slug: id.toLowerCase(),
    name: { en: id, uk: id },
    labelPoint: [(west + east) / 2, (south + north) / 2],
    bounds: [west, south, east, north],
    small: false,
  };
}

function createGeography(): Geography {
  return {
    world: createWorld(),
    detail: createWorld(),
    countries: Object.entries(BOXES).map(([id, box]) => createEntry(id, box)),
  };
}

function withWorld(change: (world: World) => Partial<World>): Geography {
  const geography = createGeography();
  return { ...geography, world: { ...geography.world, ...change(geography.world) } };
}

function withCountry(id: string, ...rings: Line[]): Geography {
  return withWorld(({ countries }) => ({
    countries: countries.map((shape) => (shape.properties.id === id ? createFeature(id, ...rings) : shape)),
  }));
}

function without(id: string): Geography {
  return withWorld(({ countries }) => ({
    countries: countries.filter(({ properties }) => properties.id !== id),
  }));
}

function withEntry(id: string, change: Partial<CountryEntry>): Geography {
  const geography = createGeography();
  return {
    ...geography,
    countries: geography.countries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  };
}

/** What each check is there to catch. */
const BREACHES: Readonly<Record<string, Geography>> = {
  crimeaInUkraine: withCountry('UKR', ringOf([35, 46, 40, 50])),
  sevastopolInUkraine: withCountry('UKR', ringOf([34, 44.4, 40, 50])),
  donetskInUkraine: withCountry('UKR', ringOf([32, 44.4, 37, 50])),
  dakhlaInWesternSahara: withCountry('ESH', ringOf([-12, 21, -9, 27])),
  singaporePresent: without('SGP'),
  dubaiInEmirates: without('ARE'),
  taipeiInTaiwan: without('TWN'),
  pristinaInKosovo: without('XKX'),
  hargeisaInSomalia: withWorld(({ countries }) => ({
    countries: [...countries, createFeature('SOL', ringOf([43, 9, 48, 11]))],
  })),
  northNicosiaInCyprus: withCountry('CYP', ringOf([32, 34.5, 34.6, 35.1])),
  ramallahInPalestine: without('PSE'),
  noShapeCoversTheSphere: withCountry('SGP', ringOf([103.6, 1.2, 104, 1.5]).toReversed()),
  noOpenRing: withCountry('TWN', ringOf([120, 22, 122, 25.3]).slice(0, -1)),
  noShapeVanished: withCountry('SGP', ringOf([104, 1.5, 104, 1.5])),
  longitudesOnThePlane: withCountry('TWN', ringOf([-200, 22, -199, 25])),
  noBorderAlongTheCut: withWorld(() => ({
    borders: {
      type: 'MultiLineString',
      coordinates: [
        [
          [191, 60],
          [191, 62],
        ],
      ],
    },
  })),
  contestedBordersPresent: withWorld(({ contested }) => ({
    contested: contested.map((line) => ({ ...line, geometry: { type: 'MultiLineString', coordinates: [] } })),
  })),
  sameCountriesEverywhere: without('SOM'),
  everyCountryNamed: withEntry('UKR', { name: { en: 'Ukraine', uk: '' } }),
  uniqueIds: withEntry('UKR', { id: 'TWN' }),
  uniqueSlugs: withEntry('UKR', { slug: 'twn' }),
  labelPointsInside: withEntry('UKR', { labelPoint: [31, 60] }),
};

describe('checkGeography', () => {
  test('finds nothing wrong with a sound geography', () => {
    expect(checkGeography(createGeography())).toEqual([]);
  });

  test('every check has a breach here that it catches', () => {
    expect(Object.keys(BREACHES).toSorted()).toEqual(Object.keys(geoChecks).toSorted());
  });

  test.each(Object.entries(BREACHES))('%s can fail', (name, geography) => {
    expect(geoChecks[name]?.(geography)).not.toEqual([]);
  });

  test('lists the failures of all checks at once', () => {
    const problems = checkGeography({
      ...without('SGP'),
      countries: withEntry('UKR', { slug: '' }).countries,
    });
    expect(problems).toEqual([
      'singaporePresent: world: Singapore lies in no country, not in SGP',
      'sameCountriesEverywhere: world: SGP has a name but no shape',
      'everyCountryNamed: UKR lacks a name in a language or a slug',
    ]);
  });

  test('a line that leaps over the map plane counts as a border along the cut', () => {
    const leaping = withWorld(() => ({
      borders: {
        type: 'MultiLineString',
        coordinates: [
          [
            [185, 60],
            [-165, 60],
          ],
        ],
      },
    }));
    expect(geoChecks.noBorderAlongTheCut?.(leaping)).toHaveLength(1);
  });
});
