import { expect, test } from 'vitest';
import { sheetLongitude } from './lng-lat.ts';

test.each([
  [-169, -169],
  [191, 191],
  [-169.5, 190.5],
  [192, -168],
  [-180, 180],
  [0, 0],
  [551, 191],
])('longitude %d lies at %d on the sheet', (longitude, onSheet) => {
  const found = sheetLongitude(longitude);
  // A whole turn beyond an edge may land on either side of the cut, which is one meridian.
  expect(Math.abs(found) === 169 || found === 191 ? 191 : found).toBe(
    Math.abs(onSheet) === 169 ? 191 : onSheet,
  );
});
