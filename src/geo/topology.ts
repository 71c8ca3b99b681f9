import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import { isWorldTopology, topologyProblems, type WorldTopology } from './topology-shape.ts';

/** A country or territory; `properties.id` is its ISO 3166-1 alpha-3 code (`XKX` for Kosovo). */
export type CountryFeature = Feature<Polygon | MultiPolygon, { id: string }>;

/** A border that is drawn dashed, because states disagree about it; `properties.id` names it in the border policy. */
export type ContestedBorder = Feature<MultiLineString, { id: string }>;

/** The land of the map in degrees, longitudes from -169 to 191, cut along 169°W. */
export interface World {
  readonly countries: readonly CountryFeature[];
  /** Every line between two countries, once, without coasts, without the cut and without contested borders. */
  readonly borders: MultiLineString;
  readonly contested: readonly ContestedBorder[];
}

const arcOf = (index: number): number => (index < 0 ? ~index : index);

/** Splits a line of arcs at those that are left out. */
const withoutArcs = (line: readonly number[], left: ReadonlySet<number>): number[][] => {
  const parts: number[][] = [[]];
  for (const index of line) {
    if (left.has(arcOf(index))) parts.push([]);
    else parts.at(-1)?.push(index);
  }
  return parts.filter((part) => part.length > 0);
};

const readBorders = (topology: WorldTopology): MultiLineString => {
  const { countries, contested } = topology.objects;
  const dashed = new Set(contested.geometries.flatMap(({ arcs }) => arcs.flat().map(arcOf)));
  const { arcs } = meshArcs(topology, countries, (a, b) => a !== b);
  const solid = arcs.flatMap((line) => withoutArcs(line, dashed));
  return feature(topology, { type: 'MultiLineString', arcs: solid, properties: {} }).geometry;
};

const readWorld = (topology: WorldTopology): World => ({
  countries: topology.objects.countries.geometries.map((shape) =>
    shape.type === 'Polygon' ? feature(topology, shape) : feature(topology, shape),
  ),
  borders: readBorders(topology),
  contested: topology.objects.contested.geometries.map((line) => feature(topology, line)),
});

/**
 * Reads the TopoJSON of `public/geo/world.json` or of `public/geo/detail.json`, which have the same form: the second
 * is the same countries with finer lines where the story takes place.
 *
 * @throws Error whose message lists every problem of the file, one a line.
 */
export const parseWorld = (value: unknown): World => {
  if (isWorldTopology(value)) return readWorld(value);
  throw new Error(`The map of the world cannot be read:\n${topologyProblems(value).join('\n')}`);
};
