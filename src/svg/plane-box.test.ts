import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forward } from '../geo/equal-earth.ts';
import { toScreen } from '../scene/camera.ts';
import { shareOfPlane } from './map-plane.ts';
import { planeBox } from './plane-box.ts';

test('a point lies in the still map’s box at its share of the map plane, wherever the camera stands', () => {
  const degrees = fc.tuple(
    fc.double({ min: -169, max: 191, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const cameras = fc.record({
    center: fc.tuple(
      fc.double({ min: -2.7, max: 2.7, noNaN: true }),
      fc.double({ min: -1.3, max: 1.3, noNaN: true }),
    ),
    scale: fc.double({ min: 40, max: 6000, noNaN: true }),
  });
  const size = { width: 840, height: 520 };
  fc.assert(
    fc.property(degrees, cameras, (point, camera) => {
      const [left, top, width, height] = planeBox(camera, size);
      const [across, down] = shareOfPlane(point);
      const [x, y] = toScreen(camera, size, forward(point));
      expect(left + across * width).toBeCloseTo(x, 6);
      expect(top + down * height).toBeCloseTo(y, 6);
    }),
  );
});
