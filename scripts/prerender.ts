import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPage } from '../src/app/render-page.tsx';
import type { Assets } from '../src/app/page-input.ts';
import { pagePath, pagesIn } from '../src/app/site.ts';
import { toEdition } from '../src/dataset/edition.ts';
import type { Edition } from '../src/dataset/model.ts';
import { LANGUAGES } from '../src/i18n/locales.ts';
import { loadDataset } from './load-dataset.ts';
import { loadStillWorld } from './still-world.ts';

const ROOT = new URL('../', import.meta.url);

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((entry) => typeof entry === 'object' && entry !== null && 'file' in entry);

const readManifest = (out: string): Manifest => {
  const value: unknown = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  if (isManifest(value)) return value;
  throw new Error('The build left no manifest that can be read.');
};

const entryOf = (manifest: Manifest, source: string): ManifestEntry => {
  const entry = manifest[source];
  if (entry) return entry;
  throw new Error(`The build has no ${source}.`);
};

/** Every module that an entry imports before it can run, each once. */
const importsOf = (manifest: Manifest, { imports = [] }: ManifestEntry): string[] => {
  const entries = imports.map((key) => entryOf(manifest, key));
  return [...new Set(entries.flatMap((entry) => [entry.file, ...importsOf(manifest, entry)]))];
};

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64url').slice(0, 8);

/** Writes the facts of one language under a name that changes with them, and gives the name. */
const writeEdition = (out: string, edition: Edition): string => {
  const content = JSON.stringify(edition);
  const path = `assets/facts-${edition.language}-${hashOf(content)}.json`;
  write(join(out, path), content);
  return path;
};

/** Writes a file of shapes likewise. */
const writeShapes = (out: string, name: 'world' | 'detail'): string => {
  const content = readFileSync(new URL(`public/geo/${name}.json`, ROOT), 'utf8');
  const path = `assets/${name}-${hashOf(content)}.json`;
  write(join(out, path), content);
  return path;
};

/** How the pages are made. */
export interface PrerenderOptions {
  /** The folder that Vite has built into. */
  readonly out: string;
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
}

/** Makes every page of the site in every language. Returns how many there are. */
export const prerender = ({ out, origin }: PrerenderOptions): number => {
  const { dataset, countries } = loadDataset();
  const world = loadStillWorld(ROOT);
  const shapes = { world: writeShapes(out, 'world'), detail: writeShapes(out, 'detail') };
  const manifest = readManifest(out);
  const main = entryOf(manifest, 'src/app/main.tsx');
  let count = 0;
  for (const language of LANGUAGES) {
    const edition = toEdition(dataset, countries, language);
    const assets: Assets = {
      stylesheets: main.css ?? [],
      theme: entryOf(manifest, 'src/app/theme.ts').file,
      main: main.file,
      preload: importsOf(manifest, main),
      edition: writeEdition(out, edition),
      ...shapes,
    };
    for (const name of pagesIn(edition)) {
      write(join(out, pagePath(edition, name), 'index.html'), renderPage({ name, edition, world, assets, origin }));
      count++;
    }
  }
  return count;
};
