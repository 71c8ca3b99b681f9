import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A content coding of HTTP (RFC 9110, section 8.4.1) that the server can apply. */
export type Coding = 'br' | 'gzip' | 'identity';

const compressors = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
} as const;

/** The media type of a file by the end of its name; bytes of unknown kind for all others. */
export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** The best coding that an `Accept-Encoding` header allows; a coding with `q=0` is refused. */
export function codingFor(acceptEncoding: string | undefined): Coding {
  const accepted = new Set<string>();
  for (const item of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    if (!parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) accepted.add(name);
  }
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}

/**
 * The segments of a request's path, decoded. `null` for a path that is malformed or tries to leave the root.
 */
export function segmentsOf(path: string): readonly string[] | null {
  try {
    const segments = path
      .split('/')
      .map(decodeURIComponent)
      .filter((segment) => segment !== '' && segment !== '.');
    return segments.some((segment) => segment === '..' || /[\0/\\]/.test(segment)) ? null : segments;
  } catch {
    return null;
  }
}

/** What stands at a path below the root. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'directory' | 'nothing' };

/** Looks for a file, or for a directory's `index.html`, at the given segments below `root`. */
export async function findFile(root: string, segments: readonly string[], slash: boolean): Promise<Found> {
  const base = resolve(root);
  const path = join(base, ...segments);
  if (path !== base && !path.startsWith(base + sep)) return { kind: 'nothing' };
  const entry = await stat(path).catch(() => null);
  if (entry === null) return { kind: 'nothing' };
  if (entry.isFile()) return slash ? { kind: 'nothing' } : { kind: 'file', path };
  const index = join(path, 'index.html');
  if (!(await stat(index).catch(() => null))?.isFile()) return { kind: 'nothing' };
  return slash ? { kind: 'file', path: index } : { kind: 'directory' };
}

/** A file in the form that goes over the wire. */
export interface Body {
  readonly bytes: Buffer;
  readonly coding: Coding;
  readonly etag: string;
}

const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|geo\+json|manifest\+json|xml))/;

/** Makes a reader of files that keeps every compressed form in memory for as long as the file stays the same. */
export function createFileReader(): (path: string, wanted: Coding) => Promise<Body> {
  const cache = new Map<string, Body>();
  return async (path, wanted) => {
    const { mtimeMs, size } = await stat(path);
    const coding = COMPRESSIBLE.test(mediaTypeOf(path)) ? wanted : 'identity';
    const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const key = `${coding} ${path}`;
    const known = cache.get(key);
    if (known?.etag === etag) return known;
    const body = { bytes: await encode(await readFile(path), coding), coding, etag };
    cache.set(key, body);
    return body;
  };
}

async function encode(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'identity') return bytes;
  if (coding === 'gzip') return compressors.gzip(bytes, { level: 9 });
  return compressors.br(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } });
}
