import type { Tone } from '../scene/palette.ts';
import { isPlain } from '../scene/place-subject.ts';
import type { SceneCountry } from '../scene/scene.ts';

/** Width of one stripe of a pattern, in units of the drawing. */
const STRIPE = 7;

const patternId = ({ tones, hatched }: SceneCountry): string =>
  `fill-${tones.join('-')}${hatched ? '-hatched' : ''}`;

/**
 * How a filled country is painted: a class for a plain tint, a pattern for hatches and stripes. The pattern is named
 * in an attribute, since an address in a stylesheet would be looked up in the stylesheet's own file.
 */
export const fillAttributes = (country: SceneCountry): Readonly<Record<string, string>> =>
  isPlain(country)
    ? { class: `fill-${country.tones[0]}` }
    : { class: 'striped', fill: `url(#${patternId(country)})` };

/** The same as markup. */
export const fillOf = (country: SceneCountry): string =>
  Object.entries(fillAttributes(country))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

const stripe = (name: Tone | 'land', index: number): string =>
  `<rect class="fill-${name}" x="${index * STRIPE}" width="${STRIPE}" height="${STRIPE * 2}"/>`;

const patternMarkup = (country: SceneCountry): string => {
  const stripes: (Tone | 'land')[] = country.hatched ? [...country.tones, 'land'] : [...country.tones];
  const width = stripes.length * STRIPE;
  return `<pattern id="${patternId(country)}" width="${width}" height="${STRIPE * 2}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${stripes.map(stripe).join('')}</pattern>`;
};

/** The patterns that the filled countries need, each once. */
export const patternDefinitions = (countries: readonly SceneCountry[]): string => {
  const patterns = new Map(
    countries.filter((one) => !isPlain(one)).map((one) => [patternId(one), patternMarkup(one)]),
  );
  return [...patterns.values()].join('');
};
