import { describe, expect, test } from 'vitest';
import { parseDataset } from './parse.ts';
import { FILE_RULES, problemLine, RULES } from './problem.ts';
import { sampleContext, sampleDataset, sampleFiles } from './sample.ts';
import { ARTICLE_BREACHES } from './sample-article-breaches.ts';
import { BREACHES, FACT, LAW, LINK, SOURCES, source } from './sample-breaches.ts';
import { CAMPUS_BREACHES } from './sample-campus-breaches.ts';
import { CONTENT_BREACHES } from './sample-content-breaches.ts';
import { problemsAfter } from './sample-edit.ts';

const ALL_BREACHES = [...BREACHES, ...CONTENT_BREACHES, ...ARTICLE_BREACHES, ...CAMPUS_BREACHES];

describe('parseDataset', () => {
  test('finds nothing wrong with the sample', () => {
    expect(parseDataset(sampleFiles(), sampleContext)).not.toHaveProperty('problems');
  });

  test.each(ALL_BREACHES)('reports %s as %s of "%s", and only that', (_what, rule, id, path, value) => {
    const found = problemsAfter([path, value]).map((problem) => `${problem.rule} ${problem.id}`);
    expect(found).toEqual([`${rule} ${id}`]);
  });

  test('has a breach for every rule but those of a file as a text', () => {
    const broken = new Set<string>([...ALL_BREACHES.map(([, rule]) => rule), ...Object.keys(FILE_RULES)]);
    expect(Object.keys(RULES).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('reports all problems at once, in form and in sense', () => {
    const found = problemsAfter(
      [`${SOURCES}.-`, source],
      [`${FACT}.status`, 'rumoured'],
      [`${LAW}.colour`, 'red'],
      [`${LAW}.size`, 'big'],
      [`${LAW}.date`, '2027'],
    );
    expect(found.map(({ rule }) => rule).sort()).toEqual([
      'date-in-future',
      'shape',
      'unknown-key',
      'unknown-key',
      'unused-source',
    ]);
  });

  test('names the file, the entry and the place in it in plain words', () => {
    const [problem] = problemsAfter([`${FACT}.evidence.2.part`, 'hearsay']);
    expect(problem && problemLine(problem)).toMatch(
      /^places\.geojson · trains-in-malaysia · shape: evidence\.2\.part: expected .*"relay".*, found "hearsay"$/,
    );
  });

  test('tells the length of a text that is too long instead of printing it', () => {
    const [problem] = problemsAfter([`${LAW}.text.uk`, 'я'.repeat(400)]);
    expect(problem?.message).toBe('text.uk must be no longer than 320 characters, found 400 characters');
  });

  test('gives an entry without an id its position', () => {
    expect(problemsAfter([`${LINK}.id`, undefined])).toMatchObject([{ id: '#1', message: 'id is missing' }]);
  });

  test('does not look at the clock unless told what day it is', () => {
    const files = sampleFiles();
    files.places.asOf = '2999-01-01';
    const { today: _, ...timeless } = sampleContext;
    expect(parseDataset(files, timeless)).toHaveProperty('dataset');
  });

  test('says all that is wrong with files that are not there', () => {
    const nothing = { places: null, countries: null, links: 3, sources: 'text', articles: true };
    const parsed = parseDataset(nothing, sampleContext);
    expect('problems' in parsed && parsed.problems.map(({ file }) => file)).toEqual([
      'places.geojson',
      'countries.json',
      'links.json',
      'sources.json',
      'articles.json',
    ]);
  });

  test('makes no dataset and blames nobody where a file is not there to be read', () => {
    for (const file of ['places', 'countries', 'links', 'sources', 'articles']) {
      const parsed = parseDataset({ ...sampleFiles(), [file]: undefined }, sampleContext);
      expect(parsed).toEqual({ problems: [] });
    }
  });

  test('checks the other files where one is not there', () => {
    const found = problemsAfter(
      ['sources', undefined],
      [`${LAW}.date`, '2021-02-30'],
      [`${LINK}.to`, 'atlantis'],
    );
    expect(found.map(({ rule, id }) => `${rule} ${id}`)).toEqual([
      'unknown-place alibaba-trains-malaysia',
      'date-malformed data-law',
    ]);
  });

  test('gives a fact the topic of the section that holds it, and the story the order of the articles', () => {
    const { facts, story } = sampleDataset();
    expect(facts.map(({ id, topic }) => `${id} ${topic}`)).toEqual([
      'headquarters-hangzhou owner',
      'trains-in-malaysia training',
      'data-law legal',
    ]);
    expect(story.order).toEqual(['MYS', 'CHN', 'hangzhou']);
  });

  test('leads the story past an article that is aside', () => {
    const files = sampleFiles();
    const [first, ...rest] = files.articles.articles;
    const articles = { ...files.articles, articles: [{ ...first, aside: true }, ...rest] };
    const parsed = parseDataset({ ...files, articles }, sampleContext);
    if (!('dataset' in parsed)) throw new Error('the sample is sound');
    expect(parsed.dataset.story.order).toEqual(['CHN', 'hangzhou']);
    expect(parsed.dataset.articles.map(({ subject }) => subject)).toEqual(['MYS', 'CHN', 'hangzhou']);
  });

  test('puts a fact first where its entry stands and then where else it bears', () => {
    const trains = sampleDataset().facts.find(({ id }) => id === 'trains-in-malaysia');
    expect(trains?.about).toEqual(['training-malaysia', 'hangzhou', 'CHN']);
    expect(trains).not.toHaveProperty('also');
  });

  test('keeps the facts of places before those of countries, each in their order', () => {
    expect(sampleDataset().facts.map(({ id }) => id)).toEqual([
      'headquarters-hangzhou',
      'trains-in-malaysia',
      'data-law',
    ]);
  });
});
