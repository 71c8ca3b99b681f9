import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDraft } from '../../src/dataset/read-draft.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { loadDataset } from './load-dataset.ts';

// What the map must never say, whoever edits the data next: claims that are often made and that no source carries.

const { dataset } = loadDataset();
const { bans } = readDraft({
  places: JSON.parse(readFileSync(new URL('../../data/places.geojson', import.meta.url), 'utf8')),
  countries: undefined,
  links: undefined,
  sources: undefined,
  articles: undefined,
}).draft;

test('nothing in Thailand is shown as a place where models are reported to be trained', () => {
  const shown = dataset.places.filter(({ country }) => country === 'THA');
  expect(shown.flatMap(({ roles }) => roles.map(({ kind }) => kind))).not.toContain('training-cluster');
});

test('whoever names Moonshot says that it is an allegation', () => {
  const told = [
    ...dataset.facts.flatMap(({ text, correction }) => [text, correction ?? text]),
    ...dataset.articles.flatMap(({ lead, sections }) => [lead.text, ...sections.map(({ teaser }) => teaser)]),
  ].filter(({ en }) => en.includes('Moonshot'));
  expect(told.length).toBeGreaterThan(0);
  for (const { en, uk } of told) {
    expect(en).toMatch(/alleg/i);
    expect(uk).toMatch(/звинувач/i);
  }
  expect(dataset.facts.find(({ id }) => id === 'moonshot-allegation')?.status).toBe('alleged');
});

test('no place is given to what Tencent leases from Oracle', () => {
  const oracle = dataset.sites.filter((site) => JSON.stringify(site).includes('Oracle')).map(({ id }) => id);
  const tencent = dataset.places.filter(({ roles }) =>
    roles.some(({ organizations }) => organizations.includes('Tencent')),
  );
  expect(oracle).toContain('batam');
  expect(tencent.filter(({ id }) => oracle.includes(id))).toEqual([]);
  expect(dataset.links.flatMap(({ history }) => history.map(({ fact }) => fact))).not.toContain(
    'tencent-oracle-lease',
  );
});

test('a figure of the capacity is somebody’s, of a day, and one that was read', () => {
  const figures = dataset.sites.flatMap(({ capacity = [] }) => capacity);
  const read = new Set(dataset.sources.filter((each) => each.read !== 'not-seen').map(({ id }) => id));
  expect(figures.filter(({ source }) => !read.has(source))).toEqual([]);
  // Known from a note that quotes them alone (docs/data.md).
  expect(figures.map(({ mw }) => mw).filter((mw) => mw === 473 || mw === 421.7)).toEqual([]);
});

const TRAINED = { en: 'AI models are trained here.', uk: 'Тут навчають моделі ШІ.' };

test.each(
  dataset.places.filter(({ roles }) => roles.some(({ kind }) => kind === 'campus')).map(({ id }) => id),
)('a text that has models trained at %s is refused', (id) => {
  const patterns = bans.filter((ban) => ban.id === id).map(({ pattern }) => pattern);
  for (const language of LANGUAGES) {
    expect(patterns.some((each) => new RegExp(each[language], 'iu').test(TRAINED[language]))).toBe(true);
  }
});
