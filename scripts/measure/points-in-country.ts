import type { Country } from '../../src/dataset/model.ts';
import { countryContains } from '../../src/geo/containment.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import type { World } from '../../src/geo/topology.ts';

/** Gives a further point in a country at every call, well spread; the same ones every time. */
export type PointFinder = (country: Pick<Country, 'id' | 'bounds' | 'labelPoint'>) => LngLat;

/** A country that is a thin line in its box is tried so often. */
const MOST_TRIES = 400;

/** Finds points by Halton's sequence in the box of a country, and keeps those that lie in its shape. */
export function pointFinder(world: World): PointFinder {
  const next = new Map<string, number>();
  return ({ id, bounds: [west, south, east, north], labelPoint }) => {
    const first = next.get(id) ?? 1;
    for (let index = first; index < first + MOST_TRIES; index++) {
      const point: LngLat = [
        hundredths(onEarth(west + halton(index, 2) * (east - west))),
        hundredths(south + halton(index, 3) * (north - south)),
      ];
      if (!countryContains(world, id, point, 0)) continue;
      next.set(id, index + 1);
      return point;
    }
    return [hundredths(onEarth(labelPoint[0])), hundredths(labelPoint[1])];
  };
}

/** The digits of a number behind the point, mirrored. */
function halton(index: number, base: number): number {
  let [result, share, rest] = [0, 1, index];
  while (rest > 0) {
    share /= base;
    result += share * (rest % base);
    rest = Math.floor(rest / base);
  }
  return result;
}

/** The map's longitudes run on to 191. */
function onEarth(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}

function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
