import { EAST_EDGE, type LngLat, WEST_EDGE } from './lng-lat.ts';

/** Steps along a meridian, in degrees: a chord then keeps within 1.3e-3 units of it, a fraction of a pixel at zoom 1. */
const MERIDIAN_STEP = 5;

/** The sphere's own edge is the strongest line of the map plane: within 3.1e-4 units, a pixel at zoom 5. */
const EDGE_STEP = 2.5;

/** Parallels are straight on Equal Earth; a globe bends what lies between their points by itself. */
const PARALLEL_STEP = 30;

/**
 * Meridians and parallels every `spacing` degrees, without the poles, as lines of degrees.
 *
 * @param spacing A divisor of 90.
 */
export function graticule(spacing = 30): LngLat[][] {
  return [
    ...range(-180 + spacing, 180, spacing)
      .map((longitude) => (longitude < WEST_EDGE ? longitude + 360 : longitude))
      .map((longitude) => meridian(longitude, MERIDIAN_STEP)),
    ...range(-90 + spacing, 90 - spacing, spacing).map(parallel),
  ];
}

/**
 * The edge of the map plane as a list of one closed ring: up its right side, along the pole, down its left side and back.
 */
export function sphereOutline(): LngLat[][] {
  const ring = [
    ...meridian(EAST_EDGE, EDGE_STEP),
    ...parallel(90).toReversed(),
    ...meridian(WEST_EDGE, EDGE_STEP).toReversed(),
    ...parallel(-90),
  ];
  return [ring.filter((point, index) => String(point) !== String(ring[index - 1]))];
}

function meridian(longitude: number, step: number): LngLat[] {
  return range(-90, 90, step).map((latitude) => [longitude, latitude]);
}

function parallel(latitude: number): LngLat[] {
  return range(WEST_EDGE, EAST_EDGE, PARALLEL_STEP).map((longitude) => [longitude, latitude]);
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}
