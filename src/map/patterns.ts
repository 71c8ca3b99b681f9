import type { Palette } from '../scene/palette.ts';
import { isPlain } from '../scene/place-subject.ts';
import type { Scene, SceneCountry } from '../scene/scene.ts';

/** Side of a pattern in device pixels; it holds two stripes at 45°. */
const SIDE = 16;

/** A pattern as the engine takes it. */
export interface Pattern {
  readonly id: string;
  readonly image: { width: number; height: number; data: Uint8ClampedArray };
}

const rgb = (color: string): [number, number, number] => {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Stripes from bottom left to top right, each colour equally wide; seamless, since the side divides evenly. */
const stripes = (colors: readonly string[]): Pattern['image'] => {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  const channels = colors.map(rgb);
  const width = SIDE / channels.length;
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [red, green, blue] = channels[Math.floor(((x + y) % SIDE) / width)] ?? [0, 0, 0];
      data.set([red, green, blue, 255], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
};

/** The pattern of a country that is hatched or striped, by a name that holds its colours; null for a plain tint. */
export const patternOf = (country: SceneCountry, palette: Palette): Pattern | null => {
  if (isPlain(country)) return null;
  const colors = country.tones.map((tone) => palette[`${tone}-fill`]);
  const all = country.hatched ? [...colors, palette.land] : colors;
  return { id: `stripes ${all.join(' ')}`, image: stripes(all) };
};

/** Every pattern that a scene needs, each once. */
export const scenePatterns = (scene: Scene, palette: Palette): readonly Pattern[] => {
  const patterns = scene.countries.flatMap((country) => patternOf(country, palette) ?? []);
  return [...new Map(patterns.map((pattern) => [pattern.id, pattern])).values()];
};
