import type { Map as EngineMap, GeoJSONSource } from 'maplibre-gl';
import type { World } from '../geo/topology.ts';
import { worldFeatures } from './sources.ts';

/** From this zoom on the shapes of the first view look coarse: a country of the story then fills the map. */
const DETAIL_ZOOM = 3;

const replaceWorld = (map: EngineMap, world: World): void => {
  const { countries, borders, contested } = worldFeatures(world);
  for (const [source, data] of Object.entries({ countries, borders, contested })) {
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  }
};

/**
 * Loads finer shapes once the reader is near enough to see the difference. Where they do not arrive the map stays as it
 * is, and the next movement tries again. Returns its undo.
 */
export const attachDetail = (map: EngineMap, load: () => Promise<World>): (() => void) => {
  let state: 'coarse' | 'loading' | 'fine' = 'coarse';
  const look = async (): Promise<void> => {
    if (state !== 'coarse' || map.getZoom() < DETAIL_ZOOM) return;
    state = 'loading';
    try {
      replaceWorld(map, await load());
      state = 'fine';
      map.off('moveend', look);
    } catch (error) {
      console.warn(error);
      state = 'coarse';
    }
  };
  map.on('moveend', look);
  void look();
  return () => {
    map.off('moveend', look);
  };
};
