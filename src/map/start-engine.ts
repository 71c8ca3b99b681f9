import { Map as EngineMap, GPUInitializationError, setWorkerUrl } from 'maplibre-gl';
import type { World } from '../geo/topology.ts';
import { OPENING } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { engineCamera } from './engine-camera.ts';
import { EngineFailure } from './engine-failure.ts';
import { PATIENCE } from './idle.ts';
import { registerEqualEarth } from './projection.ts';
import { styleOf } from './style.ts';
import { trustWorker } from './trusted-worker.ts';
import workerUrl from './worker-entry.ts?worker&url';

/** What the engine needs to begin. */
export interface EngineStart {
  readonly container: HTMLElement;
  readonly scene: Scene;
  readonly world: World;
  readonly viewport: Viewport;
  /** Two fingers or Ctrl move the map, so that an article around it still scrolls. */
  readonly cooperative: boolean;
  /** The engine's own texts, translated. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Starts the engine in an element and waits until it shows the countries.
 *
 * @throws EngineFailure with the reason why it cannot draw; nothing of it is left in the page then.
 */
export async function startEngine(start: EngineStart): Promise<EngineMap> {
  registerEqualEarth();
  trustWorker(workerUrl);
  setWorkerUrl(workerUrl);
  const map = createMap(start);
  try {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    await firstPicture(map);
    return map;
  } catch (error) {
    map.remove();
    throw error;
  }
}

function createMap({ container, scene, world, viewport, cooperative, texts }: EngineStart): EngineMap {
  // Wherever the reader has gone meanwhile: at the opening there is land in sight, by which a picture is known.
  const { center, zoom } = engineCamera(OPENING, viewport, scene.projection);
  try {
    return new EngineMap({
      container,
      style: styleOf(scene, world),
      center,
      zoom,
      minZoom: -2,
      maxZoom: 9,
      locale: { ...texts },
      attributionControl: false,
      maplibreLogo: false,
      hash: false,
      cooperativeGestures: cooperative,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      // The page tells of every change of size itself, so that size and camera change in one picture.
      trackResize: false,
      fadeDuration: 0,
      // Safari may drop a context at once that asks for the fast graphics card (maplibre-gl-js issue 8195).
      canvasContextAttributes: { powerPreference: 'default', antialias: true },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new EngineFailure(
      error instanceof GPUInitializationError ? 'no-webgl' : 'engine-unreachable',
      detail,
    );
  }
}

function firstPicture(map: EngineMap): Promise<void> {
  return new Promise((resolve, reject) => {
    let lastError = '';
    const onError = (event: { error?: { message?: string } }): void => {
      lastError = event.error?.message ?? 'unknown error';
      if (/worker/i.test(lastError)) finish(new EngineFailure('worker-blocked', lastError));
    };
    const onIdle = (): void => {
      if (showsFeatures(map)) finish(null);
      else if (map.loaded() && map.isSourceLoaded('countries'))
        finish(new EngineFailure('worker-blocked', lastError || 'no features drawn'));
    };
    const timer = setTimeout(
      () => finish(new EngineFailure('timeout', lastError || 'no picture in time')),
      PATIENCE,
    );
    const finish = (failure: EngineFailure | null): void => {
      clearTimeout(timer);
      map.off('error', onError);
      map.off('idle', onIdle);
      if (failure) reject(failure);
      else resolve();
    };
    map.on('error', onError);
    map.on('idle', onIdle);
  });
}

/** `idle` alone proves nothing: it also fires after a worker was blocked, with an empty map. */
function showsFeatures(map: EngineMap): boolean {
  return map.isSourceLoaded('countries') && map.queryRenderedFeatures({ layers: ['countries'] }).length > 0;
}
