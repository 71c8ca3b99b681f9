import type { Map as EngineMap } from 'maplibre-gl';
import { EngineFailure } from './engine-failure.ts';

/** How long the engine may take to come to rest, in milliseconds, before the still map stays for good. */
export const PATIENCE = 25_000;

/**
 * Waits until everything that the map was told to draw stands in its picture.
 *
 * @throws EngineFailure `timeout` where it does not in time.
 */
export function whenIdle(map: EngineMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const onIdle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      map.off('idle', onIdle);
      reject(new EngineFailure('timeout', 'the map did not come to rest in time'));
    }, PATIENCE);
    map.once('idle', onIdle);
    map.triggerRepaint();
  });
}
