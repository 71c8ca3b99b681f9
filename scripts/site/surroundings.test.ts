import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { sampleEditions } from '../check/sample-site.ts';
import { robots, sitemap } from './surroundings.ts';

const ORIGIN = 'https://map.example.org/maps/';

describe('the sitemap', () => {
  const xml = sitemap(sampleEditions(), ORIGIN);
  const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

  test('lists every subject and the data in every language once, and no frame', () => {
    const subjects = ['', 'china/', 'malaysia/', 'hangzhou/', 'data/'];
    const wanted = LANGUAGES.flatMap((language) => subjects.map((path) => `${ORIGIN}${language}/${path}`));
    expect(locations.toSorted()).toEqual(wanted.toSorted());
  });

  test('gives each page its twins and the day of the facts', () => {
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(locations.length);
    expect(xml.match(/<lastmod>2026-11-23<\/lastmod>/g)).toHaveLength(locations.length);
  });
});

test('robots may read all, and are told of a sitemap only where there is one', () => {
  expect(robots(ORIGIN)).toBe(`User-agent: *\nDisallow:\nSitemap: ${ORIGIN}sitemap.xml\n`);
  expect(robots(null)).toBe('User-agent: *\nDisallow:\n');
});
