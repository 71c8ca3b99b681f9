import type { World } from '../geo/topology.ts';
import { EngineFailure } from '../map/engine-failure.ts';
import { downloadWorld } from '../map/world-file.ts';

type EngineModule = typeof import('./engine.ts');

/** How long the engine's files may take, in milliseconds, before the still map stays for good. */
const PATIENCE = 60_000;

/**
 * Loads the engine's code and the shapes that it draws first.
 *
 * @throws EngineFailure with the reason why one of them does not come.
 */
export function loadEngineFiles(worldUrl: string): Promise<[EngineModule, World]> {
  return inTime(loadBoth(worldUrl));
}

async function loadBoth(worldUrl: string): Promise<[EngineModule, World]> {
  const [module, file] = await Promise.all([loadModule(), downloadWorld(worldUrl)]);
  return [module, await module.readWorld(file)];
}

function inTime<T>(loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new EngineFailure('timeout', 'the files did not come in time'));
    const timer = setTimeout(giveUp, PATIENCE);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function loadModule(): Promise<EngineModule> {
  try {
    return await import('./engine.ts');
  } catch (error) {
    throw new EngineFailure('engine-unreachable', error instanceof Error ? error.message : String(error));
  }
}
