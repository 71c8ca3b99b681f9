import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachFrame, type Frame, type FrameScope } from './frame.ts';
import { envelope, type InwardMessage } from './protocol.ts';

/** A window in a host's page, with a page whose height the test sets. */
class FakeFrame extends EventTarget implements FrameScope {
  readonly posted: unknown[] = [];
  readonly parent = { postMessage: (message: unknown) => this.posted.push(structuredClone(message)) };
  readonly document = new EventTarget();
  readonly location;
  readonly ResizeObserver;
  readonly innerWidth = 640;
  height = 500;
  observing = 0;
  report: () => void = () => {};
  private due: (() => void)[] = [];

  constructor(search = '', hash = '') {
    super();
    this.location = { href: `https://map.example.org/uk/embed/${search}${hash}`, search, hash };
    const frame = this;
    this.ResizeObserver = class {
      constructor(report: () => void) {
        frame.report = report;
      }
      observe(): void {
        frame.observing += 1;
      }
      disconnect(): void {
        frame.observing -= 1;
      }
    };
  }

  requestAnimationFrame(run: () => void): number {
    return this.due.push(run);
  }

  cancelAnimationFrame(id: number): void {
    delete this.due[id - 1];
  }

  /** Draws a frame, which a hidden page never does. */
  draw(): void {
    const { due } = this;
    this.due = [];
    for (const run of Object.values(due)) run();
  }

  receive(data: unknown, source: unknown = this.parent): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  }

  /** Our own messages among all that were posted, without their envelope. */
  ours(): unknown[] {
    return this.posted.flatMap((message) => {
      if (typeof message !== 'object' || message === null || !('version' in message)) return [];
      const { source: _source, version: _version, ...fields } = { source: null, ...message };
      return [fields];
    });
  }
}

/** A page of one part. The frame reads nothing of it but that it changes. */
function pageOf(scope: FakeFrame) {
  const part: Element = Object.create(null);
  return { parts: [part], height: () => scope.height };
}

let scope: FakeFrame;
let frame: Frame;
let heard: InwardMessage[] = [];

function attach(search = '', hash = ''): void {
  scope = new FakeFrame(search, hash);
  heard = [];
  frame = attachFrame({ ...pageOf(scope), onMessage: (message) => heard.push(message), scope });
}

beforeEach(() => {
  vi.useFakeTimers();
  attach();
});

afterEach(() => {
  frame.undo();
  vi.useRealTimers();
});

function changeTo(height: number): void {
  scope.height = height;
  scope.report();
  vi.advanceTimersByTime(1500);
}

describe('heights', () => {
  test('the page announces its height at once, then every growth and shrinking, in whole pixels', () => {
    vi.advanceTimersByTime(1500);
    changeTo(699.2);
    changeTo(431);
    expect(scope.ours()).toEqual([
      { type: 'height', height: 500 },
      { type: 'height', height: 700 },
      { type: 'height', height: 431 },
    ]);
  });

  test('one change brings one message in each dialect', () => {
    attach('?childId=m', '#?secret=abc');
    expect(scope.posted).toEqual([
      envelope({ type: 'height', height: 500 }),
      { sentinel: 'amp', type: 'embed-size', height: 500 },
      JSON.stringify({ src: scope.location.href, context: 'iframe.resize', height: 500 }),
      'pymxPYMxmxPYMxheightxPYMx500',
      { message: 'height', value: 500, secret: 'abc' },
    ]);
  });

  test.each([
    ['our script', envelope({ type: 'hello' })],
    ['WordPress', { message: 'ready', secret: 'abc' }],
    ['pym', 'pymxPYMxmxPYMxwidthxPYMx640'],
  ])('%s is told again when it asks', (_host, question) => {
    attach('?childId=m', '#?secret=abc');
    scope.receive(question);
    expect(scope.ours()).toHaveLength(2);
  });

  test('a host may be told again when the page has loaded or is shown', () => {
    scope.dispatchEvent(new Event('load'));
    scope.document.dispatchEvent(new Event('visibilitychange'));
    expect(scope.ours()).toHaveLength(3);
  });

  test('a frame in a closed tab stays silent until it is opened', () => {
    scope.posted.length = 0;
    changeTo(0);
    expect(scope.posted).toEqual([]);
    changeTo(640);
    expect(scope.ours()).toEqual([{ type: 'height', height: 640 }]);
  });

  test('every part that makes the height is watched, and what the page needs is told', () => {
    frame.undo();
    scope = new FakeFrame();
    const { parts, height } = pageOf(scope);
    const watched = [...parts, ...parts];
    frame = attachFrame({ parts: watched, height: () => height() + 180, onMessage: () => {}, scope });
    expect(scope.ours()).toEqual([{ type: 'height', height: 680 }]);
    expect(scope.observing).toBe(2);
  });

  test('a browser that can resize frames is asked to, and may refuse', () => {
    let asked = 0;
    const requestResize = () => {
      asked += 1;
      throw new Error('NotAllowedError');
    };
    Object.assign(scope, { requestResize });
    changeTo(640);
    expect(asked).toBe(1);
    expect(scope.ours().at(-1)).toEqual({ type: 'height', height: 640 });
  });
});

describe('messages', () => {
  test('readiness and selection are announced', () => {
    frame.announceReady();
    frame.announceSelection('MYS');
    expect(scope.posted).toContainEqual({ sentinel: 'amp', type: 'embed-ready' });
    expect(scope.ours()).toContainEqual({ type: 'ready' });
    expect(scope.ours().at(-1)).toEqual({ type: 'select', id: 'MYS' });
  });

  test('a host that comes late hears that the map is ready', () => {
    frame.announceReady();
    scope.posted.length = 0;
    scope.receive(envelope({ type: 'hello' }));
    expect(scope.ours()).toEqual([{ type: 'ready' }, { type: 'height', height: 500 }]);
  });

  test('the host is obeyed', () => {
    scope.receive(envelope({ type: 'select', id: 'johor' }));
    scope.receive(envelope({ type: 'theme', theme: 'dark' }));
    expect(heard).toEqual([
      { type: 'select', id: 'johor' },
      { type: 'theme', theme: 'dark' },
    ]);
  });

  test('nobody but the host is', () => {
    const message = envelope({ type: 'select', id: 'johor' });
    for (const source of [null, scope, {}, { ...scope.parent }]) scope.receive(message, source);
    expect(heard).toEqual([]);
  });

  test('after the undo nothing is heard, observed or sent', () => {
    frame.undo();
    scope.posted.length = 0;
    scope.receive(envelope({ type: 'select', id: 'johor' }));
    scope.dispatchEvent(new Event('load'));
    scope.dispatchEvent(new Event('resize'));
    expect([heard, scope.posted, scope.observing]).toEqual([[], [], 0]);
  });
});

describe('the map is ready', () => {
  const readies = () =>
    scope.ours().filter((message) => 'type' in Object(message) && Object(message).type === 'ready');

  test('is said once, however often the page is hidden and shown', () => {
    frame.announceReady();
    for (let count = 0; count < 3; count += 1) {
      scope.document.dispatchEvent(new Event('visibilitychange'));
      scope.dispatchEvent(new Event('load'));
      scope.dispatchEvent(new Event('pageshow'));
    }
    expect(readies()).toEqual([{ type: 'ready' }]);
  });

  test('is said again to a host that came late, and only to one that can understand it', () => {
    attach('?childId=m', '#?secret=abc');
    frame.announceReady();
    scope.receive(envelope({ type: 'hello' }));
    expect(readies()).toHaveLength(2);
    scope.draw();
    scope.receive({ message: 'ready', secret: 'abc' });
    scope.draw();
    expect(readies()).toHaveLength(2);
  });

  test('is not said before it is', () => {
    scope.receive(envelope({ type: 'hello' }));
    expect(readies()).toEqual([]);
  });
});

describe('a host that asks much', () => {
  const wish = (id: string): void => scope.receive(envelope({ type: 'select', id }));

  test('is obeyed once a frame, and its last word counts', () => {
    for (let count = 0; count < 2000; count += 1) wish(`place-${count}`);
    scope.receive(envelope({ type: 'view', view: 'globe' }));
    scope.draw();
    expect(heard).toEqual([
      { type: 'select', id: 'place-0' },
      { type: 'select', id: 'place-1999' },
      { type: 'view', view: 'globe' },
    ]);
  });

  test('is obeyed in a hidden tab, where no frame is drawn', () => {
    wish('johor');
    wish('hangzhou');
    vi.advanceTimersByTime(1000);
    expect(heard.at(-1)).toEqual({ type: 'select', id: 'hangzhou' });
  });

  test('is answered once a frame, after its wishes', () => {
    frame.announceReady();
    const order: unknown[] = [];
    scope.parent.postMessage = (message) => order.push(Object(message).type);
    frame.undo();
    frame = attachFrame({
      ...pageOf(scope),
      onMessage: ({ type }) => order.push(`wish: ${type}`),
      scope,
    });
    frame.announceReady();
    wish('johor');
    order.length = 0;
    for (let count = 0; count < 1000; count += 1) {
      wish('hangzhou');
      scope.receive(envelope({ type: 'hello' }));
    }
    scope.draw();
    expect(order.filter((type) => type !== undefined && type !== 'embed-size')).toEqual([
      'wish: select',
      'ready',
      'height',
    ]);
  });

  test('hears the first and the last of many selections', () => {
    for (let count = 0; count < 2000; count += 1) frame.announceSelection(`place-${count}`);
    scope.draw();
    expect(scope.ours().filter((message) => 'id' in Object(message))).toEqual([
      { type: 'select', id: 'place-0' },
      { type: 'select', id: 'place-1999' },
    ]);
  });
});

test('a page that is not framed talks to nobody, not even itself', () => {
  const posted: unknown[] = [];
  const alone = new FakeFrame();
  Object.assign(alone, { parent: alone, postMessage: (message: unknown) => posted.push(message) });
  const silent = attachFrame({
    ...pageOf(alone),
    onMessage: (message) => heard.push(message),
    scope: alone,
  });
  silent.announceReady();
  silent.announceSelection('MYS');
  alone.receive(envelope({ type: 'select', id: 'MYS' }), alone);
  silent.undo();
  expect([posted, heard, alone.observing]).toEqual([[], [], 0]);
});
