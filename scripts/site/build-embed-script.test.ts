import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildEmbedScript, type EmbedScript } from './build-embed-script.ts';

let script: EmbedScript;

beforeAll(async () => {
  script = await buildEmbedScript();
}, 30_000);

/** A page that knows nothing but what the script must find in it. */
const runTwice = (): { readonly api: unknown; readonly again: unknown; readonly listeners: number } => {
  class HTMLScriptElement {
    readonly src = 'https://map.example.org/embed.js';
  }
  let listeners = 0;
  const page = vm.createContext({
    HTMLScriptElement,
    document: { currentScript: new HTMLScriptElement(), readyState: 'complete', querySelectorAll: () => [] },
    addEventListener: () => {
      listeners += 1;
    },
  });
  const run = (): unknown => vm.runInContext(`${script.code};OffshoreAiMap`, page);
  return { api: run(), again: run(), listeners };
};

test('the script weighs at most 2 kB as brotli', () => {
  expect(brotliCompressSync(script.code).length).toBeLessThanOrEqual(2048);
});

test('it is a classic script that loads nothing further', () => {
  expect(script.code).not.toMatch(/\bimport\b|\bexport\b|\beval\b|innerHTML|sourceMappingURL/);
});

test('it defines one global, and is safe to include many times', () => {
  const { api, again, listeners } = runTwice();
  expect(api).toHaveProperty('embed');
  expect(again).toBe(api);
  expect(listeners).toBe(1);
});

test('its name and its integrity follow from its content', async () => {
  expect(script.hashedPath).toMatch(/^assets\/embed-[0-9a-f]{8}\.js$/);
  expect(script.integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  expect(await buildEmbedScript()).toEqual(script);
}, 30_000);
