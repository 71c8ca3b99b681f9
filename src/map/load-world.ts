import { parseWorld, type World } from '../geo/topology.ts';
import { EngineFailure } from './engine-failure.ts';
import { downloadWorld } from './world-file.ts';

/**
 * Loads a file of shapes.
 *
 * @throws EngineFailure `geography-unreachable` where it does not arrive, `geography-broken` where it cannot be read.
 */
export async function loadWorld(url: string): Promise<World> {
  return readWorld(await downloadWorld(url));
}

/**
 * Reads a file of shapes that has arrived.
 *
 * @throws EngineFailure `geography-broken` where it cannot be read.
 */
export async function readWorld(response: Response): Promise<World> {
  try {
    return parseWorld(await response.json());
  } catch (error) {
    throw new EngineFailure('geography-broken', error instanceof Error ? error.message : String(error));
  }
}
