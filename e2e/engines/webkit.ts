import type { Engine, InPage, Key, PageSize, Session } from './session.ts';
import { startWebDriver, type WebDriver } from './web-driver.ts';

/** Keys by the code points that WebDriver gives them. */
const KEYS: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
};

/** Starts WebKitGTK by WebDriver; every page is a session of its own, with an empty profile. */
export async function startWebKit(driverProgram: string, browser: string): Promise<Engine> {
  const driver = await startWebDriver(driverProgram, {
    ...process.env,
    // WebKit refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  });
  return {
    name: 'WebKit',
    open: (size) => open(driver, browser, size),
    close: async () => driver.stop(),
  };
}

async function open(driver: WebDriver, binary: string, size: PageSize): Promise<Session> {
  const created = await driver.send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });
  const path = `/session/${textAt(created, 'sessionId')}`;
  const post = (command: string, body: object = {}): Promise<unknown> =>
    driver.send('POST', `${path}/${command}`, body);
  const act = (type: 'pointer' | 'key' | 'wheel', actions: readonly object[]): Promise<unknown> =>
    post('actions', { actions: [{ type, id: type, actions }] });
  const run = <A, R>(inPage: InPage<A, R>, argument: A, frame?: number): Promise<R> =>
    runIn(post, inPage, argument, frame);
  const resize = async (wanted: PageSize): Promise<void> => {
    await post('window/rect', { ...wanted });
    // The window's own bar takes some of it.
    const inner = await run(() => ({ width: innerWidth, height: innerHeight }), null);
    const rect = {
      width: 2 * wanted.width - inner.width,
      height: 2 * wanted.height - inner.height,
    };
    await post('window/rect', rect);
  };
  await post('timeouts', { script: 60_000, pageLoad: 60_000 });
  await resize(size);
  return {
    open: async (url) => void (await post('url', { url })),
    run,
    clickAt: async (x, y) => void (await act('pointer', clickActions(x, y))),
    wheelAt: async (x, y, deltaY) =>
      void (await act('wheel', [
        { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY, duration: 0 },
      ])),
    type: async (text) => void (await act('key', [...text].flatMap(stroke))),
    press: async (key) => void (await act('key', stroke(KEYS[key]))),
    back: async () => void (await post('back')),
    forward: async () => void (await post('forward')),
    resize,
    print: () => print(post),
    close: async () => void (await driver.send('DELETE', path)),
  };
}

/** Its own scripts wait for no promise; the asynchronous ones say by a callback that they have ended. */
const WAITING = `
  const done = arguments[arguments.length - 1];
  Promise.resolve(FUNCTION(arguments[0])).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );`;

async function runIn<A, R>(
  post: (command: string, body: object) => Promise<unknown>,
  inPage: InPage<A, R>,
  argument: A,
  frame?: number,
): Promise<R> {
  if (frame !== undefined) await post('frame', { id: frame });
  try {
    const script = WAITING.replace('FUNCTION', () => `(${inPage})`);
    const answer = await post('execute/async', { script, args: [argument] });
    if (typeof answer === 'object' && answer !== null && 'value' in answer) return answer.value as R;
    throw new Error(textAt(answer, 'error'));
  } finally {
    if (frame !== undefined) await post('frame', { id: null });
  }
}

/** Printing is asked for by a command that not every WebDriver knows. */
async function print(post: (command: string, body: object) => Promise<unknown>): Promise<Uint8Array | null> {
  try {
    return Buffer.from(String(await post('print', {})), 'base64');
  } catch (error) {
    if (/unknown command/.test(String(error))) return null;
    throw error;
  }
}

function clickActions(x: number, y: number): object[] {
  return [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
}

function stroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function textAt(value: unknown, key: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof found !== 'string')
    throw new Error(`The driver’s answer has no ${key}: ${JSON.stringify(value)}`);
  return found;
}
