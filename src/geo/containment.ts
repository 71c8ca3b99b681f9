import { geoContains } from 'd3-geo';
import { distanceKm } from './great-circle.ts';
import type { LngLat } from './lng-lat.ts';
import { type CountryFeature, ringsOf, type World } from './topology.ts';

/**
 * Tells whether a point lies in a country, or within `toleranceKm` of a corner of its outline: the simplified shape of
 * a small island may well leave out the quay that a source names. An unknown country contains nothing.
 */
export function countryContains(world: World, country: string, point: LngLat, toleranceKm: number): boolean {
  const shape = world.countries.find(({ properties }) => properties.id === country);
  if (!shape) return false;
  return geoContains(shape, [...point]) || isNearOutline(shape, point, toleranceKm);
}

function isNearOutline(country: CountryFeature, point: LngLat, toleranceKm: number): boolean {
  return ringsOf(country).some((ring) => ring.some((corner) => distanceKm(corner, point) <= toleranceKm));
}
