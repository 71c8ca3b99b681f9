import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { readSiteFiles } from '../scripts/check/built-site.ts';
import { HEADER_TABLE, headersFor } from '../scripts/host/http-headers.ts';
import { essenceOf, mediaTypeOf } from '../scripts/host/static-files.ts';
import { findServer, SERVERS } from '../scripts/run/find-servers.ts';
import { type RealServer, refusal, startRealServer } from '../scripts/run/real-server.ts';
import { test as appTest, expect } from './app.ts';

const ROOT = process.env.E2E_ROOT ?? 'dist';

const SHIPPED = { nginx: 'deploy/nginx.conf', caddy: 'deploy/Caddyfile' } as const;

/** A host's root, and a path whose dots a regular expression could take for anything. */
const BASES = ['/', '/maps/v1.0/'];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** A request as it stands: `fetch` would follow, tidy and decompress. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', fail).end();
  });
}

function fileOf(path: string): Buffer {
  return readFileSync(join(ROOT, path.endsWith('/') || path === '' ? `${path}index.html` : path));
}

/** One file of each kind that the site has, and its pages of each class. */
function samplePaths(): readonly string[] {
  const byEnding = new Map(
    [...readSiteFiles(ROOT).keys()]
      .filter((path) => !/\.(?:html|br|gz)$/.test(path))
      .map((path) => [path.replace(/^.*\./, ''), path]),
  );
  const [script = ''] = assetsLike(/^assets\/main-.*\.js$/);
  return [
    '',
    'en/',
    'uk/malaysia/',
    'uk/embed/',
    'en/embed/malaysia/',
    'embed.js',
    script,
    ...byEnding.values(),
  ];
}

function assetsLike(pattern: RegExp): readonly string[] {
  return [...readSiteFiles(ROOT).keys()].filter((path) => pattern.test(path));
}

/** The headers of the table that an answer has. */
function tableHeaders(headers: IncomingHttpHeaders): Record<string, unknown> {
  const named = HEADER_TABLE.map(({ name }) => [name, headers[name.toLowerCase()]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

function wantedHeaders(path: string, { url }: RealServer): Record<string, string> {
  return headersFor(`/${path}`, { origin: new URL(url).origin });
}

async function expectFiles(server: RealServer): Promise<void> {
  for (const path of samplePaths()) {
    const { status, headers, bytes } = await ask(server.url + path);
    const file = path === '' || path.endsWith('/') ? 'index.html' : path;
    expect.soft(status, path).toBe(200);
    expect.soft(tableHeaders(headers), path).toEqual(wantedHeaders(path, server));
    expect.soft(essenceOf(headers['content-type'] ?? ''), path).toBe(essenceOf(mediaTypeOf(file)));
    expect.soft(bytes.equals(fileOf(path)), path).toBe(true);
  }
}

async function expectMissing(server: RealServer): Promise<void> {
  const pages = [
    ['nowhere', '404.html'],
    ['nowhere/', '404.html'],
    ['assets/gone.js', '404.html'],
    ['data/gone.geojson', '404.html'],
    ['en/nowhere/', 'en/404.html'],
    ['uk/nowhere', 'uk/404.html'],
    ['uk/embed/nowhere/', 'uk/404.html'],
    ['en/embed/nowhere', 'en/404.html'],
  ] as const;
  for (const [path, page] of pages) {
    const { status, headers, bytes } = await ask(server.url + path);
    expect.soft(status, path).toBe(404);
    expect.soft(bytes.toString(), path).toBe(fileOf(page).toString());
    expect.soft(essenceOf(headers['content-type'] ?? ''), path).toBe('text/html');
    const wanted = { ...wantedHeaders(path, server), 'Cache-Control': 'no-store' };
    expect.soft(tableHeaders(headers), path).toEqual(wanted);
  }
}

/** Wrong ways of writing an address must not give a page the policy of a frame. */
async function expectNoWayAround(server: RealServer): Promise<void> {
  for (const path of ['en/embed/..%2f', 'en/embed/%2e%2e/', 'en/embed/..%2f..%2fen/', '%65n/']) {
    const { status, headers } = await ask(server.url + path);
    const framing = /frame-ancestors 'self'/.test(String(headers['content-security-policy']));
    expect.soft(status !== 200 || framing, `${path} gives ${status}`).toBe(true);
  }
}

async function expectRedirects(server: RealServer): Promise<void> {
  const base = new URL(server.url).pathname;
  const ways = [
    ['en', 'en/'],
    ['en?at=MYS&from=a%20b', 'en/?at=MYS&from=a%20b'],
    ['uk/embed/malaysia?theme=dark', 'uk/embed/malaysia/?theme=dark'],
  ] as const;
  for (const [from, to] of ways) {
    const { status, headers } = await ask(server.url + from);
    expect.soft([301, 308], from).toContain(status);
    // Without scheme and port, which a server behind a proxy cannot know.
    expect.soft(headers.location, from).toBe(base + to);
  }
  for (const path of ['//x.example/..%2f..%2fen?at=MYS', '//en?at=MYS', '//en']) {
    const { headers } = await ask(new URL(server.url).origin + path);
    expect.soft(headers.location ?? '/', `${path} leads to no other host`).not.toMatch(/^\/\/|:/);
  }
  if (base === '/') return;
  const { headers } = await ask(`${server.url.slice(0, -1)}?at=MYS`);
  expect.soft(headers.location).toBe(`${base}?at=MYS`);
}

async function expectCodings(server: RealServer): Promise<void> {
  const [engine = ''] = assetsLike(/^assets\/engine-.*\.js$/);
  const decode = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const path of ['en/', 'embed.js', engine]) {
    for (const coding of server.codings) {
      const { headers, bytes } = await ask(server.url + path, { 'Accept-Encoding': coding });
      const name = `${path || '/'} as ${coding}`;
      expect.soft(headers['content-encoding'], name).toBe(coding);
      expect.soft(headers.vary, name).toContain('Accept-Encoding');
      expect.soft(tableHeaders(headers), name).toEqual(wantedHeaders(path, server));
      const ending = coding === 'br' ? '.br' : '.gz';
      const file = path.endsWith('/') ? `${path}index.html` : path;
      expect.soft(bytes.equals(fileOf(file + ending)), `${name} is the file of the build`).toBe(true);
      expect.soft(decode[coding === 'br' ? 'br' : 'gzip'](bytes).equals(fileOf(path)), name).toBe(true);
    }
    const { headers } = await ask(server.url + path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect.soft(headers['content-encoding'], path).toBe(server.codings[0]);
  }
  const picture = await ask(`${server.url}${assetsLike(/^share\/.*\.png$/)[0]}`, {
    'Accept-Encoding': 'gzip, br',
  });
  expect.soft(picture.headers['content-encoding']).toBeUndefined();
}

async function expectProtocol(server: RealServer): Promise<void> {
  const [facts = ''] = assetsLike(/^assets\/facts-en-.*\/all\.json$/);
  const address = server.url + facts;
  const whole = await ask(address);
  const head = await ask(address, {}, 'HEAD');
  expect.soft([head.status, head.bytes.length]).toEqual([200, 0]);
  expect.soft(head.headers['content-length']).toBe(String(fileOf(facts).length));
  expect.soft(tableHeaders(head.headers)).toEqual(wantedHeaders(facts, server));

  for (const coding of ['identity', ...server.codings]) {
    const accept = { 'Accept-Encoding': coding };
    const { etag = 'none' } = (await ask(address, accept)).headers;
    const again = await ask(address, { ...accept, 'If-None-Match': etag });
    expect.soft([again.status, again.bytes.length], `the same again as ${coding}`).toEqual([304, 0]);
    expect.soft(again.headers['cache-control'], coding).toContain('immutable');
  }

  const part = await ask(address, { Range: 'bytes=100-199' });
  expect.soft(part.status).toBe(206);
  expect.soft(part.headers['content-range']).toBe(`bytes 100-199/${whole.bytes.length}`);
  expect.soft(part.bytes.equals(whole.bytes.subarray(100, 200))).toBe(true);
  expect.soft((await ask(address, { Range: 'bytes=99999999-' })).status).toBe(416);
}

for (const name of SERVERS) {
  test.describe(name, () => {
    test.skip(findServer(name) === null, `${name} is not on this system.`);

    test('takes the file that is shipped', () => {
      expect(refusal(name, resolve(SHIPPED[name]))).toBeNull();
    });

    for (const base of BASES) {
      test(`serves the site under ${base} with the headers of the table`, async () => {
        const server = await startRealServer(name, ROOT, base);
        try {
          await expectFiles(server);
          await expectMissing(server);
          await expectNoWayAround(server);
          await expectRedirects(server);
          await expectCodings(server);
          await expectProtocol(server);
        } finally {
          await server.stop();
        }
      });
    }

    appTest('shows pages without a complaint of the browser', async ({ app }) => {
      appTest.slow();
      const server = await startRealServer(name, ROOT, '/maps/v1.0/');
      try {
        await app.openWithEngine(`${server.url}en/`);
        await app.open(`${server.url}uk/malaysia?theme=dark`);
        await expect(app.page).toHaveURL(`${server.url}uk/malaysia/?theme=dark`);
        await expect(app.heading).toHaveText('Малайзія');
        await app.open(`${server.url}en/embed/`);
        await expect(app.stillMap).toBeVisible();
      } finally {
        await server.stop();
      }
    });
  });
}
