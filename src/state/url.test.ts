import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { PLACE_KINDS } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { type Choice, DEFAULT_CHOICE, NOTHING, type Selection } from '../scene/choice.ts';
import { carriedQuery, pathOf, readAddress, writeAddress } from './url.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'en');

const SITE = 'https://news.example/maps/';
const FULL = { home: `${SITE}en/` };
const EMBED = { home: `${SITE}en/embed/` };
const SECTIONS = [FULL, EMBED];

const read = (path: string, section = FULL): Choice => readAddress(SITE + path, section, edition);
const write = (choice: Partial<Choice>, path: string, section = FULL): string =>
  writeAddress({ ...DEFAULT_CHOICE, ...choice }, SITE + path, section, edition).replace(SITE, '');

const MALAYSIA: Selection = { type: 'country', id: 'MYS' };
const HANGZHOU: Selection = { type: 'place', id: 'hangzhou' };

const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  fc.constantFrom(...edition.countries).map(({ id }): Selection => ({ type: 'country', id })),
  fc.constantFrom(...edition.places).map(({ id }): Selection => ({ type: 'place', id })),
);

const choices: fc.Arbitrary<Choice> = fc.record({
  selection: selections,
  view: fc.constantFrom('flat', 'globe'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  kinds: fc.subarray([...PLACE_KINDS], { minLength: 1 }),
});

const PATHS = [
  '',
  'index.html',
  'malaysia/',
  'malaysia/index.html',
  'hangzhou/',
  'atlantis/',
  '?at=CIV',
  '?a=1&kinds=x#top',
];

describe('an address', () => {
  test('says a choice so that it is read again as it was, from whatever page', () => {
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom(...SECTIONS),
        fc.constantFrom(...PATHS),
        (choice, section, path) => {
          const href = writeAddress(choice, section.home + path, section, edition);
          expect(readAddress(href, section, edition)).toEqual(choice);
        },
      ),
    );
  });

  test('that was written stays as it is when it is written again', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...PATHS), (choice, path) => {
        const href = writeAddress(choice, FULL.home + path, FULL, edition);
        expect(writeAddress(choice, href, FULL, edition)).toBe(href);
      }),
    );
  });

  test('without a query is the default, and the default is without a query', () => {
    expect(read('en/')).toEqual(DEFAULT_CHOICE);
    expect(write({}, 'en/?view=flat&theme=auto')).toBe('en/');
  });

  test('leaves out what is as by default, and keeps its commas', () => {
    expect(write({ selection: HANGZHOU, kinds: ['headquarters', 'training-cluster'] }, 'en/')).toBe(
      'en/?at=hangzhou&kinds=headquarters,training-cluster',
    );
  });

  test.each([
    ['en/?at=MYS', MALAYSIA],
    ['en/?at=mys', MALAYSIA],
    ['en/?at=malaysia', MALAYSIA],
    ['en/?at=hangzhou', HANGZHOU],
    ['en/malaysia/', MALAYSIA],
    ['en/malaysia', MALAYSIA],
    ['en/malaysia/index.html', MALAYSIA],
    ['en/hangzhou/', HANGZHOU],
    ['en/malaysia/?at=hangzhou', HANGZHOU],
    ['en/embed/malaysia/', NOTHING],
    ['uk/malaysia/', NOTHING],
    ['en/atlantis/', NOTHING],
    ['en/malaysia/johor/', NOTHING],
  ] as const)('%s selects %o', (path, selection) => {
    expect(read(path).selection).toEqual(selection);
  });

  test('under the frames’ section selects likewise', () => {
    expect(read('en/embed/malaysia/', EMBED).selection).toEqual(MALAYSIA);
    expect(read('en/embed/?at=hangzhou', EMBED).selection).toEqual(HANGZHOU);
  });

  test.each([
    'at=',
    'at=ATL',
    'at=%00',
    'view=cube',
    'view=Globe',
    'theme=',
    'theme=blue',
    'kinds=',
    'kinds=,',
    'kinds=all',
    '&&=&%E0%A4%A',
  ])('ignores %s', (query) => {
    expect(read(`en/?${query}`)).toEqual(DEFAULT_CHOICE);
  });

  test('keeps the page of a subject while another value of its query is wrong', () => {
    expect(read('en/malaysia/?at=atlantis&view=globe')).toEqual({
      ...DEFAULT_CHOICE,
      selection: MALAYSIA,
      view: 'globe',
    });
  });

  test('takes what it knows of a list, each kind once, in the order of the legend', () => {
    expect(read('en/?kinds=training-cluster,moon,headquarters,headquarters').kinds).toEqual([
      'headquarters',
      'training-cluster',
    ]);
  });

  test('never throws, whatever the query and the fragment', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, fragment) => {
        const address = new URL(FULL.home);
        address.search = query;
        address.hash = fragment;
        const choice = readAddress(address.href, FULL, edition);
        expect(readAddress(writeAddress(choice, address.href, FULL, edition), FULL, edition)).toEqual(choice);
      }),
    );
  });
});

describe('what is not ours in an address', () => {
  test('stays: other keys, and the fragment', () => {
    expect(write({ selection: MALAYSIA, view: 'globe' }, 'en/?utm=x&date=2026-01-01#about')).toBe(
      'en/?utm=x&date=2026-01-01&at=MYS&view=globe#about',
    );
  });

  test('has the same values afterwards, whatever they are', () => {
    const keys = fc.string({ minLength: 1 }).filter((key) => !['at', 'view', 'theme', 'kinds'].includes(key));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string({ unit: 'grapheme' }))), choices, (pairs, choice) => {
        const address = new URL(FULL.home);
        for (const [key, value] of pairs) address.searchParams.append(key, value);
        const before = [...address.searchParams];
        const after = new URL(writeAddress(choice, address.href, FULL, edition)).searchParams;
        expect([...after].filter(([key]) => !['at', 'view', 'theme', 'kinds'].includes(key))).toEqual(before);
      }),
    );
  });

  test('keeps the commas of a fragment as they were written', () => {
    expect(write({ selection: MALAYSIA }, 'en/#a%2Cb')).toBe('en/?at=MYS#a%2Cb');
  });
});

describe('the page of a subject', () => {
  test('keeps its path while its subject is selected', () => {
    expect(write({ selection: MALAYSIA }, 'en/malaysia/')).toBe('en/malaysia/');
    expect(write({ selection: MALAYSIA, view: 'globe' }, 'en/malaysia/?at=hangzhou')).toBe(
      'en/malaysia/?view=globe',
    );
  });

  test('gives way to the section’s own page once something else is, or nothing', () => {
    expect(write({ selection: HANGZHOU }, 'en/malaysia/')).toBe('en/?at=hangzhou');
    expect(write({}, 'en/malaysia/?view=globe')).toBe('en/');
    expect(write({ selection: HANGZHOU }, 'en/embed/malaysia/', EMBED)).toBe('en/embed/?at=hangzhou');
  });
});

describe('carriedQuery', () => {
  test('is empty for the default, whatever is selected', () => {
    expect(carriedQuery({ ...DEFAULT_CHOICE, selection: MALAYSIA })).toBe('');
  });

  test('carries everything but the selection to the next page', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const next = readAddress(FULL.home + carriedQuery(choice), FULL, edition);
        expect(next).toEqual({ ...choice, selection: NOTHING });
      }),
    );
  });
});

describe('pathOf', () => {
  test.each([
    ['MYS', 'malaysia/'],
    ['CIV', 'cote-d-ivoire/'],
    ['hangzhou', 'hangzhou/'],
    [null, ''],
    ['atlantis', ''],
  ])('of %o is %o', (id, path) => {
    expect(pathOf(edition, id)).toBe(path);
  });

  test('leads back to its subject', () => {
    for (const { id } of [...edition.countries, ...edition.places]) {
      expect(read(`en/${pathOf(edition, id)}`).selection).toMatchObject({ id });
    }
  });
});
