import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from './serve.ts';

const DATA = JSON.stringify({
  places: Array.from({ length: 200 }, (_, index) => ({ id: `place-${index}` })),
});

let root = '';
let site: RunningServer;
let bare: RunningServer;
let nested: RunningServer;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** A request as it stands: `fetch` would tidy `..` away and decompress. */
function ask(server: RunningServer, path: string, method = 'GET', headers = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail).end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  write('site/index.html', 'front');
  write('site/uk/index.html', 'uk front');
  write('site/uk/embed/index.html', 'uk embed');
  write('site/uk/404/index.html', 'uk missing');
  write('site/404.html', 'missing');
  write('site/assets/data.json', DATA);
  write('site/assets/shape.geojson', '{}');
  write('site/assets/icon.svg', '<svg/>');
  write('site/assets/worker.mjs', 'export {}');
  write('secret.txt', 'secret');
  const folder = join(root, 'site');
  site = await serve({ root: folder, port: 0 });
  bare = await serve({ root: folder, port: 0, cors: false });
  nested = await serve({ root: folder, port: 0, base: '/maps/ai/' });
});

afterAll(async () => {
  await Promise.all([site, bare, nested].map((server) => server.close()));
  rmSync(root, { recursive: true });
});

describe('what is found', () => {
  test('a directory answers with its index', async () => {
    const { status, bytes } = await ask(site, '/uk/?theme=dark');
    expect([status, bytes.toString()]).toEqual([200, 'uk front']);
  });

  test('a directory without its slash is sent on, with its query', async () => {
    const { status, headers } = await ask(site, '/uk/embed?theme=dark');
    expect([status, headers.location]).toEqual([301, '/uk/embed/?theme=dark']);
  });

  test.each([
    ['/uk/nowhere/', 'uk missing'],
    ['/en/nowhere/', 'missing'],
    ['/nowhere', 'missing'],
  ])('%s is missing in its own language', async (path, text) => {
    const { status, bytes, headers } = await ask(site, path);
    expect([status, bytes.toString(), headers['cache-control']]).toEqual([404, text, 'no-store']);
  });

  test('an asset that is missing is not kept for a year', async () => {
    expect((await ask(site, '/assets/gone.js')).headers['cache-control']).toBe('no-store');
  });

  test.each([
    '/../secret.txt',
    '/uk/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
  ])('%s is refused', async (path) => {
    const { status, bytes } = await ask(site, path);
    expect([status, bytes.toString()]).toEqual([400, 'Bad path\n']);
  });

  test('a base is taken off, and nothing is served outside it', async () => {
    expect((await ask(nested, '/maps/ai/uk/')).bytes.toString()).toBe('uk front');
    expect((await ask(nested, '/maps/ai/uk')).headers.location).toBe('/maps/ai/uk/');
    expect((await ask(nested, '/uk/')).status).toBe(404);
    expect((await ask(nested, '/maps/ai/uk/embed/')).headers['cross-origin-embedder-policy']).toBe(
      'require-corp',
    );
  });
});

describe('how it is sent', () => {
  test.each([
    ['/assets/data.json', 'application/json; charset=utf-8'],
    ['/assets/shape.geojson', 'application/geo+json; charset=utf-8'],
    ['/assets/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/assets/worker.mjs', 'text/javascript; charset=utf-8'],
  ])('%s has its media type', async (path, type) => {
    expect((await ask(site, path)).headers['content-type']).toBe(type);
  });

  test('data travels as brotli, as gzip or as it is, whatever the client accepts', async () => {
    const brotli = await ask(site, '/assets/data.json', 'GET', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask(site, '/assets/data.json', 'GET', { 'accept-encoding': 'gzip, br;q=0' });
    const plain = await ask(site, '/assets/data.json');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(DATA);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(DATA);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.bytes.toString()).toBe(DATA);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  test('a change of the file shows at once', async () => {
    write('site/changing.txt', 'before');
    expect((await ask(site, '/changing.txt')).bytes.toString()).toBe('before');
    write('site/changing.txt', 'afterwards');
    expect((await ask(site, '/changing.txt')).bytes.toString()).toBe('afterwards');
  });

  test('what the build has compressed is sent as it is, until the file changes', async () => {
    write('site/built.json', DATA);
    write('site/built.json.br', 'made by the build');
    write('site/built.json.gz', 'likewise');
    const asked = (coding: string) => ask(site, '/built.json', 'GET', { 'accept-encoding': coding });
    expect((await asked('br')).bytes.toString()).toBe('made by the build');
    expect((await asked('gzip')).bytes.toString()).toBe('likewise');
    expect((await asked('identity')).bytes.toString()).toBe(DATA);
    const later = new Date(Date.now() + 60_000);
    write('site/built.json', '{}');
    utimesSync(join(root, 'site/built.json'), later, later);
    expect(brotliDecompressSync((await asked('br')).bytes).toString()).toBe('{}');
  });

  test('a part of a file is sent uncompressed, one beyond its end is refused', async () => {
    const asked = (headers: Record<string, string>) =>
      ask(site, '/assets/data.json', 'GET', { 'accept-encoding': 'br', ...headers });
    const part = await asked({ range: 'bytes=2-7' });
    expect([part.status, part.bytes.toString()]).toEqual([206, DATA.slice(2, 8)]);
    expect(part.headers).toMatchObject({
      'content-range': `bytes 2-7/${DATA.length}`,
      'content-length': '6',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(part.headers['content-encoding']).toBeUndefined();
    const beyond = await asked({ range: `bytes=${DATA.length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${DATA.length}`]);
    const doubtful = await asked({ range: 'bytes=2-7', 'if-range': `${part.headers.etag}` });
    expect([doubtful.status, doubtful.headers['content-encoding']]).toEqual([200, 'br']);
  });

  test('HEAD sends the length without the bytes', async () => {
    const { status, headers, bytes } = await ask(site, '/uk/', 'HEAD');
    expect([status, headers['content-length'], bytes.length]).toEqual([200, '8', 0]);
  });

  test('a file that the client has already is not sent again', async () => {
    const first = await ask(site, '/uk/');
    const second = await ask(site, '/uk/', 'GET', { 'if-none-match': first.headers.etag });
    expect([second.status, second.bytes.length]).toEqual([304, 0]);
  });

  test('other methods are refused', async () => {
    const { status, headers } = await ask(site, '/uk/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('policies name the host that was asked for, unless it is no host', async () => {
    const asked = await ask(site, '/uk/', 'GET', { host: '127.0.0.1:8080' });
    const odd = await ask(site, '/uk/', 'GET', { host: "x; script-src 'unsafe-inline'" });
    expect(asked.headers['content-security-policy']).toContain("script-src 'self' http://127.0.0.1:8080;");
    expect(odd.headers['content-security-policy']).not.toContain('unsafe');
  });

  test('CORS can be left out, to see what happens without it', async () => {
    expect((await ask(site, '/assets/data.json')).headers['access-control-allow-origin']).toBe('*');
    const without = (await ask(bare, '/assets/data.json')).headers;
    expect(without['access-control-allow-origin']).toBeUndefined();
    expect(without['x-content-type-options']).toBe('nosniff');
  });
});

describe('the port', () => {
  test('a taken port makes way for the next', async () => {
    const second = await serve({ root, port: site.port });
    try {
      expect(second.port).toBeGreaterThan(site.port);
      expect(second.url).toBe(`http://localhost:${second.port}/`);
    } finally {
      await second.close();
    }
  });

  test('a taken port is an error where it must be that one', async () => {
    await expect(serve({ root, port: site.port, strictPort: true })).rejects.toThrow('EADDRINUSE');
  });
});
