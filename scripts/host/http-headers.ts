import { LANGUAGES } from '../../src/i18n/locales.ts';
import type { SiteAddress } from './site-address.ts';

/** What a path is to the header table. Every path falls into exactly one class. */
export type PathClass = 'embed' | 'asset' | 'page';

/** How a class of paths is told, from the site's root on: a regular expression, and the globs of a `_headers` file. */
export interface PathRule {
  readonly pathClass: PathClass;
  readonly pattern: string;
  readonly globs: readonly string[];
}

/** First match wins; what matches none is a `page`. */
export const PATH_RULES: readonly PathRule[] = [
  {
    pathClass: 'embed',
    pattern: `(?:${LANGUAGES.join('|')})/embed(?:/|$)`,
    globs: LANGUAGES.map((language) => `${language}/embed/*`),
  },
  { pathClass: 'asset', pattern: 'assets/', globs: ['assets/*'] },
];

/**
 * A value for each class; `null` leaves the header out. A path's own origin is handed in, because policies must
 * spell it out.
 */
export interface HeaderRow {
  readonly name: string;
  readonly value: (origin: string) => Readonly<Record<PathClass, string | null>>;
}

/** A path of each class. */
export const SAMPLE_PATHS: Readonly<Record<PathClass, string>> = {
  embed: `/${LANGUAGES[0]}/embed/`,
  asset: '/assets/',
  page: '/',
};

/** What a server is told of the site. */
export interface Deployment {
  readonly address: SiteAddress;
  /** The folder of the server that answers for the root of the host, without a slash at its end. */
  readonly folder: string;
  /** Whether nginx has the module for brotli. */
  readonly brotli?: boolean;
}

/**
 * Who may frame what is no embed. An embed has no `frame-ancestors` at all: `*` would still shut out sandboxed pages,
 * files and native apps.
 */
export const FRAMING_POLICY = `frame-ancestors 'self'`;

/** The one table of response headers: the server, its tests and the files in `deploy/` are all made from it. */
export const HEADER_TABLE: readonly HeaderRow[] = [
  {
    name: 'Content-Security-Policy',
    value: (origin) => ({
      ...everywhere(`${loadingPolicy(origin)}; ${FRAMING_POLICY}`),
      embed: loadingPolicy(origin),
    }),
  },
  // In a frame of opaque origin everything is fetched with `Origin: null`: scripts, style sheets and data alike.
  { name: 'Access-Control-Allow-Origin', value: () => everywhere('*') },
  { name: 'Cross-Origin-Resource-Policy', value: () => everywhere('cross-origin') },
  {
    // A host that is cross-origin isolated shows only frames that require the same; a worker must match its page.
    name: 'Cross-Origin-Embedder-Policy',
    value: () => ({ embed: 'require-corp', asset: 'require-corp', page: null }),
  },
  { name: 'X-Content-Type-Options', value: () => everywhere('nosniff') },
  { name: 'Referrer-Policy', value: () => everywhere('strict-origin-when-cross-origin') },
  { name: 'Permissions-Policy', value: () => everywhere('camera=(), geolocation=(), microphone=()') },
  {
    name: 'Strict-Transport-Security',
    value: (origin) => everywhere(origin.startsWith('https:') ? 'max-age=31536000' : null),
  },
  {
    // Only assets carry a hash of their content in their name; a corrected fact must reach readers at once.
    name: 'Cache-Control',
    value: () => ({
      embed: 'no-cache',
      asset: 'public, max-age=31536000, immutable',
      page: 'no-cache',
    }),
  },
];

/** Tells the class of an absolute path without query, relative to the site's base. */
export function pathClassOf(pathname: string): PathClass {
  return PATH_RULES.find(({ pattern }) => new RegExp(`^/${pattern}`).test(pathname))?.pathClass ?? 'page';
}

/**
 * What every document may load. The own origin stands beside `'self'`, because WebKit lets `'self'` match nothing
 * in a document of opaque origin (a frame with `sandbox="allow-scripts"`, as WordPress makes it).
 * `data:` for workers: in such a frame MapLibre can start its worker from a `data:` address only. A worker that is
 * loaded by its address brings its own policy along, so assets have the same.
 * `trusted-types`: no text becomes HTML or a script but by the one policy that `src/map/trusted-worker.ts` makes.
 */
export function loadingPolicy(origin: string): string {
  const own = `'self' ${origin}`;
  return [
    `default-src 'none'`,
    ...['script', 'style', 'img', 'font', 'connect', 'manifest', 'frame'].map((kind) => `${kind}-src ${own}`),
    `worker-src ${own} data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types default',
  ].join('; ');
}

/** What the site's own address adds to the headers. */
export interface HeaderOptions {
  /** Scheme, host and port that the site is reached under, without a path: `https://map.example.org`. */
  readonly origin: string;
}

/** The response headers of an absolute path, without query and relative to the site's base. */
export function headersFor(pathname: string, { origin }: HeaderOptions): Record<string, string> {
  const pathClass = pathClassOf(pathname);
  const headers: Record<string, string> = {};
  for (const { name, value } of HEADER_TABLE) {
    const text = value(origin)[pathClass];
    if (text !== null) headers[name] = text;
  }
  return headers;
}

/** Whether a header is the same on every path. */
export function isEverywhere({ value }: HeaderRow, origin: string): boolean {
  return new Set(Object.values(value(origin))).size === 1;
}

function everywhere(value: string | null): Readonly<Record<PathClass, string | null>> {
  return {
    embed: value,
    asset: value,
    page: value,
  };
}
