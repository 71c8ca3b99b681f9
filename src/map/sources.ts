import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { graticule, sphereOutline } from '../geo/graticule.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { World } from '../geo/topology.ts';
import type { Scene, SceneLink } from '../scene/scene.ts';
import { LINK_OPACITY } from '../scene/symbology.ts';

type Lines = Feature<MultiLineString>;

/** The links of a scene, with what their paint depends on. */
export function linkFeatures(scene: Scene): FeatureCollection<MultiLineString> {
  return {
    type: 'FeatureCollection',
    features: scene.links.filter(({ shown }) => shown).map(linkFeature),
  };
}

/** What never changes while the page lives: land, borders, graticule. */
export function worldFeatures(world: World) {
  return {
    countries: { type: 'FeatureCollection' as const, features: [...world.countries] },
    borders: borderFeature(world.borders),
    contested: { type: 'FeatureCollection' as const, features: [...world.contested] },
    graticule: linesOf([...graticule(), ...sphereOutline()], {}) satisfies Feature<
      MultiLineString | LineString
    >,
  };
}

function linkFeature({ id, tone, dashed, emphasis, parts }: SceneLink): Lines {
  return linesOf(parts, { id, tone, dashed, opacity: LINK_OPACITY[emphasis] });
}

function linesOf(parts: readonly (readonly LngLat[])[], properties: Record<string, unknown>): Lines {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates: parts.map((line) => line.map((point) => [...point])) },
  };
}

function borderFeature(geometry: MultiLineString): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry,
  };
}
