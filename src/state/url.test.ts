import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { ROLE_GROUPS } from '../dataset/history.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { type Choice, DEFAULT_CHOICE, NOTHING, type Selection } from '../scene/choice.ts';
import { carriedQuery, pathOf, readAddress, writeAddress } from './url.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'en');

const SITE = 'https://news.example/maps/';
const FULL = { home: `${SITE}en/` };
const EMBED = { home: `${SITE}en/embed/` };
const SECTIONS = [FULL, EMBED];

function read(path: string, section = FULL): Choice {
  return readAddress(SITE + path, section, edition);
}

function write(choice: Partial<Choice>, path: string, section = FULL): string {
  return writeAddress({ ...DEFAULT_CHOICE, ...choice }, SITE + path, section, edition).replace(SITE, '');
}

const MALAYSIA: Selection = { type: 'country', id: 'MYS' };
const HANGZHOU: Selection = { type: 'place', id: 'hangzhou' };

const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  fc.constantFrom(...edition.countries).map(({ id }): Selection => ({ type: 'country', id })),
  fc.constant(HANGZHOU),
);

const choices: fc.Arbitrary<Choice> = fc.record({
  selection: selections,
  projection: fc.constantFrom('flat', 'globe'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  kinds: fc.subarray([...ROLE_GROUPS], { minLength: 1 }),
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

const OWN_KEYS = ['at', 'view', 'theme', 'kinds'];

function keyOf(part: string): string {
  return [...new URLSearchParams(`&${part}`).keys()][0] ?? '';
}

/** The parts of a query that are not ours, as they are written, and the fragment. */
function foreignIn(href: string): { readonly parts: readonly string[]; readonly fragment: string } {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(.*)$/s.exec(href) ?? [];
  const parts = query.split('&').filter((part) => part !== '' && !OWN_KEYS.includes(keyOf(part)));
  return { parts, fragment };
}

const queryParts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'q=%E9',
    'flag',
    'flag=',
    '=x',
    '%',
    'a=1+2',
    'a=1%202',
    'b=%2c,',
    'Kinds=x',
    '?at=MYS',
  ),
  fc
    .tuple(fc.constantFrom(...OWN_KEYS, '%61t'), fc.constantFrom('', '=', '=MYS', '=globe', '=%E9', '=dark'))
    .map(([key, value]) => key + value),
);

/** Addresses of one section, as a browser gives them, with anything in their query and fragment. */
const hrefs = fc
  .tuple(
    fc.oneof(fc.constantFrom('', 'malaysia/', 'm%61laysia/', '%E9/', '%/'), fc.webPath()),
    fc.array(queryParts),
    fc.option(fc.string()),
  )
  .map(([path, parts, fragment]) => {
    const query = parts.length === 0 ? '' : `?${parts.join('&').replaceAll('#', '')}`;
    return new URL(FULL.home + path + query + (fragment === null ? '' : `#${fragment}`)).href;
  });

describe('an address', () => {
  test.each([
    ['first-data-centre', ['data-centre-opened', 'data-centre-planned']],
    ['additional-data-centre', ['data-centre-opened', 'data-centre-planned']],
    ['headquarters,first-data-centre', ['headquarters', 'data-centre-opened', 'data-centre-planned']],
    ['additional-data-centre,data-centre-opened', ['data-centre-opened', 'data-centre-planned']],
    ['data-centre-opened', ['data-centre-opened']],
    ['constructor', ROLE_GROUPS],
  ])('names the kinds of today and of the first release: %s', (kinds, shown) => {
    expect(read(`en/?kinds=${kinds}`).kinds).toEqual(shown);
  });

  test('of the first release is written in the names of today', () => {
    expect(write(read('en/?kinds=first-data-centre'), 'en/')).toBe(
      'en/?kinds=data-centre-opened,data-centre-planned',
    );
  });

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
    ['en/m%61laysia/', MALAYSIA],
    ['%65n/malaysia', MALAYSIA],
    ['en/malaysia/index%2Ehtml', MALAYSIA],
    ['en/%malaysia/', NOTHING],
    ['en/%E9/', NOTHING],
    ['en/malaysia%2Findex.html', NOTHING],
    ['en/?at=%20MYS', MALAYSIA],
    ['en/?at=atlantis&at=MYS&at=hangzhou', MALAYSIA],
    ['en/?%61t=MYS', MALAYSIA],
    ['en/malaysia/#/hangzhou/?at=hangzhou', MALAYSIA],
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
    'kinds=Headquarters',
    '&&=&%E0%A4%A',
  ])('ignores %s', (query) => {
    expect(read(`en/?${query}`)).toEqual(DEFAULT_CHOICE);
  });

  test('keeps the page of a subject while another value of its query is wrong', () => {
    expect(read('en/malaysia/?at=atlantis&view=globe')).toEqual({
      ...DEFAULT_CHOICE,
      selection: MALAYSIA,
      projection: 'globe',
    });
  });

  test('takes what it knows of a list, each kind once, in the order of the legend', () => {
    expect(read('en/?kinds=training-cluster,moon,headquarters,headquarters').kinds).toEqual([
      'headquarters',
      'training-cluster',
    ]);
  });

  test.each([
    'kinds=headquarters,%20training-cluster',
    'kinds=headquarters,+training-cluster',
    'kinds=%20headquarters%2C%2C,training-cluster,',
    'kinds=headquarters&kinds=training-cluster',
  ])('takes %s for the list that was meant', (query) => {
    expect(read(`en/?${query}`).kinds).toEqual(['headquarters', 'training-cluster']);
  });

  test('that names a key twice says the first value that fits', () => {
    expect(read('en/?view=cube&view=globe&view=flat&theme=dark&theme=light')).toMatchObject({
      projection: 'globe',
      theme: 'dark',
    });
  });

  test('never throws, whatever the path, the query and the fragment', () => {
    fc.assert(
      fc.property(hrefs, (href) => {
        const choice = readAddress(href, FULL, edition);
        expect(readAddress(writeAddress(choice, href, FULL, edition), FULL, edition)).toEqual(choice);
      }),
    );
  });

  test.each(['', 'about:srcdoc', 'blob:null/1', 'https://[oops', '//', '%'])(
    'that is none, such as "%s", is the default, and is left alone',
    (href) => {
      expect(readAddress(href, FULL, edition)).toEqual(DEFAULT_CHOICE);
      expect(readAddress(SITE, { home: href }, edition)).toEqual(DEFAULT_CHOICE);
    },
  );
});

describe('what is not ours in an address', () => {
  const QUERY = '?at=BRA&q=%E9&a=1+2%20&flag&&b=%2C,%2f&flag=&b=;&=&%zz';

  test('stays: other keys, and the fragment', () => {
    expect(write({ selection: MALAYSIA, projection: 'globe' }, 'en/?utm=x&date=2026-01-01#about')).toBe(
      'en/?utm=x&date=2026-01-01&at=MYS&view=globe#about',
    );
  });

  test('stays as it was written, byte for byte', () => {
    expect(write({ selection: MALAYSIA }, `en/?${QUERY}#?a%2Cb=%E9`)).toBe(`en/?${QUERY}&at=MYS#?a%2Cb=%E9`);
    expect(write({}, `en/?at=MYS&${QUERY}&view=globe#`)).toBe(`en/?${QUERY}#`);
    expect(carriedQuery({ ...DEFAULT_CHOICE, projection: 'globe' }, `?at=MYS&${QUERY}`)).toBe(
      `?${QUERY}&view=globe`,
    );
  });

  test('outlives every sequence of choices untouched', () => {
    fc.assert(
      fc.property(hrefs, fc.array(choices, { minLength: 1 }), (first, sequence) => {
        let href = first;
        for (const choice of sequence) {
          href = writeAddress(choice, href, FULL, edition);
          expect(new URL(href).href, 'as a browser writes it').toBe(href);
          expect(readAddress(href, FULL, edition)).toEqual(choice);
        }
        expect(foreignIn(href)).toEqual(foreignIn(first));
      }),
    );
  });
});

describe('the page of a subject', () => {
  test('keeps its path while its subject is selected', () => {
    expect(write({ selection: MALAYSIA }, 'en/malaysia/')).toBe('en/malaysia/');
    expect(write({ selection: MALAYSIA, projection: 'globe' }, 'en/malaysia/?at=hangzhou')).toBe(
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
    expect(carriedQuery({ ...DEFAULT_CHOICE, selection: MALAYSIA }, '')).toBe('');
  });

  test('carries everything but the selection to the next page', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const next = readAddress(FULL.home + carriedQuery(choice, '?at=MYS&kinds=x'), FULL, edition);
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

  test('leads back to its subject, and from a mark that stands for its country to that', () => {
    for (const { id } of [...edition.countries, ...edition.places]) {
      const main = id === 'training-malaysia' ? 'MYS' : id;
      expect(read(`en/${pathOf(edition, id)}`).selection).toMatchObject({ id: main });
      expect(read(`en/?at=${id}`).selection).toMatchObject({ id: main });
    }
  });
});
