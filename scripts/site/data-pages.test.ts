import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/locales.ts';
import { DATA_ENTRIES } from '../../src/i18n/messages/data-entries.ts';
import { DATA_PAGE } from '../../src/i18n/messages/data-page.ts';
import { ENTRY_KINDS, fieldsOf } from '../../src/pages/data-fields.ts';
import { sampleEditions } from '../check/sample-site.ts';
import { dataFiles, dataPages, dataSchemas, GEOGRAPHY } from './data-pages.ts';

const ORIGIN = 'https://map.example.org/maps/';
const files = dataFiles().map(({ path }) => path);

function pageIn(language: Language, origin: string | null = ORIGIN): string {
  const input = { editions: sampleEditions(), origin, stylesheets: ['assets/a.css'], theme: 'assets/t.js' };
  const found = dataPages(input).find(({ path }) => path === `${language}/data/index.html`);
  return String(found?.content());
}

describe.each(LANGUAGES)('the page about the data in %s', (language) => {
  const html = pageIn(language);

  test('lists every file with what it holds and its size', () => {
    const offered = [...files.filter((path) => /^data\/\w+\.(?:geo)?json$/.test(path)), ...GEOGRAPHY];
    expect(Object.keys(DATA_PAGE[language].files.holds).toSorted()).toEqual(offered.toSorted());
    for (const path of offered) expect(html).toContain(`<a href="../../${path}">`);
    expect(html.match(/<td>\d+\u00a0\S+<\/td>/g)).toHaveLength(offered.length);
  });

  test('tells every field of every kind of entry, and none that there is not', () => {
    for (const kind of ENTRY_KINDS) {
      const names = fieldsOf(dataSchemas(), kind).map(({ name }) => name);
      expect(Object.keys(DATA_ENTRIES[language][kind].fields), kind).toEqual(names);
      expect(html).toContain(`<h3 id="fields-${kind}">`);
    }
  });

  test('leads to the handbook, the licence and the schemas, which lie beside the data', () => {
    const own = [...html.matchAll(/href="\.\.\/\.\.\/(data\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(own).toEqual(expect.arrayContaining(['data/README.txt', 'data/LICENSE.txt']));
    expect(own.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('gathers what was corrected, each with the way to its fact', () => {
    const part = html.slice(html.indexOf('id="corrections"'), html.indexOf('id="fields"'));
    const corrected = sampleEditions()
      .filter((edition) => edition.language === language)
      .flatMap(({ facts }) => facts.filter(({ correction }) => correction !== undefined));
    expect(corrected.length).toBeGreaterThan(0);
    for (const { id } of corrected) expect(part).toContain(`#${id}"`);
  });

  test('has its twins in the other languages', () => {
    expect(html).toContain(`rel="canonical" href="${ORIGIN}${language}/data/"`);
    for (const other of LANGUAGES)
      expect(html).toContain(`hreflang="${other}" href="${ORIGIN}${other}/data/"`);
  });
});

test('a credit names the date, the licence, and the address where it is known', () => {
  expect(pageIn('en')).toContain(`as of 23 November 2026, CC BY 4.0, ${ORIGIN}en/<`);
  expect(pageIn('uk')).toContain('станом на 23 листопада 2026 року, CC BY 4.0');
  expect(pageIn('en', null)).toContain('as of 23 November 2026, CC BY 4.0<');
});
