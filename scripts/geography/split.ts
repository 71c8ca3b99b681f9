import type { Position } from 'geojson';
import type { AtlasShape } from './atlas.ts';
import type { BorderPolicy } from './policy.ts';

/** Takes apart the shapes that stand for several territories: each polygon goes to the one whose point is nearest. */
export function splitShapes(shapes: readonly AtlasShape[], policy: BorderPolicy): AtlasShape[] {
  return shapes.flatMap((shape) => {
    const rules = policy.split.filter(({ atlas }) => atlas === shape.code);
    return rules.length > 0 ? splitShape(shape, rules) : [shape];
  });
}

function splitShape({ code, shape }: AtlasShape, rules: BorderPolicy['split']): AtlasShape[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const ownerOf = ([outline = []]: Position[][]): string => {
    const [corner = []] = outline;
    const [nearest] = rules.toSorted((a, b) => distance(corner, a.at) - distance(corner, b.at));
    return nearest?.into ?? code;
  };
  return rules
    .map(({ into }) => ({ code: into, coordinates: polygons.filter((polygon) => ownerOf(polygon) === into) }))
    .filter(({ coordinates }) => coordinates.length > 0)
    .map(({ code: into, coordinates }) => ({ code: into, shape: { type: 'MultiPolygon', coordinates } }));
}

function distance([x = 0, y = 0]: readonly number[], [toX = 0, toY = 0]: readonly number[]): number {
  return Math.hypot(x - toX, y - toY);
}
