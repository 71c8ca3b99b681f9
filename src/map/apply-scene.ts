import type { Map as EngineMap } from 'maplibre-gl';
import type { Scene } from '../scene/scene.ts';
import type { GroundData } from './ground-data.ts';
import { sceneLayers } from './style.ts';

type Paint = Parameters<EngineMap['setPaintProperty']>;

/**
 * Makes the engine draw another scene. Every property of every layer is set: the engine itself leaves what has not
 * changed, so none can be forgotten here.
 */
export function applyScene(map: EngineMap, ground: Pick<GroundData, 'setLinks'>, scene: Scene): void {
  for (const layer of sceneLayers(scene)) {
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, name as Paint[1], value as Paint[2]);
    if ('filter' in layer) map.setFilter(layer.id, layer.filter);
  }
  ground.setLinks(scene);
}
