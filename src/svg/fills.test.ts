import { describe, expect, test } from 'vitest';
import type { SceneCountry } from '../scene/scene.ts';
import { STRIPE_RUN } from '../scene/symbology.ts';
import { fillOf, patternDefinitions, stripeWidth } from './fills.ts';

const PLAIN: SceneCountry = { id: 'CHN', tones: ['headquarters'], hatched: false };
const STRIPED: SceneCountry = { id: 'MYS', tones: ['training', 'opened'], hatched: false };
const HATCHED: SceneCountry = { id: 'JPN', tones: ['planned'], hatched: true };
const ALL = [PLAIN, STRIPED, HATCHED, { ...HATCHED, id: 'KOR' }];

function definitions(countries: readonly SceneCountry[]): string {
  return patternDefinitions(countries, 6.19);
}

function patternIds(markup: string): string[] {
  return [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id = '']) => id);
}

function stripesOf(markup: string): string[] {
  return [...markup.matchAll(/class="fill-([a-z]+)"/g)].map(([, tone = '']) => tone);
}

describe('the fill of a country', () => {
  test('of one tone is a class, and needs no pattern', () => {
    expect(fillOf(PLAIN)).toBe('class="fill-headquarters"');
    expect(definitions([PLAIN])).toBe('');
  });

  test('of two tones has a stripe of each', () => {
    expect(stripesOf(definitions([STRIPED]))).toEqual(['training', 'opened']);
  });

  test('of a plan is hatched on land', () => {
    expect(stripesOf(definitions([HATCHED]))).toEqual(['planned', 'land']);
  });

  test('names only patterns that are defined, each once', () => {
    const defined = patternIds(definitions(ALL));
    const named = ALL.flatMap((one) => /url\(#([^)]+)\)/.exec(fillOf(one))?.[1] ?? []);
    expect(named).toHaveLength(3);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
  });

  test('repeats without a seam: the stripes fill the tile', () => {
    for (const country of [STRIPED, HATCHED]) {
      const markup = definitions([country]);
      const width = Number(/<pattern [^>]*width="([\d.]+)"/.exec(markup)?.[1]);
      const stripes = [...markup.matchAll(/<rect [^>]*x="([\d.]+)" width="([\d.]+)"/g)].map(([, x, wide]) => [
        Number(x),
        Number(wide),
      ]);
      expect(stripes.reduce((edge, [x = 0, wide = 0]) => (x === edge ? edge + wide : Number.NaN), 0)).toBe(
        width,
      );
    }
  });

  test('has stripes as wide as the drawing’s scale asks for', () => {
    expect(/<rect [^>]*width="([\d.]+)"/.exec(definitions([STRIPED]))?.[1]).toBe('6.19');
    expect(stripeWidth(1000) * Math.SQRT2).toBeCloseTo(STRIPE_RUN * 1000, 1);
    expect(stripeWidth(2000)).toBeCloseTo(2 * stripeWidth(1000), 1);
  });
});
