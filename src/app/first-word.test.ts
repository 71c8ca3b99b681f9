import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Runs the script as a frame of this address does; gives what its host hears, and how the host speaks to it. */
async function frameAt(hash: string, { isFramed = true } = {}) {
  const heard: unknown[] = [];
  const listeners: ((event: object) => void)[] = [];
  const host = { postMessage: (message: unknown) => heard.push(message) };
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('innerHeight', 500);
  const window = { parent: {} };
  window.parent = isFramed ? host : window;
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', (_type: string, listener: (event: object) => void) =>
    listeners.push(listener),
  );
  // A script and no module, which the compiler would not import.
  await vi.importActual('./first-word.ts');
  const say = (data: unknown, source: unknown = host): void => {
    for (const listener of listeners) listener({ source, data });
  };
  return { heard, say };
}

const WORD = { message: 'height', value: 500, secret: 'abcdefghij' };

test('a frame of WordPress asks at once for the height that it has', async () => {
  expect((await frameAt('#?secret=abcdefghij')).heard).toEqual([WORD]);
});

test('and again when a host that came late is ready', async () => {
  const { heard, say } = await frameAt('#?secret=abcdefghij');
  say({ message: 'ready', secret: 'abcdefghij' });
  expect(heard).toEqual([WORD, WORD]);
});

test('but not to another frame, for another secret, or for what is no such message', async () => {
  const { heard, say } = await frameAt('#?secret=abcdefghij');
  say({ message: 'ready', secret: 'abcdefghij' }, {});
  say({ message: 'ready', secret: 'other' });
  for (const data of [null, undefined, 'ready', 1, {}]) say(data);
  expect(heard).toEqual([WORD]);
});

test.each(['', '#amp=1', '#?secret=', '#?secret=a-b'])('a frame at "%s" says nothing', async (hash) => {
  const { heard, say } = await frameAt(hash);
  say({ message: 'ready', secret: '' });
  expect(heard).toEqual([]);
});

test('nor does a page that nobody frames', async () => {
  expect((await frameAt('#?secret=abcdefghij', { isFramed: false })).heard).toEqual([]);
});
