import { forward, inverse, pixelsPerUnit, zoomOfScale } from '../geo/equal-earth.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { boxOf, type Camera, cameraAt, type Framing, type Position } from '../scene/camera.ts';
import type { MapProjection } from '../scene/choice.ts';
import { freeSize, type Insets, NO_INSETS, type Viewport } from '../scene/viewport.ts';

const TILE_SIZE = 512;

/**
 * The Earth's diameter at the first view, as a share of the smaller side. More than one: seen from so near, the
 * horizon lies well inside the full circle.
 */
const GLOBE_SHARE = 1.16;

/** The whole story does not fit on one side of a globe: it opens on the side where most of it lies. */
const GLOBE_OPENING: LngLat = [95, 22];

/** Where the engine's camera stands. */
export interface EngineCamera {
  /** Degrees east and north. */
  readonly center: [longitude: number, latitude: number];
  readonly zoom: number;
  /** The edges that the middle keeps clear of, in pixels; on the flat map the middle has allowed for them already. */
  readonly padding: Insets;
}

/** The engine's camera for a position: the flat map's own, or a globe turned to the same middle at the same scale. */
export function engineCamera(
  position: Position,
  viewport: Viewport,
  projection: MapProjection,
): EngineCamera {
  if (projection === 'flat') return flatCamera(cameraAt(position, viewport));
  if (position.type !== 'camera') return globeFraming(position, viewport);
  const { center, scale } = position.camera;
  return globeCamera(inverse(center), scale, viewport);
}

/** The flat map's camera for where the engine stands: its own, or that with the middle and the scale of a globe. */
export function cameraOfEngine(center: LngLat, zoom: number, projection: MapProjection): Camera {
  return { center: forward(center), scale: scaleOfEngine(center, zoom, projection) };
}

/** Pixels for one Equal Earth unit at the engine's zoom; on the globe, for one radius of the Earth. */
export function scaleOfEngine([, latitude]: LngLat, zoom: number, projection: MapProjection): number {
  if (projection === 'flat') return pixelsPerUnit(zoom);
  return (TILE_SIZE * 2 ** zoom) / (2 * Math.PI * cosine(latitude));
}

function flatCamera({ center, scale }: Camera): EngineCamera {
  return { center: inverse(center), zoom: zoomOfScale(scale), padding: NO_INSETS };
}

function globeFraming(framing: Framing, viewport: Viewport): EngineCamera {
  const free = freeSize(viewport);
  const whole = (Math.min(free.width, free.height) * GLOBE_SHARE) / 2;
  if (framing.type === 'opening') return globeCamera(GLOBE_OPENING, whole, viewport);
  const { scale } = cameraAt(framing, viewport);
  return globeCamera(inverse(boxOf(framing, viewport).center), Math.max(whole, scale), viewport);
}

/** On the globe the engine's zoom is that of a Mercator map at the latitude in the middle. */
function globeCamera([longitude, latitude]: LngLat, radius: number, { insets }: Viewport): EngineCamera {
  const zoom = Math.log2((radius * 2 * Math.PI * cosine(latitude)) / TILE_SIZE);
  return { center: [longitude, latitude], zoom, padding: insets };
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
