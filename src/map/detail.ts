import type { Map as EngineMap } from 'maplibre-gl';
import type { World } from '../geo/topology.ts';

/** From this zoom on the shapes of the first view look coarse: a country of the story then fills the map. */
const DETAIL_ZOOM = 3;

/**
 * Loads finer shapes once the reader is near enough to see the difference. Where they do not arrive the map stays as it
 * is, and the next movement tries again. Returns its undo.
 */
export function attachDetail(
  map: EngineMap,
  load: () => Promise<World>,
  draw: (world: World) => void,
): () => void {
  let state: 'coarse' | 'loading' | 'fine' | 'gone' = 'coarse';
  const look = async (): Promise<void> => {
    if (state !== 'coarse' || map.getZoom() < DETAIL_ZOOM) return;
    state = 'loading';
    try {
      const world = await load();
      // Removed meanwhile; a map without its context has no sources to set.
      if (state !== 'loading') return;
      draw(world);
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
    state = 'gone';
    map.off('moveend', look);
  };
}
