import { derived } from '../dataset/derived.ts';
import { type EqualEarthPoint, forward } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';

/** Where a point lies on the map plane, in Equal Earth units: of one that many ask for, worked out once. */
export const placeOnPlane = derived((point: LngLat): EqualEarthPoint => forward(point));
