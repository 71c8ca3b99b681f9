import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { POINT_TOLERANCE_KM } from '../../src/dataset/check-places.ts';
import type { CheckContext } from '../../src/dataset/draft.ts';
import { toEdition } from '../../src/dataset/edition.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { subjectsWithFacts } from '../../src/dataset/subjects.ts';
import { countryContains } from '../../src/geo/containment.ts';
import { parseWorld, type World } from '../../src/geo/topology.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { datasetFiles } from './dataset-files.ts';
import { scaledDataset } from './scaled-dataset.ts';

const TIMES = 3;

const loaded = loadDataset();
const { dataset: today, countries } = loaded;
const world = readMap('world');
// Islands that the view of the world leaves out.
const finer = readMap('detail');
const context: CheckContext = {
  countries,
  contains: (country, point) =>
    [world, finer].some((map) => countryContains(map, country, point, POINT_TOLERANCE_KM)),
};

function readMap(name: string): World {
  return parseWorld(JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8')));
}

function scaled(): Dataset {
  return scaledDataset({ ...loaded, world }, TIMES);
}

/** A dataset as it is after it has been written and read. */
function readAgain(dataset: Dataset): ReturnType<typeof parseDataset> {
  const files = JSON.parse(JSON.stringify(datasetFiles(dataset)));
  return parseDataset(
    {
      places: files['places.geojson'],
      countries: files['countries.json'],
      links: files['links.json'],
      sources: files['sources.json'],
      articles: files['articles.json'],
    },
    context,
  );
}

test('what is written of a dataset is what was read', () => {
  const read = readAgain(today);
  if (!('dataset' in read)) throw new Error('The files cannot be read.');
  const byId = ({ facts, ...rest }: Dataset) => ({
    ...rest,
    facts: facts.toSorted((a, b) => a.id.localeCompare(b.id)),
  });
  // Facts of a country and of its places may have changed turns.
  expect(byId(read.dataset)).toEqual(byId(today));
});

describe('a dataset of three times the places', () => {
  let larger: Dataset;
  beforeAll(() => {
    larger = scaled();
  });

  test('keeps every rule of the data', () => {
    expect(readAgain(larger)).not.toHaveProperty('problems');
  });

  test('has three times of everything, and all that there is today', () => {
    for (const list of ['places', 'facts', 'sources'] as const) {
      expect(larger[list].length, list).toBe(TIMES * today[list].length);
      expect(larger[list].slice(0, today[list].length), list).toEqual(today[list]);
    }
    expect(larger.articles.slice(0, today.articles.length)).toEqual(today.articles);
    expect(larger.links.length).toBeGreaterThan(today.links.length);
    expect(larger.places.filter(({ minZoom = 0 }) => minZoom === 0)).toEqual(
      today.places.filter(({ minZoom = 0 }) => minZoom === 0),
    );
  });

  test('gives as many times the pages', () => {
    const [before = 0, after = 0] = [today, larger].map(
      (dataset) => subjectsWithFacts(toEdition(dataset, countries, 'en')).length,
    );
    expect(after / before).toBeCloseTo(TIMES, 0);
  });

  test('says nothing twice in the same words', () => {
    const texts = larger.facts.map(({ text }) => text.uk);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('is the same every time', () => {
    expect(scaled()).toEqual(larger);
  });
});
