import { boundsOf } from '../geo/bounds.ts';
import { forward } from '../geo/equal-earth.ts';
import { graticule } from '../geo/graticule.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { ringsOf, type World } from '../geo/topology.ts';
import type { PlaneLine } from './clipped-path.ts';

/** What is the same in every picture, projected once. */
export interface Ground {
  readonly countries: readonly { readonly id: string; readonly rings: readonly PlaneLine[] }[];
  readonly borders: readonly PlaneLine[];
  readonly contested: readonly PlaneLine[];
  readonly graticule: readonly PlaneLine[];
}

/** Projects the world for pictures. */
export function projectGround(world: World): Ground {
  return {
    countries: world.countries.map((country) => ({
      id: country.properties.id,
      rings: projectLines(ringsOf(country)),
    })),
    borders: projectLines(world.borders.coordinates),
    contested: world.contested.flatMap(({ geometry }) => projectLines(geometry.coordinates)),
    graticule: projectLines(graticule()),
  };
}

/** Projects lines of degrees. */
export function projectLines(lines: readonly (readonly LngLat[])[]): readonly PlaneLine[] {
  return lines.map((line) => {
    const points = line.map(forward);
    return { points, box: boundsOf(points) };
  });
}
