import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { filter, planarRingArea, presimplify } from 'topojson-simplify';
import { forward, inverse } from '../../src/geo/equal-earth.ts';
import { type LngLat, WEST_EDGE } from '../../src/geo/lng-lat.ts';
import { arcOf } from '../../src/geo/topology-shape.ts';
import { type ArcCountry, type Joined, joinArcs } from './arcs.ts';
import type { Land } from './land.ts';

/** How much of a line is kept at a place. Areas are in squared Equal Earth units. */
export interface Fineness {
  /** The least area of a triangle of neighbouring points that keeps its middle point. */
  readonly triangle: number;
  /** The least area of an island that is not among its country's largest. */
  readonly island: number;
}

/** How a map is simplified. */
export interface Simplification {
  readonly finenessAt: (point: LngLat) => Fineness;
  /** How many of its largest islands a country keeps whatever their area. */
  readonly keptIslands: number;
  /** How many points a kept outline has at least, where the atlas has them. */
  readonly keptPoints: number;
  /** The step of the grid that coordinates are rounded to, in degrees; a power of two keeps the map plane's edges exact. */
  readonly grid: number;
}

type Ring = readonly number[];

/**
 * Simplifies the land by the areas of triangles (Visvalingam and Whyatt 1993) and gives it as quantised TopoJSON in
 * degrees.
 */
export function simplifyLand(land: Land, how: Simplification): object {
  const joined = joinLand(land);
  const countries = joined.objects.countries.geometries;
  for (const country of countries) dropIslands(joined, country, how);
  closeHoles(joined, how);
  for (const ring of countries.flatMap((country: ArcCountry) => country.arcs.flat()))
    raiseWeights(joined, ring, how.keptPoints);
  const thinned = { ...joined, arcs: joined.arcs.map((arc) => thin(arc, how)) };
  for (const country of countries) dropCollapsed(thinned, country, how.grid);
  // Filtering by nothing still drops the arcs of the islands that are gone.
  const pruned = filter(thinned, () => true);
  const { bbox: _, ...quantized } = quantize(pruned, {
    scale: [how.grid, how.grid],
    translate: [WEST_EDGE, -90],
  });
  return quantized;
}

/**
 * Joins the land into shared arcs whose points carry their weight. It is done on the Equal Earth plane, whose areas are
 * true, so that a line loses the points that would not be seen and not those that a degree makes look small.
 */
function joinLand({ countries, contested }: Land): Joined {
  const joined = joinArcs(
    countries.map(({ id, shape }) => ({
      id,
      shape: {
        ...shape,
        coordinates: shape.coordinates.map((polygon) => polygon.map((ring) => ring.map(project))),
      },
    })),
    contested.map(({ id, shape }) => ({
      id,
      shape: { ...shape, coordinates: shape.coordinates.map((line) => line.map(project)) },
    })),
  );
  return { ...joined, arcs: presimplify(joined).arcs };
}

function project([longitude = 0, latitude = 0]: Position): Position {
  return forward([longitude, latitude]).map(snap);
}

/** Coarse enough to swallow the last digits in which the sines of different engines differ. */
function snap(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Drops the small islands and enclaves of a country. */
function dropIslands(joined: Joined, country: ArcCountry, how: Simplification): void {
  const areaOf = ([outline = []]: readonly Ring[]): number => ringArea(joined, outline);
  country.arcs = country.arcs
    .toSorted((a, b) => areaOf(b) - areaOf(a))
    .filter(([outline = []], rank) => rank < how.keptIslands || isLargeEnough(joined, outline, how));
}

/** Closes the small holes that no country fills, such as those that dropped enclaves leave behind. */
function closeHoles(joined: Joined, how: Simplification): void {
  const users = countUsers(joined);
  const isFilled = (hole: Ring): boolean => hole.some((index) => (users[arcOf(index)] ?? 0) > 1);
  for (const country of joined.objects.countries.geometries) {
    country.arcs = country.arcs.map(([outline = [], ...holes]) => [
      outline,
      ...holes.filter((hole) => isFilled(hole) || isLargeEnough(joined, hole, how)),
    ]);
  }
}

function countUsers(joined: Joined): number[] {
  const users = joined.arcs.map(() => 0);
  for (const index of joined.objects.countries.geometries.flatMap(({ arcs }) => arcs.flat(2))) {
    users[arcOf(index)] = (users[arcOf(index)] ?? 0) + 1;
  }
  return users;
}

function isLargeEnough(joined: Joined, ring: Ring, { finenessAt }: Simplification): boolean {
  const [corner = []] = ringCorners(joined, ring);
  return ringArea(joined, ring) >= finenessAt(unproject(corner)).island;
}

function raiseWeights(joined: Joined, ring: Ring, keptPoints: number): void {
  const byWeight = ringCorners(joined, ring).toSorted(([, , a = 0], [, , b = 0]) => b - a);
  for (const corner of byWeight.slice(0, keptPoints)) corner[2] = Number.POSITIVE_INFINITY;
}

function thin(arc: readonly Position[], { finenessAt }: Simplification): Position[] {
  return arc
    .map((corner) => ({ point: unproject(corner), weight: corner[2] ?? 0 }))
    .filter(({ point, weight }) => weight >= finenessAt(point).triangle)
    .map(({ point }) => point);
}

function unproject([x = 0, y = 0]: Position): [number, number] {
  return inverse([x, y]);
}

/**
 * Drops the rings that the grid is too coarse for. A country of which nothing would be left is drawn as one cell, so
 * that none vanishes.
 */
function dropCollapsed(joined: Joined, country: ArcCountry, grid: number): void {
  const hasArea = (ring: Ring): boolean =>
    ringArea(joined, ring, ([x = 0, y = 0]) => [Math.round(x / grid), Math.round(y / grid)]) > 0;
  const [corner = []] = ringCorners(joined, country.arcs[0]?.[0] ?? []);
  country.arcs = country.arcs
    .filter(([outline = []]) => hasArea(outline))
    .map(([outline = [], ...holes]) => [outline, ...holes.filter(hasArea)]);
  if (country.arcs.length === 0) country.arcs = [[[joined.arcs.push(cellAround(corner, grid)) - 1]]];
}

function ringArea(
  joined: Joined,
  ring: Ring,
  place: (corner: Position) => [number, number] = asPair,
): number {
  const corners = ring.flatMap((index) => {
    const arc = joined.arcs[arcOf(index)] ?? [];
    return (index < 0 ? arc.toReversed() : arc).map(place);
  });
  return Math.abs(planarRingArea(corners));
}

function asPair([x = 0, y = 0]: Position): [number, number] {
  return [x, y];
}

/** The corners of a ring as they lie in the arcs, so that a weight can be raised in place. */
function ringCorners(joined: Joined, ring: Ring): number[][] {
  return ring.flatMap((index) => joined.arcs[arcOf(index)] ?? []);
}

/** A clockwise square of one cell of the grid, its south-west corner at the cell of a point. */
function cellAround([longitude = 0, latitude = 0]: Position, grid: number): Position[] {
  const west = WEST_EDGE + Math.floor((longitude - WEST_EDGE) / grid) * grid;
  const south = Math.floor(latitude / grid) * grid;
  const [east, north] = [west + grid, south + grid];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
