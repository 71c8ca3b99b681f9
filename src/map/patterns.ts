import { pixelsPerUnit } from '../geo/equal-earth.ts';
import type { Palette } from '../scene/palette.ts';
import { isPlain } from '../scene/place-subject.ts';
import type { Scene, SceneCountry } from '../scene/scene.ts';
import { STRIPE_RUN } from '../scene/symbology.ts';

/** Pixels of a pattern for one of the map: crisp on fine screens too. */
const PIXEL_RATIO = 2;

/**
 * The whole zooms that have patterns of their own; beyond the last the engine enlarges that one, as it does between
 * whole zooms.
 */
export const PATTERN_ZOOMS = [0, 1, 2, 3, 4, 5] as const;

/** A pattern as the engine takes it. */
export interface Pattern {
  readonly id: string;
  readonly image: { width: number; height: number; data: Uint8ClampedArray };
}

/** The name of the pattern of a country that is hatched or striped, which tells its colours and its whole zoom. */
export function patternName(country: SceneCountry, palette: Palette, zoom: number): string {
  return `stripes ${stripeColors(country, palette).join(' ')} ${zoom}`;
}

/** Every pattern that a scene needs, each once. */
export function scenePatterns(scene: Scene, palette: Palette): readonly Pattern[] {
  const striped = scene.countries.filter((country) => !isPlain(country));
  const patterns = PATTERN_ZOOMS.flatMap((zoom) =>
    striped.map((country) => patternOf(country, palette, zoom)),
  );
  return [...new Map(patterns.map((pattern) => [pattern.id, pattern])).values()];
}

function stripeColors({ tones, hatched }: SceneCountry, palette: Palette): readonly string[] {
  const colors = tones.map((tone) => palette[`${tone}-fill`]);
  return hatched ? [...colors, palette.land] : colors;
}

function patternOf(country: SceneCountry, palette: Palette, zoom: number): Pattern {
  return {
    id: patternName(country, palette, zoom),
    image: stripes(stripeColors(country, palette), zoom),
  };
}

/** Stripes from bottom left to top right, each colour equally wide; seamless, since the side divides evenly. */
function stripes(colors: readonly string[], zoom: number): Pattern['image'] {
  const run = Math.round(STRIPE_RUN * pixelsPerUnit(zoom) * PIXEL_RATIO);
  const side = run * colors.length;
  const channels = new Uint32Array(colors.map((color) => rgba(color)));
  const pixels = new Uint32Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) pixels[y * side + x] = channels[Math.floor(((x + y) % side) / run)] ?? 0;
  }
  return { width: side, height: side, data: new Uint8ClampedArray(pixels.buffer) };
}

/** An opaque colour as its four bytes lie in memory. */
function rgba(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  return new Uint32Array(new Uint8Array([value >> 16, value >> 8, value, 255]).buffer)[0] ?? 0;
}
