import { expect, test } from 'vitest';
import { wrapLongitude } from './lng-lat.ts';

test.each([
  [-169, -169],
  [191, 191],
  [-169.5, 190.5],
  [192, -168],
  [-180, 180],
  [0, 0],
  // A whole turn beyond an edge is the left one.
  [551, -169],
  [-529, -169],
])('longitude %d lies at %d on the map plane', (longitude, onPlane) => {
  expect(wrapLongitude(longitude)).toBe(onPlane);
});
