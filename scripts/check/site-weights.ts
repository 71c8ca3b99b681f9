import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attributeOf, type BuiltPage, openSite, type SiteFiles, textOf } from './built-site.ts';

/** The files that a page needs, by what they are for; each from the site's root, none twice. */
export interface PageFiles {
  readonly html: string;
  readonly styles: readonly string[];
  /** Scripts that run before the engine is asked for. */
  readonly scripts: readonly string[];
  /** What the map and every first answer need. */
  readonly outline: string;
  /** What is read once something is unfolded, and the scripts that show it. */
  readonly facts: readonly string[];
  /** Scripts that come with the engine at the latest, asked for or not. */
  readonly late: readonly string[];
  /** The engine's chunk with what it imports, and its worker. */
  readonly engine: readonly string[];
  readonly world: string;
}

/**
 * What a page needs, read from the page itself and from the modules it names.
 *
 * @throws Error where the page or a part of it is missing: nothing is cheaper than what is not there.
 */
export function filesOfPage(files: SiteFiles, path: string): PageFiles {
  const html = files.get(path);
  const page = html && openSite(new Map([[path, html]])).pages.get(path);
  if (!page) throw new Error(`There is no ${path}.`);
  const at = (address: string): string => posix.join(posix.dirname(path), address);
  const root = page.document.querySelector('html');
  const fromRoot = (name: string): string =>
    at(`${attributeOf(root, 'data-root') ?? ''}${attributeOf(root, name) ?? ''}`);
  const entries = [
    ...valuesOf(page, 'script[src]', 'src'),
    ...valuesOf(page, 'link[rel="modulepreload"]', 'href'),
  ].map(at);
  const scripts = [...new Set(entries.flatMap((entry) => withImports(files, entry)))];
  const later = laterFiles(files, scripts);
  const named = (name: RegExp): string[] => [
    ...new Set(later.filter(({ chunk }) => name.test(chunk)).flatMap(({ modules }) => modules)),
  ];
  const needed: PageFiles = {
    html: path,
    styles: valuesOf(page, 'link[rel="stylesheet"]', 'href').map(at),
    scripts,
    outline: fromRoot('data-edition'),
    facts: [fromRoot('data-facts'), ...named(FACTS)],
    late: named(LATE),
    engine: [...new Set(later.flatMap(({ modules }) => engineFiles(files, modules)))],
    world: fromRoot('data-world'),
  };
  const all = [...needed.styles, ...needed.scripts, needed.outline, ...needed.facts, needed.world];
  const missing = all.filter((file) => !files.has(file));
  if (missing.length > 0) throw new Error(`${path} names what there is not: ${missing.join(', ')}`);
  const { styles, late, engine } = needed;
  if ([styles, scripts, late, engine].some((some) => some.length === 0) || needed.facts.length < 2)
    throw new Error(`${path} lacks styles, scripts, what shows its facts, its tools or the engine.`);
  return needed;
}

/** Makes a scale that weighs each file once: its size in bytes as brotli's best sends it over the line. */
export function brotliScale(files: SiteFiles): (paths: readonly string[]) => number {
  const known = new Map<string, number>();
  const weigh = (path: string): number => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`There is no ${path}.`);
    const size =
      known.get(path) ??
      brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }).length;
    known.set(path, size);
    return size;
  };
  return (paths) => [...new Set(paths)].reduce((sum, path) => sum + weigh(path), 0);
}

function valuesOf({ document }: BuiltPage, selector: string, attribute: string): string[] {
  return document.querySelectorAll(selector).flatMap((element) => attributeOf(element, attribute) ?? []);
}

const DYNAMIC_IMPORT = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;
/** How a bundler names a file that a module loads by its address, such as a worker. */
const ADDRESS = /new URL\(\s*["'`]([^"'`]+\.js)["'`]\s*,\s*import\.meta\.url/g;

/** How the files are named that every page loads later, whether the reader asks for them or not. */
const FACTS = /\/facts-feed\b/;
const LATE = /\/live-tools\b/;

/** What a page's modules import later: each chunk with what the page has not loaded before it. */
interface Later {
  readonly chunk: string;
  readonly modules: readonly string[];
}

function laterFiles(files: SiteFiles, scripts: readonly string[]): Later[] {
  const chunks = scripts.flatMap((script) => namedIn(files, script, DYNAMIC_IMPORT));
  return chunks.map((chunk) => ({
    chunk,
    modules: withImports(files, chunk).filter((module) => !scripts.includes(module)),
  }));
}

/** The engine is what a page's modules import later and what itself starts a worker. */
function engineFiles(files: SiteFiles, modules: readonly string[]): string[] {
  const workers = modules.flatMap((module) => namedIn(files, module, ADDRESS));
  return workers.length === 0 ? [] : [...modules, ...workers];
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;

/** A module and everything that it imports before it can run. */
function withImports(files: SiteFiles, module: string): string[] {
  const found = new Set<string>();
  const open = [module];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...namedIn(files, next, STATIC_IMPORT));
  }
  return [...found];
}

/** Addresses in a built module that match a pattern, as paths from the site's root. */
function namedIn(files: SiteFiles, module: string, pattern: RegExp): string[] {
  return [...textOf(files, module).matchAll(pattern)]
    .map(([, address = '']) => posix.join(posix.dirname(module), address))
    .filter((path) => files.has(path));
}
