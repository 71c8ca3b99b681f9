import { EngineFailure } from './engine-failure.ts';

/**
 * Asks for a file of shapes, which only the engine can read: it is on its way while the engine’s own files are.
 *
 * @throws EngineFailure `geography-unreachable` where it does not arrive.
 */
export async function downloadWorld(url: string): Promise<Response> {
  try {
    const response = await fetch(url);
    if (response.ok) return response;
    throw new Error(`${url} answers ${response.status}`);
  } catch (error) {
    throw new EngineFailure('geography-unreachable', error instanceof Error ? error.message : String(error));
  }
}
