import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLoader, siteOf } from './loader.ts';
import { envelope, type OutwardMessage } from './protocol.ts';

/** The part of an element that the loader uses, in a page without a browser. */
class FakeElement {
  readonly attributes = new Map<string, string>();
  readonly style = { height: '' };
  readonly posted: unknown[] = [];
  readonly contentWindow = { postMessage: (message: unknown) => this.posted.push(structuredClone(message)) };
  readonly clientWidth = 360;
  shadowRoot: FakeRoot | null = null;

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  get src(): string {
    return this.attributes.get('src') ?? '';
  }
  append(child: FakeElement): void {
    frames.push(child);
  }
  remove(): void {
    frames = frames.filter((frame) => frame !== this);
  }
}

/** What elements are looked up in: the document, or an open shadow root. */
interface FakeRoot {
  querySelectorAll(selector: string): readonly FakeElement[];
}

const BASE = 'https://map.example.org/';
let frames: FakeElement[] = [];
let listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
let ready: () => void = () => {};
/** Elements of the page that are no frames. */
let others: FakeElement[] = [];

/** Puts a frame into a shadow root, which is in another one. */
function hideFrame(attributes: Readonly<Record<string, string>>): FakeElement {
  const frame = addFrame(attributes);
  frame.remove();
  const nest = (content: readonly FakeElement[]): FakeElement => {
    const element = new FakeElement();
    const inside = content[0] === frame ? { frames: content, all: content } : { frames: [], all: content };
    element.shadowRoot = {
      querySelectorAll: (selector) => (selector === 'iframe' ? inside.frames : inside.all),
    };
    return element;
  };
  others.push(nest([nest([frame])]));
  return frame;
}

function addFrame(attributes: Readonly<Record<string, string>>): FakeElement {
  const frame = new FakeElement();
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frames.push(frame);
  return frame;
}

function say(frame: FakeElement, message: OutwardMessage): void {
  hear(frame.contentWindow, envelope(message));
}

function hear(source: unknown, data: unknown): void {
  for (const listener of listeners) listener({ source, data });
}

beforeEach(() => {
  frames = [];
  others = [];
  listeners = [];
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('addEventListener', (_type: string, listener: (typeof listeners)[number]) =>
    listeners.push(listener),
  );
  vi.stubGlobal('document', {
    readyState: 'loading',
    addEventListener: (_type: string, listener: () => void) => {
      ready = listener;
    },
    querySelectorAll: (selector: string) => (selector === 'iframe' ? frames : [...others, ...frames]),
    createElement: () => new FakeElement(),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('heights', () => {
  test('a frame sets its own height, and no other', () => {
    createLoader(BASE);
    const marked = addFrame({ 'data-offshore-ai-map': '' });
    const known = addFrame({ src: `${BASE}uk/embed/` });
    say(marked, { type: 'height', height: 612 });
    expect([marked.style.height, known.style.height]).toEqual(['612px', '']);
    say(known, { type: 'height', height: 480 });
    expect([marked.style.height, known.style.height]).toEqual(['612px', '480px']);
  });

  test('a frame that came after the script counts, too', () => {
    createLoader(BASE);
    const late = addFrame({ 'data-offshore-ai-map': '' });
    say(late, { type: 'height', height: 300 });
    expect(late.style.height).toBe('300px');
  });

  test('other frames and other windows change nothing', () => {
    createLoader(BASE);
    const foreign = addFrame({ src: 'https://map.example.org.evil.example/' });
    const marked = addFrame({ 'data-offshore-ai-map': '' });
    say(foreign, { type: 'height', height: 4000 });
    hear(null, envelope({ type: 'height', height: 4000 }));
    hear({}, envelope({ type: 'height', height: 4000 }));
    expect([foreign.style.height, marked.style.height]).toEqual(['', '']);
  });

  test('a height stays within its limits', () => {
    createLoader(BASE);
    const marked = addFrame({ 'data-offshore-ai-map': '' });
    say(marked, { type: 'height', height: 1e9 });
    expect(marked.style.height).toBe('4000px');
    say(marked, { type: 'height', height: 0 });
    expect(marked.style.height).toBe('150px');
  });

  test('a script without an address of its own minds marked frames only', () => {
    createLoader('');
    const other = addFrame({ src: 'https://other.example/' });
    say(other, { type: 'height', height: 612 });
    expect(other.style.height).toBe('');
  });

  test('frames that spoke before the script came are asked again', () => {
    const early = addFrame({ 'data-offshore-ai-map': '' });
    createLoader(BASE);
    expect(early.posted).toEqual([envelope({ type: 'hello' })]);
    const parsedLater = addFrame({ 'data-offshore-ai-map': '' });
    ready();
    expect(parsedLater.posted).toEqual([envelope({ type: 'hello' })]);
  });

  test('a frame in a shadow root is found, and asked, as any other', () => {
    const early = hideFrame({ 'data-offshore-ai-map': '' });
    createLoader(BASE);
    expect(early.posted).toEqual([envelope({ type: 'hello' })]);
    const late = hideFrame({ src: `${BASE}uk/embed/` });
    say(early, { type: 'height', height: 612 });
    say(late, { type: 'height', height: 480 });
    expect([early.style.height, late.style.height]).toEqual(['612px', '480px']);
  });

  test('one listener serves all frames', () => {
    createLoader(BASE);
    for (let count = 0; count < 5; count += 1) addFrame({ 'data-offshore-ai-map': '' });
    expect(listeners).toHaveLength(1);
  });
});

describe('maps made by the page', () => {
  const make = (options = {}) => {
    const map = createLoader(BASE).embed(new Element(), options);
    const [frame] = frames;
    if (frame === undefined) throw new Error('no frame was made');
    return { map, frame };
  };

  test('have a frame with name, address and permissions', () => {
    const { frame } = make({
      language: 'en',
      place: 'malaysia',
      theme: 'dark',
      title: 'AI abroad',
      height: 500,
    });
    expect(frame.src).toBe(`${BASE}en/embed/malaysia/?theme=dark`);
    expect(Object.fromEntries(frame.attributes)).toMatchObject({
      title: 'AI abroad',
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write',
    });
    expect(frame.style.height).toBe('500px');
    say(frame, { type: 'height', height: 640 });
    expect(frame.style.height).toBe('640px');
  });

  test('of a script that was moved take their address from a frame of the map in the page', () => {
    addFrame({ src: 'https://other.example/en/embed/' });
    addFrame({ 'data-offshore-ai-map': '', src: 'about:blank' });
    hideFrame({ 'data-offshore-ai-map': '', src: 'https://example.org/maps/uk/embed/malaysia/?theme=dark' });
    createLoader('').embed(new Element(), { language: 'en', place: 'brazil' });
    expect(frames.at(-1)?.src).toBe('https://example.org/maps/en/embed/brazil/');
  });

  test.each([
    ['', undefined],
    ['', ''],
    [BASE, 'map.example.org'],
    [BASE, 'javascript:alert(1)//'],
    [BASE, 'data:text/html,'],
  ])('are not made at a wrong address, which is said instead (script "%s", base %s)', (site, base) => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const map = createLoader(site).embed(new Element(), base === undefined ? {} : { base });
    map.select('MYS');
    map.on('ready', () => {});
    map.destroy();
    expect(frames).toEqual([]);
    expect(complain.mock.calls).toEqual([[expect.stringContaining('base')]]);
    complain.mockRestore();
  });

  test.each(['https://map.example.org/', '//map.example.org', '/maps/', 'http://localhost:4173/'])(
    'are made where the page says, at %s',
    (base) => {
      createLoader('').embed(new Element(), { base });
      expect(frames[0]?.src).toBe(`${base.replace(/\/?$/, '/')}uk/embed/`);
    },
  );

  test('wishes wait until the map is ready, and the last of a kind counts', () => {
    const { map, frame } = make();
    map.select('johor');
    map.select('MYS');
    map.setTheme('dark');
    expect(frame.posted).toEqual([]);
    say(frame, { type: 'ready' });
    expect(frame.posted).toEqual([
      envelope({ type: 'select', id: 'MYS' }),
      envelope({ type: 'theme', theme: 'dark' }),
    ]);
  });

  test('a wish is said once, whatever the frame says and however often it starts anew', () => {
    const { map, frame } = make();
    map.select('MYS');
    say(frame, { type: 'ready' });
    map.setTheme('dark');
    const said = [...frame.posted];
    expect(said).toHaveLength(2);
    say(frame, { type: 'select', id: 'BRA' });
    say(frame, { type: 'ready' });
    say(frame, { type: 'height', height: 500 });
    say(frame, { type: 'ready' });
    expect(frame.posted).toEqual(said);
  });

  test('listeners hear their type until they are undone', () => {
    const { map, frame } = make();
    const heard: unknown[] = [];
    const undo = map.on('select', ({ id }) => heard.push(id));
    say(frame, { type: 'select', id: 'MYS' });
    say(frame, { type: 'height', height: 500 });
    undo();
    say(frame, { type: 'select', id: 'SGP' });
    expect(heard).toEqual(['MYS']);
  });

  test('destroyed, the frame is gone and nothing is heard', () => {
    const { map, frame } = make();
    const heard: unknown[] = [];
    map.on('ready', (message) => heard.push(message));
    map.destroy();
    say(frame, { type: 'ready' });
    expect([frames, heard]).toEqual([[], []]);
  });

  test('an element that is none is an error that says so', () => {
    vi.stubGlobal('Element', class {});
    expect(() => createLoader(BASE).embed(Object.create(null))).toThrow('the first argument is no element');
  });
});

test.each([
  ['https://map.example.org/embed.js', 'https://map.example.org/'],
  ['https://example.org/maps/ai/embed.js?v=1#x', 'https://example.org/maps/ai/'],
  ['https://map.example.org/assets/embed-1f2e3d4c.js', 'https://map.example.org/'],
  [
    'Error\n    at https://map.example.org/embed.js:1:2345\n    at x (<anonymous>)',
    'https://map.example.org/',
  ],
  ['module code@https://map.example.org/maps/embed.js?v=1:1:2345', 'https://map.example.org/maps/'],
  ['https://host.example/js/bundle.js', ''],
  ['https://host.example/js/other-embed.js', ''],
  ['https://host.example/embed.json', ''],
  ['https://host.example/embed.js/article', ''],
  ['Error\n    at https://host.example/story?from=embed.js:1:2', ''],
  ['', ''],
])('the script %j belongs to "%s"', (script, site) => {
  expect(siteOf(script)).toBe(site);
});
