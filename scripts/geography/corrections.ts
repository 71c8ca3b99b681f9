import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { joinArcs } from './arcs.ts';
import type { AtlasShape } from './atlas.ts';

/** A place in Crimea, inside the polygon that the finer atlas gives to Russia. */
const SIMFEROPOL: [number, number] = [34.1, 44.95];

/** The border of Western Sahara with Morocco: the parallel of 27°40′N. */
const WESTERN_SAHARA_NORTH = 27 + 2 / 3;

/** East of this meridian the parallel is no border, and a corner of one country alone would open a gap. */
const WESTERN_SAHARA_EAST = -8;

type Ring = readonly Position[];

/** Half the side of Vatican City in degrees, the one state that the grid of both atlases is too coarse for. */
const HALF_SIDE = 0.003;

/** Gives a state that an atlas has as a mere point an outline of about its true size. */
export function outlinePoints(shapes: readonly AtlasShape[]): AtlasShape[] {
  return shapes.map((shape) => {
    const [[[[x = 0, y = 0] = []] = []] = []] = polygonsOf(shape);
    if (geoArea(shape.shape) > 0) return shape;
    const [west, south, east, north] = [x - HALF_SIDE, y - HALF_SIDE, x + HALF_SIDE, y + HALF_SIDE];
    return shapeOf(shape.code, [
      [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    ]);
  });
}

/** Brings the finer atlas to the view of the United Nations, where the coarser one has it already. */
export function correctFineAtlas(shapes: readonly AtlasShape[]): AtlasShape[] {
  return redrawWesternSahara(moveCrimea(shapes.map(turnOutlines)));
}

function polygonsOf({ shape }: AtlasShape): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function shapeOf(code: string, coordinates: Position[][][]): AtlasShape {
  return {
    code,
    shape: { type: 'MultiPolygon', coordinates },
  };
}

/** Draws the border of Western Sahara where it is, not along the wall of sand that the finer atlas follows. */
function redrawWesternSahara(shapes: readonly AtlasShape[]): AtlasShape[] {
  const marked = shapes.map((shape) =>
    ['DZA', 'ESH', 'MAR', 'MRT'].includes(shape.code)
      ? shapeOf(
          shape.code,
          polygonsOf(shape).map((polygon) => polygon.map(markCrossings)),
        )
      : shape,
  );
  const both = marked.filter(({ code }) => code === 'ESH' || code === 'MAR');
  const joined = joinArcs(
    both.map((shape) => ({
      id: shape.code,
      shape: { type: 'MultiPolygon', coordinates: polygonsOf(shape) },
    })),
    [],
  );
  const whole: MultiPolygon | Polygon = feature(
    joined,
    mergeArcs(joined, joined.objects.countries.geometries),
  ).geometry;
  const [[outline = []] = []] = whole.coordinates;
  const crossings = outline.slice(1).filter(([, latitude]) => latitude === WESTERN_SAHARA_NORTH);
  if (whole.coordinates.length !== 1 || crossings.length !== 2) {
    throw new Error(
      `Morocco with Western Sahara has ${whole.coordinates.length} polygons and ${crossings.length} crossings.`,
    );
  }
  return [
    ...marked.filter((shape) => !both.includes(shape)),
    shapeOf('MAR', [[side(outline, isNorth)]]),
    shapeOf('ESH', [[side(outline, (corner) => !isNorth(corner))]]),
  ];
}

/** Adds a corner wherever a ring crosses the parallel, the same for every ring that runs along the segment. */
function markCrossings(ring: Ring): Position[] {
  return ring.flatMap((corner, index) => {
    const next = ring[index + 1];
    if (!next || isNorth(corner) === isNorth(next)) return [corner];
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = isNorth(corner) ? [next, corner] : [corner, next];
    const crossing = x1 + ((x2 - x1) * (WESTERN_SAHARA_NORTH - y1)) / (y2 - y1);
    return crossing < WESTERN_SAHARA_EAST ? [corner, [crossing, WESTERN_SAHARA_NORTH]] : [corner];
  });
}

function side(ring: Ring, keep: (corner: Position) => boolean): Position[] {
  const kept = ring.slice(1).filter((corner) => keep(corner) || corner[1] === WESTERN_SAHARA_NORTH);
  return [...kept, ...kept.slice(0, 1)];
}

function isNorth([, latitude = 0]: Position): boolean {
  return latitude > WESTERN_SAHARA_NORTH;
}

/** Gives Crimea to Ukraine; the two are joined where the land is merged. */
function moveCrimea(shapes: readonly AtlasShape[]): AtlasShape[] {
  const crimea = shapes
    .filter(({ code }) => code === 'RUS')
    .flatMap(polygonsOf)
    .filter(containsCrimea);
  if (crimea.length !== 1)
    throw new Error(`The finer atlas has ${crimea.length} polygons of Crimea in Russia.`);
  return shapes.flatMap((shape) => {
    if (shape.code === 'RUS')
      return [
        shapeOf(
          'RUS',
          polygonsOf(shape).filter((polygon) => !containsCrimea(polygon)),
        ),
      ];
    return shape.code === 'UKR' ? [shape, shapeOf('UKR', crimea)] : [shape];
  });
}

function containsCrimea(coordinates: Position[][]): boolean {
  return geoContains({ type: 'Polygon', coordinates }, SIMFEROPOL);
}

/** Turns outlines that run the wrong way round and so cover the sphere but for an island; the Maldives have three. */
function turnOutlines(shape: AtlasShape): AtlasShape {
  return shapeOf(
    shape.code,
    polygonsOf(shape).map((coordinates) => {
      const area = geoArea({ type: 'Polygon', coordinates });
      return area > 2 * Math.PI ? coordinates.map((ring) => ring.toReversed()) : coordinates;
    }),
  );
}
