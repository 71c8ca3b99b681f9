import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Coalescer, createCoalescer } from './coalescer.ts';

/** A page that draws a frame when the test says so, and none in a tab that is hidden. */
function createPage() {
  let callbacks = new Map<number, () => void>();
  let count = 0;
  return {
    requestAnimationFrame: (run: () => void): number => {
      count += 1;
      callbacks.set(count, run);
      return count;
    },
    cancelAnimationFrame: (id: number): void => {
      callbacks.delete(id);
    },
    draw: (): void => {
      const due = [...callbacks.values()];
      callbacks = new Map();
      for (const run of due) run();
    },
    waiting: (): number => callbacks.size,
  };
}

let page = createPage();
let done: string[] = [];
let queue: Coalescer;

function offer(key: string, word: string): void {
  queue.offer(key, () => done.push(word));
}

beforeEach(() => {
  vi.useFakeTimers();
  page = createPage();
  done = [];
  queue = createCoalescer(page);
});

afterEach(() => {
  queue.undo();
  vi.useRealTimers();
});

describe('what comes', () => {
  test('alone is done at once', () => {
    offer('select', 'MYS');
    expect(done).toEqual(['MYS']);
    page.draw();
    page.draw();
    expect(done).toEqual(['MYS']);
    expect(page.waiting()).toBe(0);
  });

  test('two thousand times between two frames is done twice, and the last word stands', () => {
    for (let count = 0; count < 2000; count += 1) offer('select', String(count));
    page.draw();
    page.draw();
    expect(done).toEqual(['0', '1999']);
  });

  test('under other keys is not lost, in the order of the last of each', () => {
    for (const word of ['a1', 'b1', 'a2', 'c1', 'b2', 'a3']) offer(word.charAt(0), word);
    page.draw();
    expect(done).toEqual(['a1', 'b1', 'c1', 'b2', 'a3']);
  });

  test('while the frames go on is done once a frame', () => {
    for (const word of ['1', '2', '3']) {
      offer('select', `${word} early`);
      offer('select', `${word} late`);
      page.draw();
    }
    expect(done).toEqual(['1 early', '1 late', '2 late', '3 late']);
  });

  test('in a page that draws no frames is done nevertheless', () => {
    offer('select', 'MYS');
    offer('select', 'BRA');
    vi.runAllTimers();
    expect(done).toEqual(['MYS', 'BRA']);
  });

  test('while something else is being done waits for the next frame', () => {
    queue.offer('select', () => offer('select', 'after'));
    expect(done).toEqual([]);
    page.draw();
    expect(done).toEqual(['after']);
  });

  test('before it is undone is never done afterwards', () => {
    offer('select', 'MYS');
    offer('select', 'BRA');
    queue.undo();
    page.draw();
    vi.runAllTimers();
    expect(done).toEqual(['MYS']);
  });
});

test('whatever comes in whatever order, the last of every key is done last, and at most one of each key a frame', () => {
  const step = fc.oneof(fc.constant('draw' as const), fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      page = createPage();
      done = [];
      queue = createCoalescer(page);
      const last = new Map<string, string>();
      for (const [index, key] of steps.entries()) {
        if (key === 'draw') page.draw();
        else {
          last.set(key, key + index);
          offer(key, key + index);
        }
      }
      page.draw();
      for (const [key, word] of last) expect(done.findLast((each) => each.startsWith(key))).toBe(word);
      const frames = steps.filter((each) => each === 'draw').length + 2;
      expect(done.length).toBeLessThanOrEqual(frames * last.size);
    }),
  );
});
