import { describe, expect, test } from 'vitest';
import { pixelsPerUnit } from '../geo/equal-earth.ts';
import { PALETTES, type Palette } from '../scene/palette.ts';
import type { Scene, SceneCountry } from '../scene/scene.ts';
import { STRIPE_RUN } from '../scene/symbology.ts';
import { PATTERN_ZOOMS, type Pattern, patternName, scenePatterns } from './patterns.ts';

const PLAIN: SceneCountry = { id: 'CHN', tones: ['headquarters'], hatched: false };
const STRIPED: SceneCountry = { id: 'MYS', tones: ['training', 'opened'], hatched: false };
const HATCHED: SceneCountry = { id: 'JPN', tones: ['planned'], hatched: true };

function sceneOf(...countries: SceneCountry[]): Scene {
  return {
    language: 'en',
    theme: 'light',
    view: 'flat',
    selection: { type: 'none' },
    outlined: null,
    countries,
    links: [],
    places: [],
    countryLabels: [],
    territories: [],
  };
}

/** The pattern of one country at a whole zoom. */
function patternOf(country: SceneCountry, palette: Palette, zoom = 2): Pattern | undefined {
  return scenePatterns(sceneOf(country), palette).find(
    ({ id }) => id === patternName(country, palette, zoom),
  );
}

function colorAt({ image: { width, height, data } }: Pattern, x: number, y: number): string {
  const at = ((((y % height) + height) % height) * width + (((x % width) + width) % width)) * 4;
  return `#${[...data.slice(at, at + 3)].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function pixelsOf(pattern: Pattern): string[] {
  return Array.from({ length: pattern.image.width * pattern.image.height }, (_, index) =>
    colorAt(pattern, index % pattern.image.width, Math.floor(index / pattern.image.width)),
  );
}

describe.each(['light', 'dark'] as const)('the patterns in %s', (theme) => {
  const palette = PALETTES[theme];

  test('are none for a country of one tone', () => {
    expect(scenePatterns(sceneOf(PLAIN), palette)).toEqual([]);
  });

  test.each([
    ['two tones', STRIPED, [palette['training-fill'], palette['opened-fill']]],
    ['a plan', HATCHED, [palette['planned-fill'], palette.land]],
  ] as const)('give each colour of %s half of the tile, opaque', (_what, country, colors) => {
    const pattern = patternOf(country, palette);
    const pixels = pattern ? pixelsOf(pattern) : [];
    expect(pixels.length).toBeGreaterThan(0);
    for (const color of colors)
      expect(pixels.filter((pixel) => pixel === color).length).toBe(pixels.length / 2);
    expect(pattern?.image.data.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(
      true,
    );
  });

  test.each([STRIPED, HATCHED])('run on without a seam over the edges of the tile, for $id', (country) => {
    const pattern = patternOf(country, palette);
    if (!pattern) throw new Error('A pattern was expected.');
    const { width, height } = pattern.image;
    for (let y = -1; y <= height; y++) {
      for (let x = -1; x <= width; x++) expect(colorAt(pattern, x, y)).toBe(colorAt(pattern, x + 1, y - 1));
    }
  });
});

describe('the patterns of a scene', () => {
  test.each(PATTERN_ZOOMS)('have stripes at zoom %i as the still map has them at its scale', (zoom) => {
    const pattern = patternOf(STRIPED, PALETTES.light, zoom);
    // Two stripes, in pixels of which two are one of the map's.
    expect(pattern?.image.width).toBe(2 * 2 * STRIPE_RUN * pixelsPerUnit(zoom));
  });

  test('come once each, however many countries share one', () => {
    const patterns = scenePatterns(
      sceneOf(PLAIN, STRIPED, HATCHED, { ...HATCHED, id: 'KOR' }),
      PALETTES.light,
    );
    expect(patterns).toHaveLength(2 * PATTERN_ZOOMS.length);
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
  });

  test('have other names in another theme, so that the engine does not take old for new', () => {
    const [light, dark] = [patternOf(STRIPED, PALETTES.light), patternOf(STRIPED, PALETTES.dark)];
    expect(light?.id).not.toBe(dark?.id);
  });
});
