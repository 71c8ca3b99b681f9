import { parseWorld, type World } from '../geo/topology.ts';
import { EngineFailure } from './engine-failure.ts';

/**
 * Loads a file of shapes.
 *
 * @throws EngineFailure `geography-unreachable` where it does not arrive, `geography-broken` where it cannot be read.
 */
export async function loadWorld(url: string): Promise<World> {
  const response = await download(url);
  try {
    return parseWorld(await response.json());
  } catch (error) {
    throw new EngineFailure('geography-broken', detailOf(error));
  }
}

async function download(url: string): Promise<Response> {
  try {
    const response = await fetch(url);
    if (response.ok) return response;
    throw new Error(`${url} answers ${response.status}`);
  } catch (error) {
    throw new EngineFailure('geography-unreachable', detailOf(error));
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
