// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SAMPLE_SCENE, SAMPLE_WORLD } from '../scene/sample-scene.ts';
import { bareViewport } from '../scene/viewport.ts';
import type { FakeEngineMap } from './fake-engine-map.ts';
import { PATIENCE } from './idle.ts';
import { startEngine } from './start-engine.ts';

const engine = vi.hoisted(() => ({ made: [] as FakeEngineMap[], fault: null as Error | null }));

vi.mock('maplibre-gl', async () => {
  const { FakeEngineMap: Fake } = await import('./fake-engine-map.ts');
  return {
    Map: class extends Fake {
      constructor() {
        if (engine.fault) throw engine.fault;
        super();
        engine.made.push(this);
      }
    },
    GPUInitializationError: class extends Error {},
    addProjection: () => undefined,
    setWorkerUrl: () => undefined,
  };
});

beforeEach(() => {
  vi.useFakeTimers();
  engine.made = [];
  engine.fault = null;
});
afterEach(() => vi.useRealTimers());

function start() {
  const ready = startEngine({
    container: document.createElement('div'),
    scene: SAMPLE_SCENE,
    world: SAMPLE_WORLD,
    viewport: bareViewport({ width: 800, height: 500 }),
    cooperative: false,
    texts: {},
  });
  // Answered below; until then nobody asks.
  ready.catch(() => undefined);
  return { ready, map: engine.made[0] };
}

test('the engine has come when countries are in its picture', async () => {
  const { ready, map } = start();
  map?.fire('idle');
  if (map) Object.assign(map, { isLoaded: true, drawn: [{ properties: { id: 'MYS' } }] });
  map?.fire('idle');
  expect(await ready).toBe(map);
  expect(map?.isRemoved).toBe(false);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(map?.isRemoved).toBe(false);
});

test('an error that names the worker says that it is blocked, and nothing is left of the engine', async () => {
  const { ready, map } = start();
  map?.fire('error', { error: { message: 'Failed to construct Worker' } });
  await expect(ready).rejects.toMatchObject({ reason: 'worker-blocked' });
  expect(map?.isRemoved).toBe(true);
});

test('an empty picture of loaded countries says the same', async () => {
  const { ready, map } = start();
  if (map) map.isLoaded = true;
  map?.fire('idle');
  await expect(ready).rejects.toMatchObject({ reason: 'worker-blocked' });
  expect(map?.isRemoved).toBe(true);
});

test('where no picture comes in time it gives up and names the last error', async () => {
  const { ready, map } = start();
  map?.fire('error', { error: { message: 'a tile is broken' } });
  map?.fire('idle');
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(map?.isRemoved).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await expect(ready).rejects.toMatchObject({
    reason: 'timeout',
    message: expect.stringContaining('a tile is broken'),
  });
  expect(map?.isRemoved).toBe(true);
});

test('a browser without WebGL is told from an engine that is broken', async () => {
  const { GPUInitializationError } = await import('maplibre-gl');
  engine.fault = Object.assign(Object.create(GPUInitializationError.prototype), { message: 'none' });
  await expect(start().ready).rejects.toMatchObject({ reason: 'no-webgl' });
  engine.fault = new Error('odd');
  await expect(start().ready).rejects.toMatchObject({ reason: 'engine-unreachable' });
});
