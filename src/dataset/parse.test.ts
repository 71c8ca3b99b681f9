import { describe, expect, test } from 'vitest';
import { parseDataset } from './parse.ts';
import { type Problem, problemLine, RULES } from './problem.ts';
import { sampleContext, sampleDataset, sampleFiles } from './sample.ts';

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Sets the value at a path of keys; `-` adds to the end of a list, undefined takes the key away. */
const edit = (root: unknown, path: string, value: unknown): void => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => (isContainer(node) ? node[key] : undefined), root);
  if (!isContainer(holder)) throw new Error(`The sample has nothing at ${path}`);
  if (Array.isArray(holder) && last === '-') holder.push(value);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
};

const problemsAfter = (
  ...edits: readonly (readonly [path: string, value: unknown])[]
): readonly Problem[] => {
  const files = sampleFiles();
  for (const [path, value] of edits) edit(files, path, value);
  const parsed = parseDataset(files, sampleContext);
  return 'problems' in parsed ? parsed.problems : [];
};

const HANGZHOU = 'places.features.0';
const MALAYSIA = 'places.features.1';
const FACT = `${MALAYSIA}.properties.facts.0`;
const LAW = 'countries.countries.0.facts.0';
const LINK = 'links.links.0';
const SOURCES = 'sources.sources';

const law = { source: 'law', part: 'primary' };
const fact = {
  id: 'new-fact',
  text: { en: 'Something new.', uk: 'Щось нове.' },
  date: '2026',
  status: 'reported',
  evidence: [law],
};
const source = {
  id: 'new-source',
  publisher: 'Somebody',
  title: 'Something',
  url: 'https://example.org/new',
  language: 'en',
  published: null,
  read: 'whole',
};
/** A place without facts of its own. */
const placeAlone = (id: string, country = 'CHN', coordinates = [120.16, 30.29]) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: {
    country,
    name: { en: 'Place', uk: 'Місце' },
    precision: 'country',
    pointNote: { en: 'Somewhere.', uk: 'Десь.' },
    roles: [{ kind: 'headquarters', status: 'operating', since: '1999', organizations: ['Alibaba'] }],
    facts: [],
  },
});

type Breach = readonly [what: string, rule: string, id: string, path: string, value: unknown];

/** One edit each, the rule that it breaks, and the entry that is to blame. */
const BREACHES: readonly Breach[] = [
  ['a number for a name', 'shape', 'law', `${SOURCES}.4.title`, 7],
  ['a status that does not exist', 'shape', 'alibaba-trains-malaysia', `${LINK}.status`, 'rumoured'],
  ['a place without a role', 'shape', 'hangzhou', `${HANGZHOU}.properties.roles`, []],
  ['a country entry without facts', 'shape', 'SGP', 'countries.countries.-', { country: 'SGP' }],
  ['a file that is no object', 'shape', 'file', 'links', []],
  ['a key too many in a fact', 'unknown-key', 'trains-in-malaysia', `${FACT}.colour`, 'red'],
  ['a key too many in a file', 'unknown-key', 'file', 'sources.version', 1],
  ['an id with a capital', 'id-malformed', 'New-fact', `${LAW.slice(0, -2)}.-`, { ...fact, id: 'New-fact' }],
  ['a place given twice', 'duplicate-id', 'hangzhou', 'places.features.-', placeAlone('hangzhou')],
  ['a place named like a country', 'duplicate-id', 'singapore', 'places.features.-', placeAlone('singapore')],
  ['a place named like a code', 'duplicate-id', 'mys', 'places.features.-', placeAlone('mys')],
  ['a place named like a page', 'duplicate-id', 'embed', 'places.features.-', placeAlone('embed')],
  ['a fact given twice', 'duplicate-id', 'data-law', `${FACT.slice(0, -2)}.-`, { ...fact, id: 'data-law' }],
  ['a country given twice', 'duplicate-id', 'CHN', 'countries.countries.-', { country: 'CHN', facts: [] }],
  [
    'a link given twice',
    'duplicate-id',
    'alibaba-trains-malaysia',
    'links.links.-',
    sampleFiles().links.links[0],
  ],
  ['a source given twice', 'duplicate-id', 'law', `${SOURCES}.-`, { ...source, id: 'law' }],
  [
    'an entry for no country',
    'unknown-country',
    'XYZ',
    'countries.countries.-',
    { country: 'XYZ', facts: [] },
  ],
  ['a place in no country', 'unknown-country', 'hangzhou', `${HANGZHOU}.properties.country`, 'XYZ'],
  ['a fact about nothing', 'unknown-subject', 'data-law', `${LAW}.also`, ['atlantis']],
  ['a link to nowhere', 'unknown-place', 'alibaba-trains-malaysia', `${LINK}.to`, 'atlantis'],
  ['a link without its fact', 'unknown-fact', 'alibaba-trains-malaysia', `${LINK}.fact`, 'nothing'],
  [
    'evidence from nobody',
    'unknown-source',
    'data-law',
    `${LAW}.evidence.-`,
    { source: 'nobody', part: 'origin' },
  ],
  [
    'a place located by nobody',
    'unknown-source',
    'training-malaysia',
    `${MALAYSIA}.properties.locatedBy`,
    'nobody',
  ],
  ['a source without use', 'unused-source', 'new-source', `${SOURCES}.-`, source],
  ['a read source without address', 'seen-source-without-url', 'law', `${SOURCES}.4.url`, undefined],
  ['an http address', 'url-not-https', 'law', `${SOURCES}.4.url`, 'http://example.org/law'],
  ['a script as an address', 'url-not-https', 'law', `${SOURCES}.4.url`, 'javascript:alert(1)'],
  ['a source that retells itself', 'retells-cycle', 'law', `${SOURCES}.4.retells`, 'law'],
  [
    'a fact without evidence',
    'fact-without-evidence',
    'new-fact',
    `${LAW.slice(0, -2)}.-`,
    { ...fact, evidence: [] },
  ],
  [
    'a fact that is only disputed',
    'fact-without-evidence',
    'new-fact',
    `${LAW.slice(0, -2)}.-`,
    { ...fact, evidence: [{ source: 'law', part: 'disputes' }] },
  ],
  [
    'a relay of nothing',
    'relay-without-origin',
    'data-law',
    `${LAW}.evidence.-`,
    { source: 'blog', part: 'relay' },
  ],
  ['a relay of an unlisted report', 'relay-without-origin', 'blog', `${SOURCES}.3.retells`, 'nobody'],
  [
    'a retelling as confirmation',
    'retelling-as-independent',
    'trains-in-malaysia',
    `${FACT}.evidence.1.part`,
    'independent',
  ],
  [
    'an origin that nobody saw',
    'not-seen-without-relay',
    'data-law',
    `${LAW}.evidence.-`,
    { source: 'newsroom-report', part: 'origin' },
  ],
  [
    'a fact on a weak source',
    'weak-alone',
    'new-fact',
    `${LAW.slice(0, -2)}.-`,
    { ...fact, evidence: [{ source: 'blog', part: 'independent' }] },
  ],
  ['a report seen by weak eyes only', 'weak-alone', 'trains-in-malaysia', `${SOURCES}.2.weak`, true],
  ['a text in one language', 'translation-missing', 'data-law', `${LAW}.text.uk`, undefined],
  ['an empty text', 'translation-missing', 'data-law', `${LAW}.text.en`, '  '],
  [
    'a text not translated',
    'translation-identical',
    'data-law',
    `${LAW}.text.uk`,
    'Personal data stay in China.',
  ],
  [
    'a note not translated',
    'translation-identical',
    'hangzhou',
    `${HANGZHOU}.properties.pointNote.uk`,
    'Centre of the city.',
  ],
  [
    'a correction not translated',
    'translation-identical',
    'trains-in-malaysia',
    `${FACT}.correction.en`,
    'У статті було інакше.',
  ],
  ['a Latin name in Ukrainian', 'wrong-script', 'hangzhou', `${HANGZHOU}.properties.name.uk`, 'Hangzhou'],
  [
    'a Cyrillic letter in English',
    'wrong-script',
    'data-law',
    `${LAW}.text.en`,
    'Personal dаta stay in China.',
  ],
  ['a long text', 'text-too-long', 'data-law', `${LAW}.text.uk`, 'я'.repeat(321)],
  ['a month that is none', 'date-malformed', 'data-law', `${LAW}.date`, '2021-13'],
  ['a date in words', 'date-malformed', 'law', `${SOURCES}.4.published`, 'August 2021'],
  ['a day that is none', 'date-malformed', 'data-law', `${LAW}.date`, '2021-02-30'],
  ['a month for the day of the data', 'date-malformed', 'file', 'places.asOf', '2026-11'],
  ['a fact from tomorrow', 'date-in-future', 'data-law', `${LAW}.date`, '2026-11-24'],
  ['a role from next month', 'date-in-future', 'hangzhou', `${HANGZHOU}.properties.roles.0.since`, '2026-12'],
  ['a source from next year', 'date-in-future', 'law', `${SOURCES}.4.published`, '2027'],
  ['data that are ahead of the clock', 'date-in-future', 'file', 'places.asOf', '2026-11-24'],
  ['a latitude beyond the pole', 'geometry', 'hangzhou', `${HANGZHOU}.geometry.coordinates`, [30.29, 120.16]],
  ['a point with a height', 'geometry', 'hangzhou', `${HANGZHOU}.geometry.coordinates`, [120.16, 30.29, 7]],
  ['a line for a place', 'geometry', 'hangzhou', `${HANGZHOU}.geometry.type`, 'LineString'],
  ['a coordinate reference system', 'geometry', 'file', 'places.crs', { type: 'name' }],
  [
    'a point to the centimetre',
    'too-many-decimals',
    'hangzhou',
    `${HANGZHOU}.geometry.coordinates.0`,
    120.161234,
  ],
  [
    'a point in the sea',
    'point-outside-country',
    'training-malaysia',
    `${MALAYSIA}.geometry.coordinates`,
    [90, 4.7],
  ],
  [
    'a site without a locator',
    'precision-too-fine',
    'training-malaysia',
    `${MALAYSIA}.properties.precision`,
    'site',
  ],
  [
    'a city located by hearsay',
    'precision-too-fine',
    'hangzhou',
    `${HANGZHOU}.properties.locatedBy`,
    'newsroom-report',
  ],
  [
    'a mark that tells nothing',
    'place-without-fact',
    'silent',
    'places.features.-',
    placeAlone('silent', 'SGP', [103.8, 1.3]),
  ],
  [
    'a line that disagrees with its mark',
    'link-status',
    'alibaba-trains-malaysia',
    `${LINK}.status`,
    'opened',
  ],
  [
    'a line of another organisation',
    'link-status',
    'alibaba-trains-malaysia',
    `${LINK}.organization`,
    'ByteDance',
  ],
];

describe('parseDataset', () => {
  test('finds nothing wrong with the sample', () => {
    expect(parseDataset(sampleFiles(), sampleContext)).not.toHaveProperty('problems');
  });

  test.each(BREACHES)('reports %s as %s of "%s", and only that', (_what, rule, id, path, value) => {
    const found = problemsAfter([path, value]).map((problem) => `${problem.rule} ${problem.id}`);
    expect(found).toEqual([`${rule} ${id}`]);
  });

  test('has a breach for every rule', () => {
    const broken = new Set(BREACHES.map(([, rule]) => rule));
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
    const nothing = { places: undefined, countries: null, links: 3, sources: 'text' };
    const parsed = parseDataset(nothing, sampleContext);
    expect('problems' in parsed && parsed.problems.map(({ file }) => file)).toEqual([
      'places.geojson',
      'countries.json',
      'links.json',
      'sources.json',
    ]);
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
