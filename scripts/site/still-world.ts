import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { forward, inverse } from '../../src/geo/equal-earth.ts';
import { parseWorld, type World } from '../../src/geo/topology.ts';
import { isWorldTopology, topologyProblems, type WorldTopology } from '../../src/geo/topology-shape.ts';

/**
 * The least triangle of neighbouring points, in squared Equal Earth units, that keeps its middle point: about a pixel
 * on a laptop's first view.
 */
const LEAST_TRIANGLE = 1.2e-5;

type Move = (point: [number, number]) => readonly [number, number];

/** The arcs of a topology as absolute positions, moved. */
const movedArcs = ({ arcs, transform }: WorldTopology, move: Move): Position[][] =>
  arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      const [scaleX, scaleY] = transform?.scale ?? [1, 1];
      const [left, top] = transform?.translate ?? [0, 0];
      return [...move([x * scaleX + left, y * scaleY + top])];
    });
  });

const absolute = (topology: WorldTopology, move: Move): WorldTopology => {
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs: movedArcs(topology, move) };
};

/**
 * The world for the still map: the very shapes of `public/geo/world.json` with fewer points (Visvalingam and Whyatt
 * 1993, on the Equal Earth plane), borders still shared.
 *
 * @throws Error where the file is not a world.
 */
export const loadStillWorld = (root: URL): World => {
  const value: unknown = JSON.parse(readFileSync(new URL('public/geo/world.json', root), 'utf8'));
  if (!isWorldTopology(value)) throw new Error(topologyProblems(value).join('\n'));
  const weighted = presimplify(absolute(value, forward));
  const thinned = simplify(weighted, LEAST_TRIANGLE);
  if (!isWorldTopology(thinned)) throw new Error(topologyProblems(thinned).join('\n'));
  return parseWorld(absolute(thinned, ([x, y]) => inverse([x, y])));
};
