import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** The media type of each ending that the site has or may have. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
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
  '.xml': 'text/xml; charset=utf-8',
};

/** A content coding of HTTP (RFC 9110, section 8.4.1) that the server can apply. */
export type Coding = 'br' | 'gzip' | 'identity';

const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|geo\+json|manifest\+json))/;

const compressors = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
} as const;

/** The media type of a file by the end of its name; bytes of unknown kind for all others. */
export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** A media type without its parameters. */
export function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/, '');
}

/** Whether a file of this name gets smaller when it is compressed; pictures and fonts are compressed already. */
export function isCompressible(name: string): boolean {
  return COMPRESSIBLE.test(mediaTypeOf(name.startsWith('.') ? `x${name}` : name));
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

/** How the name of a file ends that holds another in a coding. */
export const ENDINGS = { br: '.br', gzip: '.gz' } as const satisfies Partial<Record<Coding, string>>;

/**
 * Makes a reader of files that keeps every compressed form in memory for as long as the file stays the same. It takes what
 * the build has written beside the file, unless the file has changed since.
 */
export function createFileReader(): (path: string, wanted: Coding) => Promise<Body> {
  const cache = new Map<string, Body>();
  return async (path, wanted) => {
    const { mtimeMs, size } = await stat(path);
    const coding = isCompressible(path) ? wanted : 'identity';
    const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const key = `${coding} ${path}`;
    const known = cache.get(key);
    if (known?.etag === etag) return known;
    const bytes = (await readBeside(path, coding, mtimeMs)) ?? (await encode(await readFile(path), coding));
    const body = { bytes, coding, etag };
    cache.set(key, body);
    return body;
  };
}

async function readBeside(path: string, coding: Coding, changed: number): Promise<Buffer | null> {
  if (coding === 'identity') return null;
  const beside = path + ENDINGS[coding];
  const entry = await stat(beside).catch(() => null);
  return entry?.isFile() && entry.mtimeMs >= changed ? readFile(beside) : null;
}

async function encode(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'identity') return bytes;
  if (coding === 'gzip') return compressors.gzip(bytes, { level: 9 });
  return compressors.br(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } });
}
