import type { Feature } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import { arcOf, isWorldTopology, topologyProblems, type WorldTopology } from './topology-shape.ts';

/** A line of longitudes and latitudes: of `LngLat`, and not read-only, so that it is a line of GeoJSON as well. */
export type Line = [number, number][];

/** Lines as a geometry of GeoJSON. */
export interface Lines {
  type: 'MultiLineString';
  coordinates: Line[];
}

/** A country or territory; `properties.id` is its ISO 3166-1 alpha-3 code (`XKX` for Kosovo). */
export type CountryFeature = Feature<
  { type: 'Polygon'; coordinates: Line[] } | { type: 'MultiPolygon'; coordinates: Line[][] },
  { id: string }
>;

/** A border that is drawn dashed, because states disagree about it; `properties.id` names it in the border policy. */
export type ContestedBorder = Feature<Lines, { id: string }>;

/** The land of the map in degrees, longitudes from -169 to 191, cut along 169°W. */
export interface World {
  readonly countries: readonly CountryFeature[];
  /** Every line between two countries, once, without coasts, without the cut and without contested borders. */
  readonly borders: Lines;
  readonly contested: readonly ContestedBorder[];
}

/** The rings of a country, outlines and holes alike. */
export function ringsOf({ geometry }: CountryFeature): readonly Line[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/**
 * Reads the TopoJSON of `public/geo/world.json` or of `public/geo/detail.json`, which have the same form: the second
 * is the same countries with finer lines where the story takes place.
 *
 * @throws Error whose message lists every problem of the file, one a line.
 */
export function parseWorld(value: unknown): World {
  if (isWorldTopology(value)) return readWorld(value);
  throw new Error(`The map of the world cannot be read:\n${topologyProblems(value).join('\n')}`);
}

/** The types of `topojson-client` have positions of any length; those of a `WorldTopology` are pairs. */
function readWorld(topology: WorldTopology): World {
  return {
    countries: topology.objects.countries.geometries.map(
      (shape) =>
        (shape.type === 'Polygon' ? feature(topology, shape) : feature(topology, shape)) as CountryFeature,
    ),
    borders: readBorders(topology),
    contested: topology.objects.contested.geometries.map(
      (line) => feature(topology, line) as ContestedBorder,
    ),
  };
}

function readBorders(topology: WorldTopology): Lines {
  const { countries, contested } = topology.objects;
  const dashed = new Set(contested.geometries.flatMap(({ arcs }) => arcs.flat().map(arcOf)));
  const { arcs } = meshArcs(topology, countries, (a, b) => a !== b);
  const solid = arcs.flatMap((line) => withoutArcs(line, dashed));
  return feature(topology, { type: 'MultiLineString', arcs: solid, properties: {} }).geometry as Lines;
}

/** Splits a line of arcs at those that are left out. */
function withoutArcs(line: readonly number[], left: ReadonlySet<number>): number[][] {
  const parts: number[][] = [[]];
  for (const index of line) {
    if (left.has(arcOf(index))) parts.push([]);
    else parts.at(-1)?.push(index);
  }
  return parts.filter((part) => part.length > 0);
}
