import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toEdition } from '../../src/dataset/edition.ts';
import { editionAsOf } from '../../src/dataset/edition-as-of.ts';
import { latest } from '../../src/dataset/history.ts';
import { indexById } from '../../src/dataset/index-by-id.ts';
import type { Edition } from '../../src/dataset/model.ts';
import { strengthOf } from '../../src/dataset/strength.ts';
import { loadDataset, readDataset } from './load-dataset.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

describe('the data of the project', () => {
  test('keep every rule', () => {
    const loaded = readDataset();
    expect('problems' in loaded ? loaded.problems : []).toEqual([]);
  });
});

describe('the edition of the project as of a day', () => {
  const { dataset, countries } = loadDataset();
  const edition = toEdition(dataset, countries, 'en');
  const asOf = (day: string) =>
    editionAsOf(edition, day).places.map(
      ({ id, roles }) => `${id} ${roles.map((role) => latest(role).status).join()}`,
    );

  test('tells each opening from its plan', () => {
    expect(asOf('2025-09-23').filter((place) => /^alibaba-.*(planned|opened)/.test(place))).toEqual([]);
    expect(asOf('2025-10-13')).toEqual(
      expect.arrayContaining(['alibaba-dubai planned', 'alibaba-france planned']),
    );
    expect(asOf('2025-10-14')).toEqual(
      expect.arrayContaining(['alibaba-dubai opened', 'alibaba-france planned']),
    );
    expect(asOf('2026-06-17')).toEqual(
      expect.arrayContaining(['alibaba-france opened', 'alibaba-mexico planned', 'johor planned']),
    );
  });

  test('knows of training abroad from the day of the report on', () => {
    expect(asOf('2025-11-26').filter((place) => place.startsWith('training-'))).toEqual([]);
    expect(asOf('2025-11-27')).toEqual(
      expect.arrayContaining(['training-singapore reported', 'training-malaysia reported']),
    );
    expect(editionAsOf(edition, '2025-11-26').links.filter(({ kind }) => kind === 'trains')).toEqual([]);
  });

  test('is what the map shows today', () => {
    expect(editionAsOf(edition, edition.asOf)).toBe(edition);
  });
});

describe('the leads of the project', () => {
  const { dataset, countries } = loadDataset();
  const { story, articles } = toEdition(dataset, countries, 'en');

  test('name the report that the story rests on, and who could not confirm it', () => {
    expect(story.lead.origin).toMatchObject({
      publisher: 'Financial Times',
      published: '2025-11-27',
      unconfirmedBy: ['Reuters'],
    });
  });

  test('come from somebody each', () => {
    const orphans = articles.filter(({ lead }) => lead.origin === undefined);
    expect(orphans.map(({ subject }) => subject)).toEqual([]);
  });
});

describe('the evidence of the project', () => {
  const { dataset, countries } = loadDataset();
  const inEnglish = toEdition(dataset, countries, 'en');

  test('has no newsroom of an organisation of the story beside that organisation', () => {
    const post = dataset.sources.filter(({ publisher }) => publisher === 'South China Morning Post');
    expect(post.map(({ owner }) => owner)).toEqual(post.map(() => 'Alibaba'));
    expect(post).not.toEqual([]);
  });

  test('tells of every fact that rests on the report who could not confirm it', () => {
    const silent = inEnglish.facts
      .filter(({ evidence }) => evidence.some(({ source }) => source === 'ft-2025-11-27'))
      .filter(({ origin }) => !origin?.doubt?.includes('Reuters could not verify'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('weighs the same in every language', () => {
    const inUkrainian = toEdition(dataset, countries, 'uk');
    const weights = ({ facts, sources: told }: Edition) =>
      facts.map((fact) => strengthOf(fact, indexById(told)));
    expect(weights(inUkrainian)).toEqual(weights(inEnglish));
  });

  test('names offices of a state in the language of the page', () => {
    const { sources: told } = toEdition(dataset, countries, 'uk');
    const foreign = told.filter(({ office, publisher }) => office === true && !/[а-я]/.test(publisher));
    expect(foreign).toEqual([]);
    expect(told.some(({ office }) => office === true)).toBe(true);
  });
});

describe('loadDataset', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dataset-'));
    for (const part of ['data', 'public/geo']) {
      cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const problemsAfter = (path: string, text: string): string => {
    writeFileSync(join(folder, path), text);
    try {
      loadDataset({ root: pathToFileURL(`${folder}/`) });
      return '';
    } catch (error) {
      return String(error);
    }
  };

  test('loads what it is given', () => {
    const { dataset, countries } = loadDataset({ root: pathToFileURL(`${folder}/`) });
    expect(dataset.facts).not.toEqual([]);
    expect(countries.map(({ id }) => id)).toContain('MYS');
  });

  test('throws with every problem of the data', () => {
    const thrown = problemsAfter('data/links.json', '{"links": [{}], "size": 1}');
    expect(thrown).toContain('links.json · file · unknown-key: size is not a known key');
    expect(thrown).toContain('links.json · #1 · shape: id is missing');
    expect(thrown).toContain('links.json · #1 · shape: organization is missing');
  });

  test('says where a file is no JSON, nothing of what rests on it, and what else is wrong', () => {
    writeFileSync(join(folder, 'data/links.json'), '{"links": [{}]}');
    const thrown = problemsAfter('data/sources.json', '{"sources": [\n  {"id": "x",}]}');
    expect(thrown.split('\n').slice(0, 3)).toEqual([
      'Error: Problems in the data: 7',
      'sources.json · file · json-syntax: line 2, column 14: property name expected',
      'links.json · #1 · shape: id is missing',
    ]);
    expect(thrown).not.toContain('unknown-source');
  });

  test('throws where all that is wrong is a key that JSON hides', () => {
    const links = readFileSync(join(folder, 'data/links.json'), 'utf8');
    const thrown = problemsAfter(
      'data/links.json',
      links.replace('"kind": "trains"', '"kind": "plans", "kind": "trains"'),
    );
    expect(thrown).toMatch(
      /Problems in the data: 1\nlinks\.json · [a-z-]+ · duplicate-key: line \d+, column \d+: "kind"/,
    );
  });

  test('says which file is not there', () => {
    rmSync(join(folder, 'data/links.json'));
    expect(() => loadDataset({ root: pathToFileURL(`${folder}/`) })).toThrow(
      /Problems in the data: 1\nlinks\.json · file · file-unreadable: .*ENOENT/,
    );
  });

  test('says what is wrong with the countries of the map', () => {
    expect(problemsAfter('public/geo/countries.json', '{"countries": [{"id": "x"}]}')).toContain(
      'public/geo/countries.json: countries.0.id: ',
    );
  });

  test('says what is wrong with the shapes of the map', () => {
    expect(problemsAfter('public/geo/world.json', '[]')).toContain('public/geo/world.json: ');
  });
});
