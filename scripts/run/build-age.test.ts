import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './build-age.ts';

let root = '';

function write(path: string, minute: number): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  utimesSync(full, minute * 60, minute * 60);
}

function stale(): boolean {
  return isStale(join(root, 'dist'), root);
}

function age(folder: string, minute: number): void {
  utimesSync(join(root, folder), minute * 60, minute * 60);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-age-'));
  write('src/app/main.ts', 1);
  age('src/app', 1);
  age('src', 1);
  write('dist/index.html', 2);
});

afterEach(() => rmSync(root, { recursive: true }));

test('a build that is newer than its sources will do', () => {
  expect(stale()).toBe(false);
});

test('no build is stale', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(stale()).toBe(true);
});

test('a build that was broken off is stale', () => {
  write('dist/.vite/manifest.json', 2);
  expect(stale()).toBe(true);
});

test('a source deep in a folder that has changed since makes it stale', () => {
  write('src/app/main.ts', 3);
  expect(stale()).toBe(true);
});

test('a source that was removed since makes it stale', () => {
  age('src/app', 3);
  expect(stale()).toBe(true);
});
