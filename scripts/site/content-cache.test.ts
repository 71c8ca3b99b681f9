import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetUnused, keep } from './content-cache.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function make(text: string): () => Buffer {
  return () => Buffer.from(text);
}

function entries(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

async function textOf(kept: ReturnType<typeof keep>): Promise<string> {
  const { bytes, isNew } = await kept;
  return `${isNew ? 'new' : 'kept'} ${bytes}`;
}

test('what is made from the same is made once', async () => {
  expect(await textOf(keep(folder, ['svg', 'a'], make('first')))).toBe('new first');
  expect(await textOf(keep(folder, ['svg', 'a'], make('second')))).toBe('kept first');
});

test('another ingredient, or another border between two, is another thing', async () => {
  await keep(folder, ['svg', 'ab'], make('first'));
  for (const ingredients of [
    ['svg', 'ac'],
    ['svga', 'b'],
    ['sv', 'gab'],
    ['svg', 'a', 'b'],
  ])
    expect(await textOf(keep(folder, ingredients, make('other')))).toBe('new other');
});

test.each([
  ['cut off', (file: Buffer) => file.subarray(0, 40)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one bit', (file: Buffer) => Buffer.from([...file.subarray(0, -1), (file.at(-1) ?? 0) ^ 1])],
])('an entry that is %s is made anew, and then kept', async (_what, damage) => {
  await keep(folder, ['svg'], make('a picture of some length'));
  const [path = ''] = entries();
  writeFileSync(path, damage(readFileSync(path)));
  expect(await textOf(keep(folder, ['svg'], make('again')))).toBe('new again');
  expect(await textOf(keep(folder, ['svg'], make('never')))).toBe('kept again');
});

test('without a folder, or with one that cannot be written, everything is made', async () => {
  const noFolder = join(folder, 'file');
  writeFileSync(noFolder, '');
  for (const place of [null, noFolder]) {
    expect(await textOf(keep(place, ['svg'], make('first')))).toBe('new first');
    expect(await textOf(keep(place, ['svg'], make('second')))).toBe('new second');
  }
});

test('what has not been asked for since is forgotten', async () => {
  await keep(folder, ['used'], make('used'));
  await keep(folder, ['unused'], make('unused'));
  const long = new Date('2026-01-01');
  for (const path of entries()) utimesSync(path, long, long);
  await keep(folder, ['used'], make('never'));
  forgetUnused(folder, new Date('2026-02-01').getTime());
  expect(await textOf(keep(folder, ['used'], make('never')))).toBe('kept used');
  expect(await textOf(keep(folder, ['unused'], make('again')))).toBe('new again');
  forgetUnused(join(folder, 'nowhere'), Date.now());
});
