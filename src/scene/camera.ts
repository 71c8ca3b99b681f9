import type { Edition, LngLat, Precision } from '../dataset/model.ts';
import { forward } from '../geo/equal-earth.ts';
import type { Selection } from './choice.ts';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the flat map stands: a point of the sheet in Equal Earth units at the middle, and pixels a unit. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly scale: number;
}

/**
 * What a camera should show, whatever the size of the map: a box of the sheet in Equal Earth units, drawn no larger
 * than `maxScale` pixels a unit. The stylesheet computes the very same camera without JavaScript.
 */
export interface Framing {
  readonly center: readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly maxScale: number;
}

/** Maps narrower than this, in CSS pixels, open on Asia instead of the whole story. */
export const NARROW = 560;

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Frames a box of degrees by its projected outline, with a margin as a share of each side. */
export const frameBounds = (
  [west, south, east, north]: readonly [number, number, number, number],
  margin: number,
  maxScale: number,
): Framing => {
  const middle = (west + east) / 2;
  const latitudes = [south, (south + north) / 2, north, ...(south < 0 && north > 0 ? [0] : [])];
  const outline = latitudes.flatMap((lat) => [west, middle, east].map((lng) => forward([lng, lat])));
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return Object.freeze({
    center: [round((left + right) / 2), round((bottom + top) / 2)] as const,
    width: round((right - left) * (1 + 2 * margin)),
    height: round((top - bottom) * (1 + 2 * margin)),
    maxScale,
  });
};

/** A first view is as large as the box allows. */
const UNLIMITED = 1e5;

/** The whole story, from Mexico to Japan and from Brazil to the Netherlands, with its great circles. */
export const WIDE_FRAMING: Framing = Object.freeze({
  center: [0.02, 0.3] as const,
  width: 4.46,
  height: 2.02,
  maxScale: UNLIMITED,
});

/** Asia from Dubai to Japan, with a hint of the rest: what a phone shows first. */
export const NARROW_FRAMING: Framing = Object.freeze({
  center: [1.3, 0.4] as const,
  width: 1.62,
  height: 1.42,
  maxScale: UNLIMITED,
});

/** The framing of the first view in a map of that width. */
export const firstFraming = (width: number): Framing => (width < NARROW ? NARROW_FRAMING : WIDE_FRAMING);

/** The camera that shows a framing in a map of that size. */
export const cameraOf = ({ center, width, height, maxScale }: Framing, size: Size): Camera => ({
  center,
  scale: Math.min(size.width / width, size.height / height, maxScale),
});

/** How far a selection is enlarged, in pixels a unit: the less exact the sources, the farther off the camera stays. */
const MAX_SCALE: Readonly<Record<Precision, number>> = { site: 3000, city: 1100, region: 1100, country: 900 };

/** Half a side, in Equal Earth units, of what is shown around a place. */
const AROUND_A_PLACE = 0.32;

const aroundPoint = (point: LngLat, maxScale: number): Framing => {
  const [x, y] = forward(point);
  const side = 2 * AROUND_A_PLACE;
  return { center: [round(x), round(y)], width: side, height: side, maxScale };
};

/** Share of a country's box that is left free around it. */
const COUNTRY_MARGIN = 0.35;

/** What to show of a selection; null where nothing is selected, or nothing is known of where it lies. */
export const selectionFraming = (edition: Edition, selection: Selection): Framing | null => {
  if (selection.type === 'none') return null;
  const place = selection.type === 'place' ? edition.places.find(({ id }) => id === selection.id) : undefined;
  if (place && place.precision !== 'country') return aroundPoint(place.point, MAX_SCALE[place.precision]);
  const code = place?.country ?? selection.id;
  const country = edition.countries.find(({ id }) => id === code);
  if (!country) return null;
  if (country.small) return aroundPoint(country.labelPoint, MAX_SCALE.city);
  return frameBounds(country.bounds, COUNTRY_MARGIN, MAX_SCALE.country);
};

/** Where a point of the sheet, in Equal Earth units, lies on the screen. */
export const toScreen = (camera: Camera, size: Size, [x, y]: readonly [number, number]): [number, number] => [
  size.width / 2 + (x - camera.center[0]) * camera.scale,
  size.height / 2 - (y - camera.center[1]) * camera.scale,
];

/** Which point of the sheet, in Equal Earth units, lies at a point of the screen; the inverse of `toScreen`. */
export const fromScreen = (
  camera: Camera,
  size: Size,
  [px, py]: readonly [number, number],
): [number, number] => [
  camera.center[0] + (px - size.width / 2) / camera.scale,
  camera.center[1] - (py - size.height / 2) / camera.scale,
];
