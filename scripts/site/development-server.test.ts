import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDevelopmentServer } from './development-server.ts';

const SOURCES = [
  'src',
  'data',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

// A page is made from two hundred modules, which takes its time where processors are busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root = '';
let server: ViteDevServer;

function ask(path: string): Promise<Response> {
  return fetch(new URL(path, server.resolvedUrls?.local[0]), { redirect: 'manual' });
}

async function textAt(path: string): Promise<string> {
  return (await ask(path)).text();
}

/** Changes a file of the copy, and waits until the pages that are open are told to load themselves anew. */
async function edit(path: string, from: string, to: string): Promise<void> {
  const { hot } = server.environments.client;
  const reload = new Promise<void>((done) => {
    const send = hot.send.bind(hot);
    hot.send = (...payload: readonly unknown[]) => {
      const [message] = payload;
      if (
        typeof message === 'object' &&
        message !== null &&
        'type' in message &&
        message.type === 'full-reload'
      )
        done();
      Reflect.apply(send, hot, payload);
    };
  });
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(root, path),
    text.replace(from, () => to),
  );
  await reload;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'development-'));
  for (const name of SOURCES) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  server = await startDevelopmentServer({ root, port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

test('a page is made with its map, its facts and its styles', async () => {
  const page = await textAt('en/malaysia/');
  expect(page).toContain('data-country="MYS"');
  expect(page).toMatch(/<article[^>]* data-fact/);
  const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(styles.length).toBeGreaterThan(4);
  expect((await ask('src/app/first-word.ts')).status).toBe(200);
  for (const href of [...styles, '../../src/app/main.tsx', '../../src/app/theme.ts']) {
    expect((await ask(`en/malaysia/${href}`)).status, href).toBe(200);
  }
});

test.each([
  ['uk/embed/malaysia/', 'text/html; charset=utf-8'],
  ['en/malaysia/oembed.json', 'application/json; charset=utf-8'],
  ['data/places.geojson', 'application/geo+json; charset=utf-8'],
  ['data/schema/places.schema.json', 'application/json; charset=utf-8'],
  ['geo/world.json', 'application/json'],
  ['assets/facts-uk/of-MYS.json', 'application/json; charset=utf-8'],
  ['share/en/malaysia.png', 'image/png'],
  ['embed.js', 'text/javascript; charset=utf-8'],
])('%s is served', async (path, type) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test('an address without its slash is sent on; one that leads nowhere is missing in its language', async () => {
  const sentOn = await ask('en/malaysia');
  expect([sentOn.status, sentOn.headers.get('location')]).toEqual([301, '/en/malaysia/']);
  const missing = await ask('uk/nowhere/');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('<html lang="uk">');
});

test('an edit of the data or of a sentence shows in the next page', async () => {
  const before = await textAt('en/');
  const [, title = ''] = /<title>([^<]+)</.exec(before) ?? [];
  await edit('src/i18n/messages/site-titles.ts', title, 'A title of the test');
  expect(await textAt('en/')).toContain('<title>A title of the test<');

  await edit('data/places.geojson', '"en": "Paris"', '"en": "Lutetia"');
  expect(await textAt('en/')).toContain('Lutetia');
});

test('what is wrong with the data is said, and mended without a start of the server', async () => {
  await edit('data/links.json', '[', '[,');
  const response = await ask('en/');
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('links.json');
  await edit('data/links.json', '[,', '[');
  expect((await ask('en/')).status).toBe(200);
});
