import { boundsOf } from '../geo/bounds.ts';
import { forward } from '../geo/equal-earth.ts';
import { graticule, sphereOutline } from '../geo/graticule.ts';
import type { Bounds, LngLat } from '../geo/lng-lat.ts';
import { ringsOf, type World } from '../geo/topology.ts';

type Point = readonly [number, number];

/** A line or ring on the map plane, in Equal Earth units. */
export interface GroundLine {
  readonly points: readonly Point[];
  readonly box: Bounds;
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

/** Projects the world for pictures. */
export function projectGround(world: World): Ground {
  return {
    countries: world.countries.map((country) => ({
      id: country.properties.id,
      rings: linesOf(ringsOf(country)),
    })),
    borders: linesOf(world.borders.coordinates),
    contested: linesOf(world.contested.flatMap(({ geometry }) => geometry.coordinates)),
    graticule: linesOf(graticule()),
    outline: linesOf(sphereOutline()),
    linesOf,
  };
}

function linesOf(lines: readonly (readonly LngLat[])[]): readonly GroundLine[] {
  return lines.map(lineOf);
}

function lineOf(degrees: readonly LngLat[]): GroundLine {
  const points = degrees.map(forward);
  return { points, box: boundsOf(points) };
}
