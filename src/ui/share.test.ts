// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { share } from './share.ts';

const MALAYSIA = { title: 'Malaysia', url: 'https://map.example/en/malaysia/' };

afterEach(() => vi.unstubAllGlobals());

/** A browser with a clipboard, and with the system's sheet where one is given. */
function browserWith(sheet?: (shared: unknown) => Promise<void>) {
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  vi.stubGlobal('navigator', { clipboard, share: sheet });
  return copied;
}

function shareMalaysia() {
  return share(MALAYSIA, document.createElement('button'));
}

describe('an address is handed on', () => {
  test('by the system’s sheet where there is one, and is not copied then', async () => {
    const shared: unknown[] = [];
    const copied = browserWith(async (what) => void shared.push(what));
    expect(await shareMalaysia()).toBe('shared');
    expect([shared, copied]).toEqual([[MALAYSIA], []]);
  });

  test('by the clipboard where there is no sheet, or where it fails', async () => {
    expect([
      await copiedBy(browserWith()),
      await copiedBy(browserWith(() => Promise.reject(new Error()))),
    ]).toEqual([[MALAYSIA.url], [MALAYSIA.url]]);
  });

  test('not at all where the reader thinks better of it', async () => {
    const copied = browserWith(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await shareMalaysia()).toBe('shared');
    expect(copied).toEqual([]);
  });
});

async function copiedBy(copied: readonly string[]): Promise<readonly string[]> {
  expect(await shareMalaysia()).toBe('copied');
  return copied;
}
