import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFile, filesToCompress } from './compressed-files.ts';

const PAGE = '<p>The same sentence, again and again.</p>'.repeat(50);

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compressed-'));
  for (const folder of ['en', 'assets', 'share', '.vite']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'en/index.html'), PAGE);
  writeFileSync(join(root, 'assets/main.js'), PAGE);
  writeFileSync(join(root, 'assets/tiny.js'), 'a');
  writeFileSync(join(root, 'share/en.png'), PAGE);
  writeFileSync(join(root, '.vite/manifest.json'), PAGE);
});

afterEach(() => rmSync(root, { recursive: true }));

function read(path: string): Buffer {
  return readFileSync(join(root, path));
}

async function compressAll(cache: string | null): Promise<void> {
  for (const file of filesToCompress(root)) await compressFile(file, cache);
}

test('text lies beside itself in both codings, where that is smaller; pictures and what is not served do not', async () => {
  expect(filesToCompress(root)).toHaveLength(3);
  await compressAll(null);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:br|gz)$/.test(name),
  );
  expect(names.sort()).toEqual([
    'assets/main.js.br',
    'assets/main.js.gz',
    'en/index.html.br',
    'en/index.html.gz',
  ]);
  expect(brotliDecompressSync(read('en/index.html.br')).toString()).toBe(PAGE);
  expect(gunzipSync(read('assets/main.js.gz')).toString()).toBe(PAGE);
});

test('the same files give the same bytes, kept ones included', async () => {
  const cache = join(root, 'share/cache');
  await compressAll(cache);
  const first = [read('en/index.html.br'), read('en/index.html.gz')];
  await compressAll(cache);
  expect([read('en/index.html.br'), read('en/index.html.gz')]).toEqual(first);
  await compressAll(null);
  expect([read('en/index.html.br'), read('en/index.html.gz')]).toEqual(first);
});

test('what few ask for is packed once and quickly; what fits a packet is not, and gzip is left to the server', async () => {
  const page = join(root, 'en/index.html');
  writeFileSync(join(root, 'en/oembed.json'), PAGE.slice(0, 900));
  const packed = [page, join(root, 'en/oembed.json')].map((path) =>
    compressFile({ path, effort: 'quick' }, null),
  );
  expect(await Promise.all(packed)).toEqual([true, false]);
  expect(readdirSync(join(root, 'en')).sort()).toEqual(['index.html', 'index.html.br', 'oembed.json']);
  expect(brotliDecompressSync(read('en/index.html.br')).toString()).toBe(PAGE);
});
