import type { GeoJSON } from 'geojson';
import type { Map as EngineMap, GeoJSONSource } from 'maplibre-gl';
import type { World } from '../geo/topology.ts';
import type { MapProjection } from '../scene/choice.ts';
import type { Scene } from '../scene/scene.ts';
import { engineProjection } from './projection.ts';
import { linkFeatures, worldFeatures } from './sources.ts';

/** The data of the engine's sources, and the projection that they are cut in. */
export interface GroundData {
  /** Draws other shapes of the world. */
  setWorld(world: World): void;
  /** Draws the links of another scene. */
  setLinks(scene: Scene): void;
  /** Draws the Earth in another projection; the picture is right from the next `idle` on. */
  setProjection(projection: MapProjection): void;
}

/**
 * Holds what the engine draws. Its worker keeps GeoJSON cut in the projection that was in force when the data was set,
 * and a change of projection alone only asks for the same tiles again: so no one else sets the projection or data.
 */
export function createGroundData(map: EngineMap, world: World, scene: Scene): GroundData {
  let data: Readonly<Record<string, GeoJSON>> = { ...worldFeatures(world), links: linkFeatures(scene) };

  const send = (changed: Readonly<Record<string, GeoJSON>>): void => {
    for (const [source, features] of Object.entries(changed)) {
      void map.getSource<GeoJSONSource>(source)?.setData(features);
    }
  };
  const set = (changed: Readonly<Record<string, GeoJSON>>): void => {
    data = { ...data, ...changed };
    send(changed);
  };
  return {
    setWorld: (next) => set(worldFeatures(next)),
    setLinks: (next) => set({ links: linkFeatures(next) }),
    setProjection(projection) {
      if (map.getProjection()?.type === engineProjection(projection)) return;
      map.setProjection({ type: engineProjection(projection) });
      send(data);
    },
  };
}
