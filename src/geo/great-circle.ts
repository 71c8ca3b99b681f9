import { cutLine } from './cut-line.ts';
import type { LngLat } from './lng-lat.ts';

/** Mean radius of the Earth in kilometres (IUGG R1). */
const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** The great-circle distance of two points in kilometres, on a sphere of the Earth's mean radius. */
export function distanceKm(a: LngLat, b: LngLat): number {
  return angleOf(a, b) * EARTH_RADIUS_KM;
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
  const angle = angleOf(from, to);
  const steps = Math.max(1, Math.ceil(angle / RADIANS / stepDegrees));
  const points = Array.from({ length: steps + 1 }, (_, step): LngLat => {
    if (step === 0) return from;
    return step === steps ? to : pointOn(from, to, angle, step / steps);
  });
  return cutLine(points);
}

// Written out: d3-geo’s two functions would bring 6 kB of its stream machinery into every page.

/** The arc between two points, in radians, by the haversine formula, which holds for the smallest distances. */
function angleOf([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const height = haversine(lat2 - lat1);
  const width = haversine(lng2 - lng1) * Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS);
  return 2 * Math.asin(Math.sqrt(Math.min(1, height + width)));
}

function haversine(degrees: number): number {
  return Math.sin((degrees * RADIANS) / 2) ** 2;
}

/** A point of the arc between two points, at a share of its way: Williams, Aviation Formulary, "intermediate points". */
function pointOn([lng1, lat1]: LngLat, [lng2, lat2]: LngLat, angle: number, share: number): LngLat {
  const near = Math.sin((1 - share) * angle);
  const far = Math.sin(share * angle);
  const towardsNear = near * Math.cos(lat1 * RADIANS);
  const towardsFar = far * Math.cos(lat2 * RADIANS);
  const x = towardsNear * Math.cos(lng1 * RADIANS) + towardsFar * Math.cos(lng2 * RADIANS);
  const y = towardsNear * Math.sin(lng1 * RADIANS) + towardsFar * Math.sin(lng2 * RADIANS);
  const z = near * Math.sin(lat1 * RADIANS) + far * Math.sin(lat2 * RADIANS);
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
