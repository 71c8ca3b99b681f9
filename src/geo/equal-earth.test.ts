import { geoEqualEarthRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRS_EXTENT, forward, inverse, pixelsPerUnit, sphereBounds, zoomOfScale } from './equal-earth.ts';

const longitudes = fc.double({ min: -169, max: 191, noNaN: true });
const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
const RADIANS = Math.PI / 180;

describe('forward', () => {
  test('agrees with d3 for every point of the map plane', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [x, y] = forward([longitude, latitude]);
        const [d3x, d3y] = geoEqualEarthRaw((longitude - 11) * RADIANS, latitude * RADIANS);
        expect(Math.abs(x - d3x)).toBeLessThan(1e-12);
        expect(Math.abs(y - d3y)).toBeLessThan(1e-12);
      }),
    );
  });

  test('puts the central meridian on the axis and either side of the cut on its own edge', () => {
    expect(forward([11, 0])).toEqual([0, 0]);
    expect(forward([-169, 0])[0]).toBeCloseTo(-2.70663, 5);
    expect(forward([191, 0])[0]).toBeCloseTo(2.70663, 5);
  });

  test.each([
    [-170, 190],
    [-180, 180],
    [371, 11],
    [-529, -169],
  ])('takes longitude %d for %d', (longitude, onPlane) => {
    const [x] = forward([longitude, 30]);
    expect(x).toBeCloseTo(forward([onPlane, 30])[0], 12);
  });
});

describe('inverse', () => {
  test('undoes forward for every point of the map plane', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [backLongitude, backLatitude] = inverse(forward([longitude, latitude]));
        expect(Math.abs(backLongitude - longitude)).toBeLessThan(1e-6);
        // Near a pole a whole degree of latitude is a sliver of the map plane, and digits run out.
        expect(Math.abs(backLatitude - latitude)).toBeLessThan(1e-6);
      }),
    );
  });

  test('gives a place on the map plane for every point of the plane', () => {
    const anywhere = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const [longitude, latitude] = inverse([x, y]);
        expect(longitude).toBeGreaterThanOrEqual(-169);
        expect(longitude).toBeLessThanOrEqual(191);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }),
    );
  });

  test('keeps the row of a point beside the sphere', () => {
    const [, y] = forward([0, 40]);
    expect(inverse([9, y])[0]).toBe(191);
    expect(inverse([9, y])[1]).toBeCloseTo(40, 9);
    expect(inverse([0, 9])[1]).toBeCloseTo(90, 5);
  });
});

describe('scale', () => {
  test('one tile of 512 pixels spans the extent at zoom 0', () => {
    expect(pixelsPerUnit(0) * CRS_EXTENT).toBe(512);
    expect(pixelsPerUnit(3)).toBe(pixelsPerUnit(0) * 8);
  });

  test('zoomOfScale undoes pixelsPerUnit', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 24, noNaN: true }), (zoom) => {
        expect(zoomOfScale(pixelsPerUnit(zoom))).toBeCloseTo(zoom, 9);
      }),
    );
  });

  test('the sphere lies within the extent', () => {
    const [west, south, east, north] = sphereBounds;
    expect(east - west).toBeLessThan(CRS_EXTENT);
    expect([west, south]).toEqual([-east, -north]);
    expect(north).toBeCloseTo(forward([0, 90])[1], 12);
  });
});
