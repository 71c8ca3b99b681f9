import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isLanguage } from '../../src/i18n/locales.ts';
import { byteRangeOf } from './byte-range.ts';
import { headersFor } from './http-headers.ts';
import { codingFor, createFileReader, findFile, mediaTypeOf, segmentsOf } from './static-files.ts';

/** How a folder is served. */
export interface ServeOptions {
  /** The folder with the files, as a path from the working directory. */
  readonly root: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** The address to listen on; 127.0.0.1 unless told. */
  readonly host?: string;
  /** `false` sends none of the site's headers; a function replaces them. */
  readonly headers?: boolean | ((pathname: string, origin: string) => Readonly<Record<string, string>>);
  /** `false` leaves `Access-Control-Allow-Origin` out, as a host without CORS would. */
  readonly cors?: boolean;
  /** The path that the folder is served under, with a slash at both ends. */
  readonly base?: string;
  /** Fails where the port is taken, instead of trying the next. */
  readonly strictPort?: boolean;
}

/** A server that listens. */
export interface RunningServer {
  /** Address of the folder's root under `localhost`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
}

type Reader = ReturnType<typeof createFileReader>;

const SAFE_HOST = /^[a-z0-9.:[\]-]+$/i;
const PORTS_TO_TRY = 20;

/**
 * Serves a folder of static files with the headers that the site needs, as a static host would.
 * Where the port is taken it tries the next ones, unless `strictPort` is set.
 * @throws the system's error where no port can be opened.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const read = createFileReader();
  const server = createServer((request, response) => {
    answer(options, read, request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Server error\n');
      return console.error(error);
    });
  });
  const port = await listenFrom(server, options);
  return {
    url: `http://localhost:${port}${options.base ?? '/'}`,
    port,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  options: ServeOptions,
  read: Reader,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { root, base = '/' } = options;
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const inside = `${path}/`.startsWith(base);
  const pathname = inside ? `/${path.slice(base.length)}` : path;
  const headers = siteHeaders(options, pathname, request.headers.host ?? '');
  const exchange = { request, response, headers };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(exchange, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  }
  const segments = segmentsOf(pathname);
  if (segments === null) return sendText(exchange, 400, 'Bad path');
  if (!inside) return sendText(exchange, 404, 'Not found');
  const found = await findFile(root, segments, path.endsWith('/'));
  if (found.kind === 'file') return sendFile(exchange, read, found.path, 200);
  if (found.kind === 'nothing') return sendNotFound(exchange, read, root, segments[0]);
  const address = base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  return sendText(exchange, 301, address, { Location: query ? `${address}?${query}` : address });
}

function siteHeaders(
  { headers = true, cors = true }: ServeOptions,
  pathname: string,
  host: string,
): Readonly<Record<string, string>> {
  const origin = `http://${SAFE_HOST.test(host) ? host : 'localhost'}`;
  if (typeof headers === 'function') return headers(pathname, origin);
  if (!headers) return {};
  const all = headersFor(pathname, { origin });
  if (cors) return all;
  const { 'Access-Control-Allow-Origin': _omitted, ...others } = all;
  return others;
}

async function sendNotFound(exchange: Exchange, read: Reader, root: string, language: string | undefined) {
  const candidates = [
    ...(isLanguage(language)
      ? [
          [language, '404.html'],
          [language, '404', 'index.html'],
        ]
      : []),
    ['404.html'],
  ];
  for (const segments of candidates) {
    const found = await findFile(root, segments, false);
    if (found.kind === 'file') return sendFile(exchange, read, found.path, 404);
  }
  return sendText(exchange, 404, 'Not found');
}

async function sendFile(exchange: Exchange, read: Reader, path: string, status: number): Promise<void> {
  const { request, response, headers } = exchange;
  const asked = request.headers;
  // A part is one of the file as it is. Our tags are weak, so none can vouch for `If-Range`.
  const ranged = status === 200 && asked['if-range'] === undefined ? asked.range : undefined;
  const wanted = ranged === undefined ? codingFor(asked['accept-encoding']) : 'identity';
  const { bytes, coding, etag } = await read(path, wanted);
  const fields = {
    ...headers,
    ...(status === 200 ? { ETag: etag, 'Accept-Ranges': 'bytes' } : { 'Cache-Control': 'no-store' }),
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && asked['if-none-match'] === etag) {
    response.writeHead(304, fields).end();
    return;
  }
  const range = byteRangeOf(ranged, bytes.length);
  if (range === 'unsatisfiable') {
    sendText(exchange, 416, 'No such range', { 'Content-Range': `bytes */${bytes.length}` });
    return;
  }
  const { start, end } = range ?? { start: 0, end: bytes.length };
  response.writeHead(range === null ? status : 206, {
    ...fields,
    'Content-Type': mediaTypeOf(path),
    'Content-Length': end - start,
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    ...(range === null ? {} : { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(start, end));
}

function sendText({ response, headers }: Exchange, status: number, text: string, more = {}): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...more,
  });
  response.end(`${text}\n`);
}

async function listenFrom(server: Server, options: ServeOptions): Promise<number> {
  const { port, host = '127.0.0.1', strictPort = false } = options;
  const last = port === 0 || strictPort ? port : Math.min(port + PORTS_TO_TRY - 1, 65535);
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listen(server, candidate, host);
    } catch (error) {
      if (!isPortTaken(error) || candidate >= last) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      base: { type: 'string', default: '/' },
      'strict-port': { type: 'boolean', default: false },
      'no-cors': { type: 'boolean', default: false },
      'no-headers': { type: 'boolean', default: false },
    },
  });
  const { url } = await serve({
    root: values.root,
    port: Number(values.port),
    host: values.host,
    base: values.base,
    strictPort: values['strict-port'],
    cors: !values['no-cors'],
    headers: !values['no-headers'],
  });
  console.log(url);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
