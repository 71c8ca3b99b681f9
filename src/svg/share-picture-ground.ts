import { forward } from '../geo/equal-earth.ts';
import { graticule, sphereOutline } from '../geo/graticule.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { CountryFeature, World } from '../geo/topology.ts';

type Point = readonly [number, number];

/** A line or ring on the sheet, in Equal Earth units. */
export interface GroundLine {
  readonly points: readonly Point[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** What is the same in every picture, projected once. */
export interface Ground {
  readonly countries: readonly { readonly id: string; readonly rings: readonly GroundLine[] }[];
  readonly borders: readonly GroundLine[];
  readonly contested: readonly GroundLine[];
  readonly graticule: readonly GroundLine[];
  readonly outline: readonly GroundLine[];
  /** Projects further lines of degrees. */
  readonly linesOf: (lines: readonly (readonly LngLat[])[]) => readonly GroundLine[];
}

const lineOf = (degrees: readonly LngLat[]): GroundLine => {
  const points = degrees.map(forward);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ];
  }
  return { points, box: [west, south, east, north] };
};

const positionsOf = (positions: readonly number[][]): LngLat[] =>
  positions.flatMap(([longitude, latitude]) =>
    longitude === undefined || latitude === undefined ? [] : [[longitude, latitude] as const],
  );

const ringsOf = ({ geometry }: CountryFeature): number[][][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const linesOf = (lines: readonly (readonly LngLat[])[]): readonly GroundLine[] => lines.map(lineOf);

const positionLines = (lines: readonly number[][][]): readonly GroundLine[] =>
  linesOf(lines.map(positionsOf));

/** Projects the world for pictures. */
export const projectGround = (world: World): Ground => ({
  countries: world.countries.map((country) => ({
    id: country.properties.id,
    rings: positionLines(ringsOf(country)),
  })),
  borders: positionLines(world.borders.coordinates),
  contested: positionLines(world.contested.flatMap(({ geometry }) => geometry.coordinates)),
  graticule: linesOf(graticule()),
  outline: linesOf(sphereOutline()),
  linesOf,
});
