import { expect, test } from 'vitest';
import { countryContains } from '../../src/geo/containment.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { loadStillWorld } from './still-world.ts';

const world = loadStillWorld();

const PARTS: readonly (readonly [country: string, where: string, point: LngLat])[] = [
  ['TLS', 'Oecusse', [124.35, -9.3]],
  ['PSE', 'Gaza', [34.255, 31.31]],
  ['XKX', 'Kosovo', [21.1, 42.65]],
  ['AND', 'Andorra', [1.553, 42.546]],
  ['LIE', 'Liechtenstein', [9.555, 47.1]],
  ['BRN', 'the east of Brunei', [115.15, 4.6]],
  ['AZE', 'Nakhchivan', [45.5, 39.3]],
  ['AGO', 'Cabinda', [12.52, -4.8]],
];

test.each(PARTS)('the still map’s world has, of %s, %s', (country, _where, point) => {
  expect(countryContains(world, country, point, 0)).toBe(true);
});
