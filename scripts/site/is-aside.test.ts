import { expect, test } from 'vitest';
import { toEdition } from '../../src/dataset/edition.ts';
import { countryMarks } from '../../src/dataset/subjects.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { isAside } from './is-aside.ts';

const { dataset, countries } = loadDataset();
const edition = toEdition(dataset, countries, 'en');

test('the map and what the story leads through are not aside; what it passes by is, and so are second addresses', () => {
  for (const subject of [null, ...edition.story.order]) expect(isAside(edition, subject)).toBe(false);
  expect(isAside(edition, 'alibaba-frankfurt')).toBe(true);
  expect(countryMarks(edition)).not.toEqual([]);
  for (const mark of countryMarks(edition)) expect(isAside(edition, mark)).toBe(true);
});
