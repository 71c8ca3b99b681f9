// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { engineMoment } from './schedule.ts';

const seen = { isNear: false, tell: (): void => undefined };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  seen.isNear = false;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        seen.tell = () => callback([{ isIntersecting: seen.isNear }]);
      }
      observe(): void {
        seen.tell();
      }
      disconnect(): void {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 50));
  setState('complete');
  setSaving(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setState(readyState: DocumentReadyState): void {
  Object.defineProperty(document, 'readyState', { configurable: true, value: readyState });
}

function setSaving(saveData: boolean): void {
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData } });
}

function wait(untilNear = false) {
  const container = document.createElement('div');
  const state = { isTime: false };
  void engineMoment({ container, untilNear }).then(() => {
    state.isTime = true;
  });
  const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);
  return { container, state, pass };
}

test('the engine comes when the page has loaded and is idle', async () => {
  setState('interactive');
  const { state, pass } = wait();
  await pass(5000);
  expect(state.isTime).toBe(false);
  window.dispatchEvent(new Event('load'));
  await pass(10);
  expect(state.isTime).toBe(false);
  await pass(50);
  expect(state.isTime).toBe(true);
});

test('a browser without idle callbacks gets it too', async () => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  const { state, pass } = wait();
  await pass(100);
  expect(state.isTime).toBe(false);
  await pass(200);
  expect(state.isTime).toBe(true);
});

test.each(['pointerdown', 'focusin', 'wheel'])(
  'the reader’s %s on the map fetches it at once',
  async (type) => {
    setState('loading');
    const { container, state, pass } = wait();
    await pass(5000);
    expect(state.isTime).toBe(false);
    container.dispatchEvent(new Event(type));
    await pass(0);
    expect(state.isTime).toBe(true);
  },
);

test('in a frame it waits until the reader comes near', async () => {
  const { state, pass } = wait(true);
  await pass(5000);
  expect(state.isTime).toBe(false);
  seen.isNear = true;
  seen.tell();
  await pass(50);
  expect(state.isTime).toBe(true);
});

test('a reader who saves data gets it when they touch the map, and not before', async () => {
  setSaving(true);
  const { container, state, pass } = wait();
  await pass(60_000);
  expect(state.isTime).toBe(false);
  container.dispatchEvent(new Event('wheel'));
  await pass(0);
  expect(state.isTime).toBe(true);
});
