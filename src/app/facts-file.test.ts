import { describe, expect, test } from 'vitest';
import { outlineOf, toEdition } from '../dataset/edition.ts';
import { ALL_FACTS } from '../dataset/fact-files.ts';
import type { Edition } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { readFacts } from './facts-file.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'uk');
const evidences = { facts: edition.facts, sites: edition.sites, sources: edition.sources };

function fileOf(value: unknown) {
  return { text: JSON.stringify(value) };
}

describe('readFacts', () => {
  const awaited: Edition = { ...outlineOf(edition), facts: [], sites: [], sources: [] };

  test('puts both files together', () => {
    expect(readFacts(awaited, ALL_FACTS, fileOf(evidences))).toEqual({
      edition,
      problems: [],
      failure: null,
    });
  });

  test('leaves out what rests on a fact that is damaged', () => {
    const [first, ...rest] = evidences.facts;
    const read = readFacts(
      awaited,
      ALL_FACTS,
      fileOf({ ...evidences, facts: [{ ...first, text: 7 }, ...rest] }),
    );
    expect(read.failure).toBe('dataset-broken');
    expect(read.edition?.facts.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
    expect(read.edition?.factSubjects).toEqual([...new Set(rest.flatMap(({ about }) => about))]);
  });

  test.each([{ problem: 'it rained' }, { text: '{' }, { text: '{"facts":[]}' }])(
    'gives nothing of %j',
    (file) => {
      expect(readFacts(awaited, ALL_FACTS, file)).toMatchObject({
        edition: null,
        failure: 'dataset-unreachable',
      });
    },
  );
});
