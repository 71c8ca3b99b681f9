import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forward, pixelsPerUnit } from '../geo/equal-earth.ts';
import type { BoxFraming } from '../scene/box-framing.ts';
import { cameraOf, type Framing, OPENING } from '../scene/camera.ts';
import { bareViewport, NO_INSETS } from '../scene/viewport.ts';
import { cameraOfEngine, engineCamera, scaleOfEngine } from './engine-camera.ts';

const MAP = bareViewport({ width: 840, height: 520 });
const NARROW_MAP = bareViewport({ width: 390, height: 400 });
const COVERED = { ...MAP, insets: { top: 10, right: 400, bottom: 30, left: 0 } };
const ASIA: BoxFraming = {
  type: 'box',
  center: forward([105, 20]),
  width: 0.64,
  height: 0.64,
  maxScale: 1100,
};

const degrees = fc.tuple(
  fc.double({ min: -168, max: 190, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const scales = fc.double({ min: 40, max: 6000, noNaN: true });

describe.each(['flat', 'globe'] as const)('the engine’s camera in the projection “%s”', (projection) => {
  test('for a camera of the flat map has its middle and its scale, and gives it back', () => {
    fc.assert(
      fc.property(degrees, scales, (point, scale) => {
        const camera = { center: forward(point), scale };
        const { center, zoom } = engineCamera({ type: 'camera', camera }, MAP, projection);
        expect(scaleOfEngine(center, zoom, projection) / scale).toBeCloseTo(1, 9);
        const back = cameraOfEngine(center, zoom, projection);
        expect(back.center[0]).toBeCloseTo(camera.center[0], 8);
        expect(back.center[1]).toBeCloseTo(camera.center[1], 8);
        expect(back.scale / scale).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the engine’s camera on the flat map', () => {
  test.each([
    ['the opening of a wide map', OPENING, MAP],
    ['the opening of a narrow map', OPENING, NARROW_MAP],
    ['a box', ASIA, MAP],
    ['a box beside what covers the map', ASIA, COVERED],
  ] as const)('shows %s as the still map does', (_name, framing, viewport) => {
    const still = cameraOf(framing, viewport);
    const { center, zoom, padding } = engineCamera(framing, viewport, 'flat');
    expect(forward(center)[0]).toBeCloseTo(still.center[0], 9);
    expect(forward(center)[1]).toBeCloseTo(still.center[1], 9);
    expect(pixelsPerUnit(zoom)).toBeCloseTo(still.scale, 9);
    expect(padding).toEqual(NO_INSETS);
  });
});

describe('the engine’s camera on the globe', () => {
  const radiusOf = (framing: Framing, viewport = MAP): number => {
    const { center, zoom } = engineCamera(framing, viewport, 'globe');
    return scaleOfEngine(center, zoom, 'globe');
  };

  test('turns to the middle of the framing, and keeps it clear of what covers the map', () => {
    for (const viewport of [MAP, COVERED]) {
      const { center, padding } = engineCamera(ASIA, viewport, 'globe');
      expect(center[0]).toBeCloseTo(105, 6);
      expect(center[1]).toBeCloseTo(20, 6);
      expect(padding).toEqual(viewport.insets);
    }
  });

  test('shows the side where most of the story lies, first, whatever the width', () => {
    for (const viewport of [MAP, NARROW_MAP]) {
      const [longitude] = engineCamera(OPENING, viewport, 'globe').center;
      expect(longitude).toBeGreaterThan(60);
      expect(longitude).toBeLessThan(130);
    }
  });

  test.each([MAP, NARROW_MAP, bareViewport({ width: 1600, height: 600 })])(
    'draws the Earth about as large as the map of $size.width × $size.height, first',
    (viewport) => {
      const share = (2 * radiusOf(OPENING, viewport)) / Math.min(viewport.size.width, viewport.size.height);
      expect(share).toBeGreaterThan(1);
      expect(share).toBeLessThan(1.3);
    },
  );

  test('never shows a selection smaller than the whole Earth', () => {
    const antarctica: Framing = { type: 'box', center: [0.02, -1.2], width: 9, height: 9, maxScale: 900 };
    expect(radiusOf(antarctica)).toBeGreaterThanOrEqual(MAP.size.height / 2);
  });
});
