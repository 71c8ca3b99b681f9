import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { parseWorld } from '../geo/topology.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { type PageName, pagePath, pagesIn, rootFrom } from '../state/page-path.ts';
import type { Assets } from './page-input.ts';
import { renderPage } from './render-page.tsx';

const world = parseWorld(JSON.parse(readFileSync('public/geo/world.json', 'utf8')));

const ASSETS: Assets = {
  stylesheets: ['assets/main.css'],
  frameStylesheets: ['assets/frame.css'],
  framings: {},
  theme: 'assets/theme.js',
  firstWord: 'assets/first-word.js',
  main: 'assets/main.js',
  preload: { full: ['assets/panel.js'], embed: ['assets/card.js'] },
  edition: 'assets/outline.json',
  facts: 'assets/facts/',
  world: 'assets/world.json',
  detail: 'assets/detail.json',
  names: 'assets/names.json',
  tools: 'assets/live-tools.js',
  dialog: 'assets/embed-dialog.js',
  embedScript: { path: 'embed.1234.js', integrity: 'sha384-abc' },
};

const PAGES = LANGUAGES.flatMap((language) => {
  const edition = toEdition(sampleDataset(), sampleCountries, language);
  return pagesIn(edition).map((name) => ({ edition, name, path: pagePath(edition, name) }));
});

function pageAt({ edition, name }: (typeof PAGES)[number]): string {
  return renderPage({ name, edition, world, assets: ASSETS, origin: null });
}

function first(name: Partial<PageName>): string {
  const found = PAGES.find((page) =>
    Object.entries({ subject: null, form: 'full', language: 'en', ...name }).every(
      ([key, value]) => Reflect.get(page.name, key) === value,
    ),
  );
  if (!found) throw new Error('No such page.');
  return pageAt(found);
}

test('there are pages to look at', () => {
  expect(PAGES.length).toBeGreaterThan(LANGUAGES.length * 2);
});

describe.each(PAGES)('the page $path', (page) => {
  const html = pageAt(page);
  const root = rootFrom(page.path);

  test('has the map in it, and not the place that is kept for it', () => {
    expect(html.match(/<svg class="still plane"/g)).toHaveLength(1);
    expect(html.match(/<svg class="overlay plane"/g)).toHaveLength(1);
    expect(html).not.toContain('class="still-layers"');
    expect(html).toContain('data-country="MYS"');
    expect(html).toContain('data-place="hangzhou"');
  });

  test('has its panel, with the facts of its subject', () => {
    expect(html.match(/<aside[^>]* id="panel"/g)).toHaveLength(1);
    const facts = [...html.matchAll(/<article[^>]* data-fact="([^"]+)"/g)].map(([, id]) => id);
    if (page.name.subject === 'MYS') expect(facts).toContain('trains-in-malaysia');
    if (page.name.subject !== null) expect(facts).not.toHaveLength(0);
  });

  test('finds its files from where it stands', () => {
    for (const path of [
      ASSETS.theme,
      ASSETS.main,
      ...ASSETS.stylesheets,
      ...(page.name.form === 'embed' ? [...ASSETS.frameStylesheets, ASSETS.firstWord] : []),
      ...ASSETS.preload[page.name.form],
    ]) {
      expect(html).toMatch(
        new RegExp(`(?:src|href)="${root.replaceAll('.', '\\.')}${path.replaceAll('.', '\\.')}"`),
      );
    }
    const ofFrames = [...ASSETS.frameStylesheets, ASSETS.firstWord];
    for (const path of ofFrames) expect(html.includes(path)).toBe(page.name.form === 'embed');
    expect(html).toContain(`data-root="${root}"`);
    expect(html).toContain(`<html lang="${page.name.language}"`);
  });

  test('needs nothing that a strict policy forbids', () => {
    expect(html).not.toMatch(/ style=|<style| on[a-z]+="/);
    const scripts = [...html.matchAll(/<script(?![^>]* src=)([^>]*)>/g)].map(
      ([, attributes = '']) => attributes,
    );
    expect(scripts.filter((attributes) => !attributes.includes('application/ld+json'))).toEqual([]);
  });

  test('is the same text each time', () => {
    expect(pageAt(page)).toBe(html);
  });
});

describe('what a page is printed with', () => {
  const withOrigin = (form: PageName['form']): string => {
    const found = PAGES.find(
      ({ name }) => name.form === form && name.subject === 'MYS' && name.language === 'en',
    );
    if (!found) throw new Error('No such page.');
    const { name, edition } = found;
    return renderPage({ name, edition, world, assets: ASSETS, origin: 'https://map.example.org/' });
  };
  const addressIn = (html: string): string | undefined =>
    /id="printed-address"[^>]*>([^<]*)</.exec(html)?.[1];

  test('is the date of its facts and its public address, of the full page even in a frame', () => {
    for (const form of ['full', 'embed'] as const) {
      const html = withOrigin(form);
      expect(addressIn(html)).toBe('https://map.example.org/en/malaysia/');
      expect(html).toMatch(/class="printed">As of \d/);
    }
  });

  test('leaves the address to the script where the site’s own is not known', () => {
    expect(addressIn(first({ subject: 'MYS' }))).toBe('');
  });
});

describe('the two forms of a page', () => {
  test('differ in what a frame has no use for', () => {
    expect(first({ form: 'full' })).toContain('data-embed-script="embed.1234.js"');
    expect(first({ form: 'embed' })).not.toContain('data-embed-script');
    expect(first({ form: 'embed' })).toContain('content="noindex"');
    expect(first({ form: 'full' })).not.toContain('content="noindex"');
  });

  test('begin with the camera of their subject', () => {
    expect(first({ subject: 'MYS' })).toContain('class="map at-mys"');
    expect(first({ subject: null })).toContain('class="map"');
  });
});
