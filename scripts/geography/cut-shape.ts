import { type GeoStream, geoEquirectangular, geoStream } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { CENTRAL_MERIDIAN } from '../../src/geo/lng-lat.ts';

type Ring = Position[];

/** Longest step, in degrees, that the outline may take without a point of its own. */
const LONGEST_STEP = 1;

/** Draws in degrees, east and north of the central meridian's crossing with the equator, and clips at the cut. */
const plane = geoEquirectangular()
  .rotate([-CENTRAL_MERIDIAN, 0])
  .translate([0, 0])
  .scale(180 / Math.PI)
  .precision(0);

/**
 * Lays a shape of the sphere on the map plane: cut along 169°W, longitudes from -169 to 191. Long straight lines get
 * points of their own, because a parallel of the atlas is no straight line on every map.
 */
export function cutShape(shape: Polygon | MultiPolygon): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const coordinates = polygons.flatMap((rings) =>
    groupRings(collectRings({ type: 'Polygon', coordinates: rings })).map((polygon) => polygon.map(densify)),
  );
  return { type: 'MultiPolygon', coordinates };
}

/** Sorts rings into polygons: clockwise ones are outlines, the others holes of the outline around them. */
function groupRings(rings: readonly Ring[]): Position[][][] {
  const polygons = rings.filter((ring) => signedArea(ring) < 0).map((outline) => [outline]);
  for (const hole of rings.filter((ring) => signedArea(ring) > 0)) {
    const home = polygons.find(([outline]) => outline && hole[0] && encloses(outline, hole[0]));
    home?.push(hole);
  }
  return polygons;
}

/** Twice the area of a ring in the plane; negative where it runs clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [x1, y1];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
}

function encloses(ring: Ring, [x = 0, y = 0]: Position): boolean {
  return ring.reduce((inside, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

function collectRings(polygon: Polygon): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const sink: GeoStream = {
    point: (x, y) => {
      ring.push([snap(x + CENTRAL_MERIDIAN), snap(-y)]);
    },
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      rings.push(closeRing(ring));
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  geoStream(polygon, plane.stream(sink));
  return rings;
}

/**
 * Closes a ring and takes out what has no width: repeated corners, and there-and-backs such as the finer atlas has by
 * the Dead Sea. Their arcs would be taken for borders between a country and itself.
 */
function closeRing(corners: Ring): Ring {
  const clean: Ring = [];
  for (const corner of [...corners, ...corners.slice(0, 1)]) {
    const [beforeLast, last] = [clean.at(-2), clean.at(-1)];
    if (last && isSame(last, corner)) continue;
    if (beforeLast && isSame(beforeLast, corner)) clean.pop();
    else clean.push(corner);
  }
  return clean;
}

function isSame([x1, y1]: Position, [x2, y2]: Position): boolean {
  return x1 === x2 && y1 === y2;
}

function densify(ring: Ring): Ring {
  return ring.flatMap((point, index) => {
    const next = ring[index + 1];
    return next ? [point, ...pointsBetween(point, next)] : [point];
  });
}

/** Points between two corners. They come out the same from either end, so that neighbours stay joined. */
function pointsBetween(from: Position, to: Position): Position[] {
  if (!inOrder(from, to)) return pointsBetween(to, from).reverse();
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const steps = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / LONGEST_STEP);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, index) => {
    const part = (index + 1) / steps;
    return [snap(x1 + (x2 - x1) * part), snap(y1 + (y2 - y1) * part)];
  });
}

function inOrder([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  return x1 < x2 || (x1 === x2 && y1 <= y2);
}

/**
 * Fine enough to keep the atlas, coarse enough to swallow the last digits in which engines' sines differ. The sum turns
 * a negative zero into zero.
 */
function snap(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
