import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { distanceKm } from './great-circle.ts';
import type { LngLat } from './lng-lat.ts';
import type { CountryFeature, World } from './topology.ts';

const cornersOf = ({ geometry }: CountryFeature): Position[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);

const isNearOutline = (country: CountryFeature, point: LngLat, toleranceKm: number): boolean =>
  cornersOf(country).some(
    ([longitude = 0, latitude = 0]) => distanceKm([longitude, latitude], point) <= toleranceKm,
  );

/**
 * Tells whether a point lies in a country, or within `toleranceKm` of a corner of its outline: the simplified shape of
 * a small island may well leave out the quay that a source names. An unknown country contains nothing.
 */
export const countryContains = (
  world: World,
  country: string,
  point: LngLat,
  toleranceKm: number,
): boolean => {
  const shape = world.countries.find(({ properties }) => properties.id === country);
  if (!shape) return false;
  return geoContains(shape, [point[0], point[1]]) || isNearOutline(shape, point, toleranceKm);
};
