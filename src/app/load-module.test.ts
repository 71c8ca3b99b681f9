import { expect, test } from 'vitest';
import { createModuleLoader } from './load-module.ts';

interface Sample {
  readonly name: string;
}

function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** A module as an address: it says how it was asked for. */
const FILE = 'data:text/javascript,export const name = import.meta.url.slice(-6)//';

test('a module that comes is loaded by its name', async () => {
  const load = createModuleLoader(FILE, async () => ({ name: 'the first' }), isSample);
  expect((await load()).name).toBe('the first');
  expect((await load()).name).toBe('the first');
});

test('one that did not come is asked for under another address', async () => {
  const load = createModuleLoader<Sample>(FILE, () => Promise.reject(new Error('offline')), isSample);
  await expect(load()).rejects.toThrow('offline');
  expect((await load()).name).toBe('?try=2');
});

test('something else under that address is not taken for it', async () => {
  const other = 'data:text/javascript,export const title = 1;//';
  const load = createModuleLoader<Sample>(other, () => Promise.reject(new Error('offline')), isSample);
  await expect(load()).rejects.toThrow('offline');
  await expect(load()).rejects.toThrow(TypeError);
});
