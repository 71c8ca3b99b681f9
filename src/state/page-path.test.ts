import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { type PageForm, pagePath, pagesIn, rootFrom, sectionPath } from './page-path.ts';
import { readAddress } from './url.ts';

function editionIn(language: (typeof LANGUAGES)[number]) {
  return toEdition(sampleDataset(), sampleCountries, language);
}

const FORMS: readonly PageForm[] = ['full', 'embed'];

describe('rootFrom', () => {
  test.each([
    ['', './'],
    ['uk/', '../'],
    ['uk/malaysia/', '../../'],
    ['uk/embed/malaysia/', '../../../'],
  ])('leads from "%s" by "%s" to the root', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });

  test.each(LANGUAGES)(
    'leads from every page in %s to the site’s root, wherever the site stands',
    (language) => {
      const edition = editionIn(language);
      const site = 'https://news.example/some/where/';
      const roots = pagesIn(edition).map((name) => {
        const path = pagePath(edition, name);
        return new URL(rootFrom(path), site + path).href;
      });
      expect(roots.length).toBeGreaterThan(0);
      expect(new Set(roots)).toEqual(new Set([site]));
    },
  );
});

describe('pagePath', () => {
  const edition = editionIn('en');

  test.each([
    ['full', null, 'en/'],
    ['full', 'MYS', 'en/malaysia/'],
    ['full', 'hangzhou', 'en/hangzhou/'],
    ['embed', null, 'en/embed/'],
    ['embed', 'MYS', 'en/embed/malaysia/'],
  ] as const)('of the %s page of %o is %s', (form, subject, path) => {
    expect(pagePath(edition, { language: 'en', form, subject })).toBe(path);
  });
});

describe.each(LANGUAGES)('the pages in %s', (language) => {
  const edition = editionIn(language);
  const pages = pagesIn(edition);

  test('are the map, every subject with facts and every second address, whole and for frames', () => {
    const subjects = ['CHN', 'MYS', 'hangzhou', 'training-malaysia'];
    for (const form of FORMS) {
      const own = pages.filter((page) => page.form === form).map(({ subject }) => subject);
      expect(own.toSorted()).toEqual([null, ...subjects].toSorted());
    }
    expect(pages.every((page) => page.language === language)).toBe(true);
  });

  test('have a path of their own each, under their section', () => {
    const paths = pages.map((name) => pagePath(edition, name));
    expect(new Set(paths).size).toBe(paths.length);
    for (const [index, { form }] of pages.entries()) {
      expect(paths[index]?.startsWith(sectionPath(language, form))).toBe(true);
      expect(paths[index]).toMatch(/\/$/);
    }
  });

  test('select their subject when they are opened, and at a second address its country', () => {
    const site = 'https://news.example/';
    for (const name of pages) {
      const section = { home: site + sectionPath(language, name.form) };
      const { selection } = readAddress(site + pagePath(edition, name), section, edition);
      const subject = name.subject === 'training-malaysia' ? 'MYS' : name.subject;
      expect(selection.type === 'none' ? null : selection.id).toBe(subject);
    }
  });
});
