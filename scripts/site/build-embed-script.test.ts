import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildEmbedScript, type EmbedScript } from './build-embed-script.ts';

let script: EmbedScript;

beforeAll(async () => {
  script = await buildEmbedScript();
}, 30_000);

class HTMLScriptElement {
  readonly src: string;

  constructor(src: string) {
    this.src = src;
  }
}

/** How a host includes the script, and what its address then is; none where it was pasted as text. */
interface Inclusion {
  readonly code: string;
  readonly currentScript: HTMLScriptElement | null;
  readonly filename?: string;
}

/** A page that knows nothing but what the script must find in it. */
function createPage() {
  class Element {
    readonly style = {};
    readonly clientWidth = 640;
    readonly attributes: Record<string, string> = {};
    readonly children: Element[] = [];
    setAttribute(name: string, value: string): void {
      this.attributes[name] = value;
    }
    append(child: Element): void {
      this.children.push(child);
    }
  }
  let listeners = 0;
  const target = new Element();
  const complaints: unknown[] = [];
  const document = {
    currentScript: new HTMLScriptElement(''),
    readyState: 'complete',
    querySelectorAll: () => [],
    createElement: () => new Element(),
  };
  const page = vm.createContext({
    Element,
    HTMLScriptElement,
    document,
    target,
    console: { error: (text: unknown) => complaints.push(text) },
    addEventListener: () => {
      listeners += 1;
    },
  });
  return {
    include: ({ code, currentScript, filename = 'https://host.example/story' }: Inclusion): unknown => {
      Object.assign(document, { currentScript });
      return vm.runInContext(`${code};OffshoreAiMap`, page, { filename });
    },
    /** Makes a map; gives the address of its frame. */
    embed: (): string | undefined => {
      vm.runInContext("OffshoreAiMap.embed(target, { language: 'en' })", page);
      return target.children[0]?.attributes.src;
    },
    complaints,
    listeners: () => listeners,
  };
}

test('the script weighs at most 2 kB as brotli', () => {
  expect(brotliCompressSync(script.code).length).toBeLessThanOrEqual(2048);
});

test('it is a classic script that loads nothing further', () => {
  expect(script.code).not.toMatch(/\bimport\b|\bexport\b|\beval\b|innerHTML|sourceMappingURL/);
});

test('it defines one global, and is safe to include many times', () => {
  const page = createPage();
  const inclusion = {
    code: script.code,
    currentScript: new HTMLScriptElement('https://map.example.org/embed.js'),
  };
  const api = page.include(inclusion);
  expect(api).toHaveProperty('embed');
  expect(page.include(inclusion)).toBe(api);
  expect(page.listeners()).toBe(1);
});

const MAP = 'https://map.example.org/en/embed/';
const OWN = 'https://map.example.org/embed.js';

describe('it knows its site', () => {
  test.each([
    ['by its element', { currentScript: new HTMLScriptElement(OWN) }],
    ['as a module', { currentScript: null, filename: OWN }],
    [
      'under the name that changes with its content',
      { currentScript: new HTMLScriptElement('https://map.example.org/assets/embed-0a1b2c3d.js') },
    ],
  ])('%s', (_way, inclusion) => {
    const page = createPage();
    page.include({ code: script.code, ...inclusion });
    expect(page.embed()).toBe(MAP);
  });

  test.each([
    ['pasted as text', { currentScript: new HTMLScriptElement('') }],
    ['injected as text by another script', { currentScript: null }],
    [
      'in a bundle of the host',
      {
        currentScript: new HTMLScriptElement('https://host.example/js/bundle.js'),
        filename: 'https://host.example/js/bundle.js',
      },
    ],
  ])('%s if it was built for it, and else says what is missing', async (_way, inclusion) => {
    const unknowing = createPage();
    unknowing.include({ code: script.code, ...inclusion });
    expect(unknowing.embed()).toBeUndefined();
    expect(unknowing.complaints).toEqual([expect.stringContaining('base')]);

    const { code } = await buildEmbedScript('https://map.example.org/');
    const page = createPage();
    page.include({ code, ...inclusion });
    expect(page.embed()).toBe(MAP);
    expect(page.complaints).toEqual([]);
  });
});

test('its name and its integrity follow from its content', async () => {
  expect(script.hashedPath).toMatch(/^assets\/embed-[0-9a-f]{8}\.js$/);
  expect(script.integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  expect(await buildEmbedScript()).toEqual(script);
}, 30_000);
