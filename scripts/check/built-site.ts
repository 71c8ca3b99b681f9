import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { type HtmlElement, Parser, type ResolvedConfig, StaticConfigLoader } from 'html-validate';

/** A built site: its files by their path from its root, with forward slashes. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What a page is for: the choice of language, a map, a map for frames, text, or the answer to a wrong address. */
export type PageRole = 'front' | 'full' | 'embed' | 'document' | 'not-found';

/** A page of a built site. */
export interface BuiltPage {
  /** The file's path from the site's root. */
  readonly path: string;
  readonly html: string;
  readonly document: HtmlElement;
  readonly role: PageRole;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
}

/** A built site with its pages read. */
export interface BuiltSite {
  readonly files: SiteFiles;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** The site's public address, or one that stands for it where the pages do not name it; with a slash at its end. */
  readonly origin: string;
  /** Whether the pages name it. */
  readonly hasOrigin: boolean;
}

/** Reads every file of a folder. */
export function readSiteFiles(folder: string): SiteFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll(sep, '/'), readFileSync(join(folder, name))]),
  );
}

/** The value of an attribute as a browser reads it; null where there is none. */
export function attributeOf(element: HtmlElement | null, name: string): string | null {
  const value = element?.getAttributeValue(name) ?? null;
  return value === null ? null : decoded(value);
}

/** The text of a file. */
export function textOf(files: SiteFiles, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

const UNKNOWN_ORIGIN = 'https://site.invalid/';

/** Reads the pages among the files. Every page ends in `.html`. */
export function openSite(files: SiteFiles): BuiltSite {
  const config = parserConfig();
  const pages = new Map(
    [...files.keys()]
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readPage(path, textOf(files, path), config)]),
  );
  const origin = originOf(pages.get('index.html'));
  return { files, pages, origin: origin ?? UNKNOWN_ORIGIN, hasOrigin: origin !== null };
}

/** Where an address leads. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'broken'; readonly reason: string };

/** Follows an address from a file of the site, as a static host would. */
export function follow({ origin }: BuiltSite, from: string, address: string): Target {
  const base = new URL(from.replace(/(^|\/)index\.html$/, '$1'), origin);
  if (!URL.canParse(address, base)) return { kind: 'broken', reason: 'is no address' };
  const url = new URL(address, base);
  if (url.protocol === 'javascript:') return { kind: 'broken', reason: 'runs a script' };
  if (url.protocol === 'file:') return { kind: 'broken', reason: 'names a file of a machine' };
  if (url.origin !== base.origin) return { kind: 'elsewhere' };
  if (!url.href.startsWith(origin)) return { kind: 'broken', reason: 'leads out of the site' };
  const path = unescaped(url.pathname.slice(new URL(origin).pathname.length));
  if (path === null) return { kind: 'broken', reason: 'is wrongly escaped' };
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { kind: 'file', path: file, fragment: unescaped(url.hash.slice(1)) ?? '' };
}

/** The file that a page names as its canonical; null where it names none of the site. */
export function canonicalOf(page: BuiltPage, site: BuiltSite): string | null {
  const address = attributeOf(page.document.querySelector('head link[rel="canonical"]'), 'href');
  const target = address === null ? null : follow(site, page.path, address);
  return target?.kind === 'file' && site.files.has(target.path) ? target.path : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

/** Text as a browser reads it, with the five references that the build writes. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function parserConfig(): ResolvedConfig {
  const config = new StaticConfigLoader({ root: true }).getConfigFor('page.html');
  if (config instanceof Promise) throw new Error('The parser of pages has no settings at once.');
  return config;
}

function readPage(path: string, html: string, config: ResolvedConfig): BuiltPage {
  const document = new Parser(config).parseHtml(html);
  const ids = new Set(
    document.querySelectorAll('[id]').flatMap((element) => attributeOf(element, 'id') ?? []),
  );
  const title = decoded(document.querySelector('title')?.textContent.trim() ?? '');
  return { path, html, document, role: roleOf(path, document), title, ids };
}

function roleOf(path: string, document: HtmlElement): PageRole {
  if (path === 'index.html') return 'front';
  if (posix.basename(path) === '404.html') return 'not-found';
  const form = attributeOf(document.querySelector('html'), 'data-form');
  if (form === null) return 'document';
  return form === 'embed' ? 'embed' : 'full';
}

function originOf(front: BuiltPage | undefined): string | null {
  const canonical = attributeOf(front?.document.querySelector('link[rel="canonical"]') ?? null, 'href');
  return canonical?.startsWith('http') ? canonical : null;
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
