import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf } from '../../src/dataset/edition.ts';
import { factsFileOf, factsFiles } from '../../src/dataset/fact-files.ts';
import type { Edition, Outline } from '../../src/dataset/model.ts';
import type { SearchNames } from '../../src/dataset/search-names.ts';
import { subjectsWithFacts } from '../../src/dataset/subjects.ts';
import type { Language } from '../../src/i18n/locales.ts';
import type { Assets, EmbedScriptAsset } from '../../src/pages/page-input.ts';
import type { PageForm } from '../../src/state/page-path.ts';
import { framingStyles } from './framings.ts';
import { isAside } from './is-aside.ts';
import type { Publish } from './site-file.ts';

const ROOT = new URL('../../', import.meta.url);

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** What the bundler says of the files it has written, by their sources. */
type Manifest = Readonly<Record<string, ManifestEntry>>;

/** The built files of a site. */
export interface SiteAssets {
  /** What the pages of one language name; writes its facts. */
  readonly assetsOf: (edition: Edition) => Assets;
  /** Stylesheets of the pages without a map. */
  readonly plainStylesheets: readonly string[];
  /** What pages of text without a map name. */
  readonly documents: Pick<Assets, 'stylesheets' | 'theme'>;
}

/**
 * Finds what the bundler has built and writes the data files beside it.
 *
 * @throws Error where the folder holds no finished build.
 */
export function prepareAssets(
  out: string,
  embedScript: EmbedScriptAsset,
  namesIn: (language: Language) => SearchNames,
  publish: Publish,
): SiteAssets {
  const manifest = readManifest(out);
  const main = entryOf(manifest, 'src/app/main.tsx');
  const built = {
    stylesheets: main.css ?? [],
    frameStylesheets: [entryOf(manifest, 'src/app/styles/frame.css').file],
    theme: entryOf(manifest, 'src/app/theme.ts').file,
    firstWord: entryOf(manifest, 'src/app/first-word.ts').file,
    main: main.file,
    world: writeShapes(publish, 'world'),
    detail: writeShapes(publish, 'detail'),
    tools: entryOf(manifest, 'src/app/live-tools.tsx').file,
    dialog: entryOf(manifest, 'src/ui/embed-dialog.tsx').file,
    embedScript,
  };
  return {
    assetsOf: (edition) => ({
      ...built,
      preload: preloadsOf(manifest, main, edition.language),
      edition: writeData(publish, `outline-${edition.language}`, outlineOf(edition)),
      facts: writeFacts(publish, edition),
      framings: writeFramings(publish, edition),
      names: writeData(publish, `names-${edition.language}`, namesIn(edition.language)),
    }),
    plainStylesheets: entryOf(manifest, 'index.html').css ?? [],
    documents: {
      stylesheets: [...built.stylesheets, entryOf(manifest, 'src/app/styles/document.css').file],
      theme: built.theme,
    },
  };
}

function readManifest(out: string): Manifest {
  const value: unknown = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  if (isManifest(value)) return value;
  throw new Error('The build left no manifest that can be read.');
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((entry) => typeof entry === 'object' && entry !== null && 'file' in entry)
  );
}

/** What only pages of one form run: src/app/page-parts.ts and main.tsx load the same files. */
const PARTS: Readonly<Record<PageForm, readonly string[]>> = {
  full: ['src/ui/panel.tsx'],
  embed: ['src/ui/embed-card.tsx', 'src/app/host.ts'],
};

/** Every module that a page runs at once but its entry, each once, so that none waits for another to name it. */
function preloadsOf(manifest: Manifest, main: ManifestEntry, language: Language): Assets['preload'] {
  const words = `src/i18n/messages/${language}.ts`;
  const preloads = (form: PageForm): string[] => {
    const parts = [words, ...PARTS[form]].map((source) => entryOf(manifest, source));
    const files = [main, ...parts].flatMap((entry) => importsOf(manifest, entry));
    return [...new Set([...files, ...parts.map(({ file }) => file)])].filter((file) => file !== main.file);
  };
  return { full: preloads('full'), embed: preloads('embed') };
}

/** Every module that an entry imports before it can run, each once. */
function importsOf(manifest: Manifest, { imports = [] }: ManifestEntry): string[] {
  const entries = imports.map((key) => entryOf(manifest, key));
  return [...new Set(entries.flatMap((entry) => [entry.file, ...importsOf(manifest, entry)]))];
}

function entryOf(manifest: Manifest, source: string): ManifestEntry {
  const entry = manifest[source];
  if (entry) return entry;
  throw new Error(`The build has no ${source}.`);
}

/** Writes a file of shapes likewise. */
function writeShapes(publish: Publish, name: 'world' | 'detail'): string {
  const content = readFileSync(new URL(`public/geo/${name}.json`, ROOT), 'utf8');
  const path = `assets/${name}-${hashOf(content)}.json`;
  publish({ path, content: () => content });
  return path;
}

/** Writes the files of facts into a folder whose name changes with them, and gives the folder. */
function writeFacts(publish: Publish, edition: Edition): string {
  const { facts, sources } = edition;
  const folder = `assets/facts-${edition.language}-${hashOf(JSON.stringify({ facts, sources }))}/`;
  const aside = new Set(
    subjectsWithFacts(edition)
      .filter((subject) => isAside(edition, subject))
      .map((subject) => factsFileOf(edition, subject)),
  );
  for (const { name, evidences } of factsFiles(edition))
    publish({
      path: `${folder}${name}.json`,
      content: () => JSON.stringify(evidences),
      isRare: aside.has(name),
    });
  return folder;
}

/** Writes what the map of each subject's page opens on, and gives the file of each. */
function writeFramings(publish: Publish, edition: Edition): Assets['framings'] {
  const files = framingStyles(edition).map(({ subject, css }) => {
    const path = `assets/at-${subject.toLowerCase()}-${hashOf(css)}.css`;
    publish({ path, content: () => css, isRare: isAside(edition, subject) });
    return [subject, path] as const;
  });
  return Object.fromEntries(files);
}

/** Writes data of one language under a name that changes with them, and gives the name. */
function writeData(publish: Publish, name: string, data: Outline | SearchNames): string {
  const content = JSON.stringify(data);
  const path = `assets/${name}-${hashOf(content)}.json`;
  publish({ path, content: () => content });
  return path;
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
