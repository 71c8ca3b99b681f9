import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { forward, inverse } from '../../src/geo/equal-earth.ts';
import { parseWorld, type World } from '../../src/geo/topology.ts';
import { isWorldTopology, topologyProblems, type WorldTopology } from '../../src/geo/topology-shape.ts';

const WORLD = new URL('../../public/geo/world.json', import.meta.url);

/**
 * The least triangle of neighbouring points, in squared Equal Earth units, that keeps its middle point: about a pixel
 * on a laptop's first view.
 */
const LEAST_TRIANGLE = 1.2e-5;

/**
 * A part of a country that borders on another and is smaller than this, in Equal Earth units, keeps all its points:
 * thinned it would be a mere line, and the neighbour around it would answer in its place.
 */
const SMALL_PART = 0.015;

type Move = (point: [number, number]) => readonly [number, number];

/**
 * The world for the still map: the very shapes of `public/geo/world.json` with fewer points (Visvalingam and Whyatt
 * 1993, on the Equal Earth plane), borders still shared.
 *
 * @throws Error where the file is not a world.
 */
export function loadStillWorld(): World {
  const value: unknown = JSON.parse(readFileSync(WORLD, 'utf8'));
  if (!isWorldTopology(value)) throw new Error(topologyProblems(value).join('\n'));
  const plane = absolute(value, forward);
  const weighted = presimplify(plane);
  for (const index of arcsToKeep(plane))
    for (const point of weighted.arcs[index] ?? []) point[2] = Number.POSITIVE_INFINITY;
  const thinned = simplify(weighted, LEAST_TRIANGLE);
  if (!isWorldTopology(thinned)) throw new Error(topologyProblems(thinned).join('\n'));
  return parseWorld(absolute(thinned, ([x, y]) => inverse([x, y])));
}

function absolute(topology: WorldTopology, move: Move): WorldTopology {
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs: movedArcs(topology, move) };
}

/** The arcs of a topology as absolute positions, moved. */
function movedArcs({ arcs, transform }: WorldTopology, move: Move): Position[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      const [scaleX, scaleY] = transform?.scale ?? [1, 1];
      const [left, top] = transform?.translate ?? [0, 0];
      return [...move([x * scaleX + left, y * scaleY + top])];
    });
  });
}

/** The arcs of small parts that border on another country. */
function arcsToKeep(topology: WorldTopology): ReadonlySet<number> {
  const uses = new Map<number, number>();
  const { geometries } = topology.objects.countries;
  for (const index of geometries.flatMap(({ arcs }) => arcs.flat(2).map(arcOf)))
    uses.set(index, (uses.get(index) ?? 0) + 1);
  const small = outerRings(topology).filter(
    (ring) => ring.some((index) => (uses.get(index) ?? 0) > 1) && isSmall(ring, topology.arcs),
  );
  return new Set(small.flat());
}

/** The outer rings of every part of every country, as arcs. */
function outerRings({ objects }: WorldTopology): number[][] {
  return objects.countries.geometries.flatMap((shape) =>
    (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).flatMap(([outer]) =>
      outer ? [outer.map(arcOf)] : [],
    ),
  );
}

function arcOf(index: number): number {
  return index < 0 ? ~index : index;
}

function isSmall(ring: readonly number[], arcs: WorldTopology['arcs']): boolean {
  const points = ring.flatMap((index) => arcs[index] ?? []);
  const sides = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...sides) < SMALL_PART;
}
