import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import type { SubjectId } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import type { PageForm } from '../state/page-path.ts';
import { renderPage } from './render-page.tsx';

const ORIGIN = 'https://map.example.org/maps/';
const edition = toEdition(sampleDataset(), sampleCountries, 'uk');

function pageOf(form: PageForm, subject: SubjectId | null, origin: string | null): string {
  return renderPage({
    name: { language: 'uk', form, subject },
    edition,
    world: { countries: [], borders: { type: 'MultiLineString', coordinates: [] }, contested: [] },
    assets: {
      stylesheets: ['assets/main.css'],
      frameStylesheets: ['assets/frame.css'],
      framings: {},
      theme: 'assets/theme.js',
      firstWord: 'assets/first-word.js',
      main: 'assets/main.js',
      preload: { full: [], embed: [] },
      edition: 'assets/outline.json',
      facts: 'assets/facts/',
      world: 'assets/world.json',
      detail: 'assets/detail.json',
      names: 'assets/names.json',
      tools: 'assets/live-tools.js',
      dialog: 'assets/embed-dialog.js',
      embedScript: { path: 'assets/embed.js', integrity: 'sha384-AAAA' },
    },
    origin,
  });
}

function alternatesIn(html: string): string[] {
  return [...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
    ([, name, href]) => `${name} ${href}`,
  );
}

describe('a page names its twins', () => {
  test('in every language, the front page for all others', () => {
    expect(alternatesIn(pageOf('full', null, ORIGIN))).toEqual([
      ...LANGUAGES.map((language) => `${language} ${ORIGIN}${language}/`),
      `x-default ${ORIGIN}`,
    ]);
  });

  test('relative to itself where no origin is known', () => {
    expect(alternatesIn(pageOf('full', 'MYS', null))).toEqual([
      ...LANGUAGES.map((language) => `${language} ../../${language}/malaysia/`),
      'x-default ../../en/malaysia/',
    ]);
  });

  test('a frame has its full page for its canonical and is not listed', () => {
    const html = pageOf('embed', 'MYS', ORIGIN);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}uk/malaysia/"/>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<meta name="responsive-embedded-sizing" content/>');
  });
});

describe('a page names its oEmbed answer', () => {
  test('before everything that is large', () => {
    const html = pageOf('full', 'MYS', ORIGIN);
    expect(
      html.indexOf(`type="application/json+oembed" href="${ORIGIN}uk/malaysia/oembed.json"`),
    ).toBeLessThan(1500);
    expect(html).toContain('application/json+oembed');
  });

  test('by a relative address where the origin is not known', () => {
    expect(pageOf('full', 'MYS', null)).toMatch(
      /json\+oembed" href="\.\.\/\.\.\/uk\/malaysia\/oembed\.json"/,
    );
  });
});

describe('a page is titled', () => {
  test('after its subject, at the address of a mark that stands for a country after the country', () => {
    const titleOf = (subject: SubjectId): string =>
      /<title>(.*?)<\/title>/.exec(pageOf('full', subject, null))?.[1] ?? '';
    expect(titleOf('MYS')).toMatch(/^Малайзія:/);
    expect(titleOf('training-malaysia')).toBe(titleOf('MYS'));
    expect(pageOf('full', 'training-malaysia', null)).toContain('rel="canonical" href="../../uk/malaysia/"');
    expect(titleOf('hangzhou')).toMatch(/^Ханчжоу:/);
  });
});

test('a full page names the embed library and its integrity, a frame does not', () => {
  const attributes = 'data-embed-script="assets/embed.js" data-embed-integrity="sha384-AAAA"';
  expect(pageOf('full', null, null)).toContain(attributes);
  expect(pageOf('embed', null, null)).not.toContain('data-embed');
});
