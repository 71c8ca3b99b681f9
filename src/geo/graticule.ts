import { EAST_EDGE, type LngLat, WEST_EDGE } from './lng-lat.ts';

/** Close enough that a chord of a curved meridian stays on it to a fraction of a pixel on any screen. */
const STEP = 2.5;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const meridian = (longitude: number): LngLat[] =>
  range(-90, 90, STEP).map((latitude) => [longitude, latitude]);
const parallel = (latitude: number): LngLat[] =>
  range(WEST_EDGE, EAST_EDGE, STEP).map((longitude) => [longitude, latitude]);

/**
 * Meridians and parallels every `spacing` degrees, without the poles. On Equal Earth parallels are straight, but a
 * globe bends them, so both get points of their own.
 *
 * @param spacing A divisor of 90.
 */
export const graticule = (spacing = 30): LngLat[][] => [
  ...range(-180, 180, spacing)
    .map((longitude) => (longitude < WEST_EDGE ? longitude + 360 : longitude))
    .filter((longitude, index, all) => all.indexOf(longitude) === index)
    .map(meridian),
  ...range(-90 + spacing, 90 - spacing, spacing).map(parallel),
];

/**
 * The edge of the sheet as a list of one closed ring: up its right side, along the pole, down its left side and back.
 */
export const sphereOutline = (): LngLat[][] => {
  const ring = [
    ...meridian(EAST_EDGE),
    ...parallel(90).toReversed(),
    ...meridian(WEST_EDGE).toReversed(),
    ...parallel(-90),
  ];
  return [ring.filter((point, index) => String(point) !== String(ring[index - 1]))];
};
