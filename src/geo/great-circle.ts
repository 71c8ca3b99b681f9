import { geoDistance, geoInterpolate } from 'd3-geo';
import { cutLine } from './cut-line.ts';
import type { LngLat } from './lng-lat.ts';

/** Mean radius of the Earth in kilometres (IUGG R1). */
const EARTH_RADIUS_KM = 6371.0088;

/** The great-circle distance of two points in kilometres, on a sphere of the Earth's mean radius. */
export function distanceKm(a: LngLat, b: LngLat): number {
  return geoDistance([...a], [...b]) * EARTH_RADIUS_KM;
}

/**
 * Samples the shortest way between two points of the sphere, at least one point every `stepDegrees` of arc.
 *
 * @returns One line, or two where the way crosses the cut at 169°W; longitudes run from -169 to 191 and the first and
 * the last point are exactly those asked for. Two equal points give one line of two points.
 * @throws RangeError where the step is not a positive number.
 */
export function greatCircle(from: LngLat, to: LngLat, stepDegrees = 2): LngLat[][] {
  if (!(stepDegrees > 0)) throw new RangeError(`The step must be more than 0 degrees, not ${stepDegrees}.`);
  const degrees = (geoDistance([...from], [...to]) * 180) / Math.PI;
  const steps = Math.max(1, Math.ceil(degrees / stepDegrees));
  const at = geoInterpolate([...from], [...to]);
  const points = Array.from({ length: steps + 1 }, (_, step): LngLat => {
    if (step === 0) return from;
    return step === steps ? to : at(step / steps);
  });
  return cutLine(points);
}
