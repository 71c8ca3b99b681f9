import type { Tone } from '../scene/palette.ts';
import { isPlain } from '../scene/place-subject.ts';
import type { SceneCountry } from '../scene/scene.ts';
import { STRIPE_RUN } from '../scene/symbology.ts';

/**
 * How a filled country is painted: a class for a plain tint, a pattern for hatches and stripes. The pattern is named
 * in an attribute, since an address in a stylesheet would be looked up in the stylesheet's own file.
 */
export function fillAttributes(country: SceneCountry): Readonly<Record<string, string>> {
  return isPlain(country)
    ? { class: `fill-${country.tones[0]}` }
    : { class: 'striped', fill: `url(#${patternId(country)})` };
}

/** The same as markup. */
export function fillOf(country: SceneCountry): string {
  return Object.entries(fillAttributes(country))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

/** How wide a stripe is in a drawing with so many units for one Equal Earth unit. */
export function stripeWidth(scale: number): number {
  return round((STRIPE_RUN * scale) / Math.SQRT2);
}

/** The patterns that the filled countries need, each once, with stripes of that width. */
export function patternDefinitions(countries: readonly SceneCountry[], width: number): string {
  const patterns = new Map(
    countries.filter((one) => !isPlain(one)).map((one) => [patternId(one), patternMarkup(one, width)]),
  );
  return [...patterns.values()].join('');
}

function patternId({ tones, hatched }: SceneCountry): string {
  return `fill-${tones.join('-')}${hatched ? '-hatched' : ''}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function patternMarkup(country: SceneCountry, width: number): string {
  const stripes: (Tone | 'land')[] = country.hatched ? [...country.tones, 'land'] : [...country.tones];
  const rects = stripes.map(
    (name, index) =>
      `<rect class="fill-${name}" x="${round(index * width)}" width="${width}" height="${width}"/>`,
  );
  return `<pattern id="${patternId(country)}" width="${round(stripes.length * width)}" height="${width}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${rects.join('')}</pattern>`;
}
