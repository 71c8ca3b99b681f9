import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forward } from '../geo/equal-earth.ts';
import { cameraOf, type Framing, NARROW_FRAMING, WIDE_FRAMING } from '../scene/camera.ts';
import { type EngineCamera, engineCamera, flatCamera, flatScale, globeScale } from './camera-moves.ts';

const longitudeAndLatitude = ({ center }: EngineCamera): [number, number] => {
  if (Array.isArray(center)) return [center[0], center[1]];
  throw new Error('A pair of numbers was expected.');
};

const SIZE = { width: 840, height: 520 };
const ASIA: Framing = { center: forward([105, 20]), width: 0.64, height: 0.64, maxScale: 1100 };

describe('the engine’s camera on the flat map', () => {
  test('stands where the still map’s does, at the same scale', () => {
    const degrees = fc.tuple(
      fc.double({ min: -168, max: 190, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(degrees, fc.double({ min: 40, max: 6000, noNaN: true }), (point, scale) => {
        const camera = flatCamera({ center: forward(point), scale });
        const [x, y] = forward(longitudeAndLatitude(camera));
        expect(x).toBeCloseTo(forward(point)[0], 8);
        expect(y).toBeCloseTo(forward(point)[1], 8);
        expect(flatScale(camera.zoom) / scale).toBeCloseTo(1, 9);
      }),
    );
  });

  test.each([WIDE_FRAMING, NARROW_FRAMING, ASIA])('shows a framing as the still map does', (framing) => {
    expect(engineCamera(framing, SIZE, 'flat')).toEqual(flatCamera(cameraOf(framing, SIZE)));
  });
});

describe('the engine’s camera on the globe', () => {
  test('turns to the middle of the framing', () => {
    const [longitude, latitude] = longitudeAndLatitude(engineCamera(ASIA, SIZE, 'globe'));
    expect(longitude).toBeCloseTo(105, 6);
    expect(latitude).toBeCloseTo(20, 6);
  });

  test('shows the side where most of the story lies, first', () => {
    const [longitude] = longitudeAndLatitude(engineCamera(WIDE_FRAMING, SIZE, 'globe'));
    expect(longitude).toBeGreaterThan(60);
    expect(longitude).toBeLessThan(130);
  });

  test.each([SIZE, { width: 390, height: 400 }, { width: 1600, height: 600 }])(
    'draws the Earth about as large as the map of $width × $height, first',
    (size) => {
      const camera = engineCamera(WIDE_FRAMING, size, 'globe');
      const radius = globeScale(camera.zoom, longitudeAndLatitude(camera)[1]);
      const share = (2 * radius) / Math.min(size.width, size.height);
      expect(share).toBeGreaterThan(1);
      expect(share).toBeLessThan(1.3);
    },
  );

  test('never shows a selection smaller than the whole Earth', () => {
    const antarctica: Framing = { center: [0.02, -1.2], width: 9, height: 9, maxScale: 900 };
    const camera = engineCamera(antarctica, SIZE, 'globe');
    expect(globeScale(camera.zoom, longitudeAndLatitude(camera)[1])).toBeGreaterThanOrEqual(SIZE.height / 2);
  });
});
