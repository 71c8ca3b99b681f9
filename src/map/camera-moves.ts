import type { LngLatLike } from 'maplibre-gl';
import { inverse, pixelsPerUnit, zoomOfScale } from '../geo/equal-earth.ts';
import { type Camera, cameraOf, type Framing, type Size, WIDE_FRAMING } from '../scene/camera.ts';
import type { View } from '../scene/choice.ts';

const TILE_SIZE = 512;

/**
 * The Earth's diameter at the first view, as a share of the smaller side. More than one: seen from so near, the
 * horizon lies well inside the full circle.
 */
const GLOBE_SHARE = 1.16;

/** Where the engine's camera stands. */
export interface EngineCamera {
  readonly center: LngLatLike;
  readonly zoom: number;
}

/** The engine's camera for the flat map; the very same picture as the still map's. */
export const flatCamera = ({ center, scale }: Camera): EngineCamera => ({
  center: inverse(center),
  zoom: zoomOfScale(scale),
});

/** On the globe the engine's zoom is that of a Mercator map at the latitude in the middle. */
const globeZoom = (radius: number, latitude: number): number =>
  Math.log2((radius * 2 * Math.PI * Math.cos((latitude * Math.PI) / 180)) / TILE_SIZE);

/** The engine's camera for a framing: the flat map's own, or a globe turned to the same middle. */
export const engineCamera = (framing: Framing, size: Size, view: View): EngineCamera => {
  const flat = cameraOf(framing, size);
  if (view === 'flat') return flatCamera(flat);
  const whole = (Math.min(size.width, size.height) * GLOBE_SHARE) / 2;
  // The whole story does not fit on one side of a globe: it opens on the side where most of it lies.
  if (framing === WIDE_FRAMING) return { center: [95, 22], zoom: globeZoom(whole, 22) };
  const [longitude, latitude] = inverse(flat.center);
  return { center: [longitude, latitude], zoom: globeZoom(Math.max(whole, flat.scale), latitude) };
};

/** Pixels for one radius of the Earth on the globe: what the flat map's scale is there. */
export const globeScale = (zoom: number, latitude: number): number =>
  (TILE_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos((latitude * Math.PI) / 180));

/** Pixels for one Equal Earth unit at the engine's zoom. */
export const flatScale = (zoom: number): number => pixelsPerUnit(zoom);
