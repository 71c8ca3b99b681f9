import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser, findBrowserWithWindow } from './find-browser.ts';
import { samplePrograms } from './sample-programs.ts';

const programs = samplePrograms();
const { at, program } = programs;

afterAll(programs.remove);

describe.skipIf(process.platform === 'win32')('the browser that is found', () => {
  test('is the first on the path that runs', () => {
    program('moved/chromium', 'echo "It has moved." >&2; exit 1');
    const good = program('good/google-chrome', 'echo "Google Chrome 156.0"');
    program('late/chromium', 'echo "Chromium 156.0"');
    const path = ['absent', 'moved', 'good', 'late'].map((name) => at(name)).join(delimiter);
    expect(findBrowser({ PATH: path })).toBe(good);
  });

  test('is the one without a window where there is such a one, unless a window is asked for', () => {
    const full = program('both/chromium', 'echo "Chromium 156.0"');
    const shell = program('shells/chromium-headless-shell', 'echo "Chromium 156.0"');
    const path = ['both', 'shells'].map((name) => at(name)).join(delimiter);
    expect(findBrowser({ PATH: path })).toBe(shell);
    expect(findBrowserWithWindow({ PATH: path })).toBe(full);
  });

  test('is the one that was named, before any on the path', () => {
    const named = program('own/browser', 'echo "Chromium 156.0"');
    const other = program('other/chromium', 'echo "Chromium 156.0"');
    expect(findBrowser({ PATH: join(other, '..'), CHROMIUM_PATH: named })).toBe(named);
  });

  test('is not another program that was named', () => {
    const named = program('own/cat', 'echo "cat 9.1"');
    expect(() => findBrowser({ PATH: '', CHROMIUM_PATH: named })).toThrow(named);
  });
});
