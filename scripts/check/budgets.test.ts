import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { weighSite } from './budgets.ts';
import { filesOfPage } from './site-weights.ts';

const page = `<!doctype html><html lang="en" data-root="../" data-edition="assets/outline.json" data-facts="assets/facts.json" data-world="assets/world.json"><head>
<script src="../assets/theme.js"></script><link rel="stylesheet" href="../assets/main.css">
<link rel="modulepreload" href="../assets/words.js"><script type="module" src="../assets/main.js"></script></head><body></body></html>`;

const SITE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.map((language) => [`${language}/index.html`, page])),
  'assets/theme.js': '0',
  'assets/main.css': 'a{}',
  'assets/main.js':
    'import{a}from"./words.js";const b=()=>import(`./dialog.js`),c=()=>import("./draw.js"),d=()=>import("./facts-feed.js"),e=()=>import("./live-tools.js");',
  'assets/words.js': 'export const a=1;',
  'assets/facts-feed.js': 'import{a}from"./words.js";export const f=a;',
  'assets/live-tools.js': 'import"./menu.js";export const t=1;',
  'assets/menu.js': 'export const m=1;',
  'assets/dialog.js': 'import{a}from"./words.js";export const dialog=a;',
  'assets/draw.js':
    'import{a}from"./words.js";import"./sphere.js";export const w=new URL(`crew.js`,import.meta.url);',
  'assets/sphere.js': 'export const r=6371;',
  'assets/crew.js': 'onmessage=()=>{};',
  'assets/outline.json': '{}',
  'assets/facts.json': '{}',
  'assets/world.json': '{}',
  'embed.js': '0',
};

function siteWith(changes: Readonly<Record<string, string | Uint8Array>> = {}): Map<string, Uint8Array> {
  return new Map(
    Object.entries({ ...SITE, ...changes }).map(([path, content]) => [path, Buffer.from(content)]),
  );
}

function siteWithout(path: string): Map<string, Uint8Array> {
  const files = siteWith();
  files.delete(path);
  return files;
}

function overweight(changes: Readonly<Record<string, string | Uint8Array>>): string[] {
  return weighSite(siteWith(changes)).flatMap(({ name, bytes, limit }) => (bytes > limit ? [name] : []));
}

test('the files of a page are found from the page and its modules', () => {
  const files = filesOfPage(siteWith(), 'en/index.html');
  expect([...files.scripts].sort()).toEqual(['assets/main.js', 'assets/theme.js', 'assets/words.js']);
  // The dialog comes later too, but it is no engine: it starts no worker.
  expect([...files.engine].sort()).toEqual(['assets/crew.js', 'assets/draw.js', 'assets/sphere.js']);
  expect(files.facts).toEqual(['assets/facts.json', 'assets/facts-feed.js']);
  expect([...files.late].sort()).toEqual(['assets/live-tools.js', 'assets/menu.js']);
  expect([files.outline, files.world]).toEqual(['assets/outline.json', 'assets/world.json']);
});

describe('a site is weighed', () => {
  // Noise cannot be compressed.
  const noise = (kilobytes: number): Uint8Array => randomBytes(kilobytes * 1000);

  test('and a light one keeps every budget', () => {
    expect(overweight({})).toEqual([]);
  });

  test.each<[string, number, string[]]>([
    ['assets/main.css', 9, ['CSS']],
    ['assets/words.js', 41, ['JavaScript before the engine']],
    ['assets/outline.json', 111, ['All that the still map needs']],
    ['assets/facts.json', 41, ['Facts and sources, to be unfolded']],
    ['assets/crew.js', 521, ['All, with engine, worker and world']],
    ['assets/dialog.js', 600, []],
    ['embed.js', 3, ['embed.js']],
  ])('%s of %i kB', (path, kilobytes, budgets) => {
    expect(overweight({ [path]: noise(kilobytes) })).toEqual(budgets);
  });

  test('in the language in which it is heaviest', () => {
    const heavy = page.replace('</body>', `<p>${randomBytes(70_000).toString('hex')}</p></body>`);
    expect(overweight({ 'uk/index.html': heavy })).toEqual(['HTML of the map page']);
    expect(overweight({ 'en/index.html': heavy })).toEqual(['HTML of the map page']);
  });
});

test.each(['uk/index.html', 'assets/main.css', 'assets/world.json', 'assets/crew.js', 'embed.js'])(
  'what is not there weighs nothing, so a site without %s is refused',
  (path) => {
    expect(() => weighSite(siteWithout(path))).toThrow();
  },
);
