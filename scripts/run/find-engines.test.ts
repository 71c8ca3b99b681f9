import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFirefox, findVirtualScreen, findWebKit } from './find-engines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

test('Firefox is the one that is named, else the one of the search path that can be run', () => {
  expect(findFirefox({ PATH: folder })).toBeNull();
  put('firefox-esr', 0o644);
  const firefox = put('firefox', 0o755);
  expect(findFirefox({ PATH: `/nowhere:${folder}` })).toBe(firefox);
  expect(findFirefox({ PATH: folder, FIREFOX_PATH: '/opt/firefox' })).toBe('/opt/firefox');
});

test('WebKit without its driver is none', () => {
  expect(findWebKit({ PATH: folder })).toBeNull();
});

test('a virtual screen is looked for on the search path', () => {
  expect(findVirtualScreen({ PATH: folder })).toBeNull();
  expect(findVirtualScreen({ PATH: folder, DISPLAY: ':0' })).toBeNull();
  const program = put('xvfb-run', 0o755);
  expect(findVirtualScreen({ PATH: folder })).toBe(program);
});
