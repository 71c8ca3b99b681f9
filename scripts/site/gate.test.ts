import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openGate } from './gate.ts';

/** Works that end when they are told to, and how many of them go on. */
function works(count: number) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = Array.from({ length: count }, (_, index) => (): Promise<number> => {
    begun.push(index);
    return new Promise((resolve) => {
      ends[index] = () => resolve(index);
    });
  });
  return { all, begun, end: (index: number) => ends[index]?.() };
}

test('so many are let through at a time, in their order, and each gives its result', async () => {
  const gate = openGate(2);
  const { all, begun, end } = works(4);
  const results = all.map((work) => gate.pass(work));
  await turn();
  expect(begun).toEqual([0, 1]);
  end(1);
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  for (const index of [0, 2]) end(index);
  await turn();
  end(3);
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
});

test('a narrower gate waits for who is inside, a wider one lets in who waits', async () => {
  const gate = openGate(2);
  const { all, begun, end } = works(5);
  const results = all.map((work) => gate.pass(work));
  await turn();
  gate.resize(1);
  end(0);
  await turn();
  expect(begun).toEqual([0, 1]);
  end(1);
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  gate.resize(3);
  await turn();
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  for (const index of [2, 3, 4]) end(index);
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4]);
});

test('one that fails leaves its room to the next', async () => {
  const gate = openGate(1);
  const failed = gate.pass(() => Promise.reject(new Error('no')));
  const next = gate.pass(async () => 'next');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('next');
});
