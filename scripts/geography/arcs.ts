import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { ArcShape, WorldTopology } from '../../src/geo/topology-shape.ts';

/** A country or a line with its id. */
export interface Named<Shape> {
  readonly id: string;
  readonly shape: Shape;
}

/** A country as rings of shared arcs. */
export type ArcCountry = Extract<ArcShape<{ id: string }>, { type: 'MultiPolygon' }>;

/** A topology whose countries are all of one type, empty ones included. */
export interface Joined extends WorldTopology {
  objects: WorldTopology['objects'] & { countries: { type: 'GeometryCollection'; geometries: ArcCountry[] } };
}

/** Finds the arcs that countries share with each other and with lines, whose corners must be corners of theirs. */
export function joinArcs(
  countries: readonly Named<MultiPolygon>[],
  contested: readonly Named<MultiLineString>[],
): Joined {
  const { arcs, objects } = topology({ countries: featuresOf(countries), contested: featuresOf(contested) });
  const geometriesOf = (key: string) => {
    const collection = objects[key];
    return collection?.type === 'GeometryCollection' ? collection.geometries : [];
  };
  const idOf = (properties: unknown): { id: string } =>
    typeof properties === 'object' && properties !== null && 'id' in properties
      ? { id: String(properties.id) }
      : { id: '' };
  return {
    type: 'Topology',
    arcs,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: geometriesOf('countries').flatMap((shape) =>
          shape.type === 'MultiPolygon'
            ? [{ type: shape.type, properties: idOf(shape.properties), arcs: shape.arcs }]
            : [],
        ),
      },
      contested: {
        type: 'GeometryCollection',
        geometries: geometriesOf('contested').flatMap((line) =>
          line.type === 'MultiLineString'
            ? [{ type: line.type, properties: idOf(line.properties), arcs: line.arcs }]
            : [],
        ),
      },
    },
  };
}

function featuresOf(named: readonly Named<MultiPolygon | MultiLineString>[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: named.map(({ id, shape }) => ({ type: 'Feature', properties: { id }, geometry: shape })),
  };
}
