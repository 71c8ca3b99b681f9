import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHeightPacer, type HeightPacer } from './height-pacer.ts';

let sent: number[] = [];
let pacer: HeightPacer;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  pacer = createHeightPacer((height) => sent.push(height));
});

afterEach(() => {
  pacer.undo();
  vi.useRealTimers();
});

function offer(height: number, width = 640): void {
  pacer.offer({ width, height });
}

describe('what is sent', () => {
  test('the first height goes out at once, growth and shrinking follow', () => {
    offer(500);
    vi.advanceTimersByTime(2000);
    offer(700);
    vi.advanceTimersByTime(2000);
    offer(400);
    expect(sent).toEqual([500, 700, 400]);
  });

  test('less than two pixels is no change', () => {
    offer(500);
    vi.advanceTimersByTime(2000);
    offer(501);
    offer(499);
    vi.advanceTimersByTime(2000);
    expect(sent).toEqual([500]);
  });

  test('a frame without a size keeps its height', () => {
    offer(500);
    vi.advanceTimersByTime(2000);
    offer(0, 0);
    pacer.insist({ width: 0, height: 0 });
    vi.advanceTimersByTime(2000);
    expect(sent).toEqual([500]);
  });

  test('an animation is thinned out and ends with its last height', () => {
    for (let frame = 1; frame <= 18; frame += 1) {
      offer(500 + frame * 10);
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(2000);
    expect(sent.at(-1)).toBe(680);
    expect(sent.length).toBeLessThanOrEqual(5);
  });

  test('a host that was not listening is told again', () => {
    offer(500);
    pacer.insist({ width: 640, height: 500 });
    expect(sent).toEqual([500, 500]);
  });

  test('nothing is sent after the undo', () => {
    offer(500);
    offer(600);
    pacer.undo();
    vi.advanceTimersByTime(2000);
    expect(sent).toEqual([500]);
  });
});

/** A page that is always `excess` taller than its frame, in a host that obeys. */
function runLoop(excess: number, milliseconds: number): void {
  for (let elapsed = 0; elapsed < milliseconds; elapsed += 16) {
    offer((sent.at(-1) ?? 500) + excess);
    vi.advanceTimersByTime(16);
  }
}

describe('a page that grows with its frame', () => {
  test('stops growing', () => {
    runLoop(20, 60_000);
    expect(sent.length).toBeLessThanOrEqual(12);
    expect(sent.at(-1)).toBeLessThan(800);
  });

  test('may grow again once its width has changed', () => {
    runLoop(20, 5000);
    const before = sent.length;
    offer(900, 360);
    vi.advanceTimersByTime(200);
    expect(sent.slice(before)).toEqual([900]);
  });

  test('does not keep a true change back for ever', () => {
    runLoop(20, 5000);
    vi.advanceTimersByTime(5000);
    offer(300);
    expect(sent.at(-1)).toBe(300);
  });
});

test('a change that outlasts the budget still ends with the right height', () => {
  for (let step = 1; step <= 125; step += 1) {
    offer(500 + step * 10);
    vi.advanceTimersByTime(16);
  }
  vi.advanceTimersByTime(3000);
  expect(sent.at(-1)).toBe(1750);
});
