import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { LANGUAGES, type Language } from '../i18n/locales.ts';
import { dataPath, type PageForm, pagePath, pagesIn, rootFrom } from '../state/page-path.ts';
import { createAddresses } from './addresses.ts';

function editionIn(language: Language) {
  return toEdition(sampleDataset(), sampleCountries, language);
}

const SITE = 'https://news.example/maps/';

function addressesOf(language: Language, form: PageForm, root: string, query = '') {
  return createAddresses({ edition: editionIn(language), form, root, query: () => query });
}

/** The paths of every page that is made. */
const PAGES = new Set(
  LANGUAGES.flatMap((language) => [
    dataPath(language),
    ...pagesIn(editionIn(language)).map((name) => pagePath(editionIn(language), name)),
  ]),
);

function pathOf(href: string): string {
  return new URL(href).pathname.replace('/maps/', '');
}

const SWEEP = LANGUAGES.flatMap((language) =>
  (['full', 'embed'] as const).map((form) => ({ language, form })),
);

describe.each(SWEEP)('the addresses of a $form page in $language', ({ language, form }) => {
  const addresses = addressesOf(language, form, SITE, '?view=globe');
  const withFacts = ['CHN', 'MYS', 'hangzhou', 'training-malaysia'];

  test('lead to pages that are made', () => {
    const hrefs = [
      addresses.home(),
      addresses.about(),
      addresses.data(),
      addresses.fullPage(null),
      ...withFacts.flatMap((id) => [addresses.subject(id), addresses.fullPage(id)]),
      ...LANGUAGES.flatMap((other) => [null, ...withFacts].map((id) => addresses.language(other, id))),
    ];
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.map(pathOf).filter((path) => !PAGES.has(path))).toEqual([]);
  });

  test('stay in the form of the page, except for what is meant to leave the frame', () => {
    const inside = [addresses.home(), addresses.subject('MYS'), addresses.language('en', 'MYS')];
    expect(inside.map((href) => pathOf(href).includes('/embed/'))).toEqual(
      inside.map(() => form === 'embed'),
    );
    const outside = [addresses.about(), addresses.data(), addresses.fullPage('MYS')];
    expect(outside.filter((href) => href.includes('/embed/'))).toEqual([]);
  });

  test('take the reader’s choice along within the map, and leave it behind outside', () => {
    expect(addresses.subject('MYS')).toMatch(/\/malaysia\/\?view=globe$/);
    expect(addresses.language('uk', 'MYS')).toMatch(/\/uk\/(?:embed\/)?malaysia\/\?view=globe$/);
    expect(addresses.fullPage('MYS')).toMatch(/\/malaysia\/$/);
    expect(addresses.data()).toMatch(form === 'full' ? /\/data\/\?view=globe$/ : /\/data\/$/);
    expect(addresses.about()).toMatch(form === 'full' ? /\/\?view=globe#about$/ : /\/#about$/);
  });

  test('are the same in a page made in advance, seen from where it stands', () => {
    const edition = editionIn(language);
    for (const name of pagesIn(edition).filter((page) => page.form === form)) {
      const path = pagePath(edition, name);
      const relative = addressesOf(language, form, rootFrom(path), '?view=globe');
      expect(new URL(relative.subject('MYS'), SITE + path).href).toBe(addresses.subject('MYS'));
      expect(new URL(relative.home(), SITE + path).href).toBe(addresses.home());
    }
  });

  test('lead to a page that is made for a country that nothing is told of', () => {
    const hrefs = [addresses.language('uk', 'CIV'), addresses.fullPage('CIV')];
    expect(hrefs.map(pathOf).filter((path) => !PAGES.has(path))).toEqual([]);
    expect(hrefs.every((href) => new URL(href).searchParams.get('at') === 'CIV')).toBe(true);
  });
});
