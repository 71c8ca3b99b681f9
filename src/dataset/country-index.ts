import * as v from 'valibot';
import { LANGUAGES, type LocalizedText } from '../i18n/locales.ts';
import type { Country } from './model.ts';

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(191));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

/** What `public/geo/countries.json` holds. */
export const countryIndexSchema = v.object({
  countries: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
      name: v.object(v.entriesFromList(LANGUAGES, v.pipe(v.string(), v.regex(/\S/)))),
      labelPoint: v.strictTuple([longitude, latitude]),
      bounds: v.strictTuple([longitude, latitude, longitude, latitude]),
      small: v.boolean(),
    }),
  ),
});

/** The countries of the world map in every language, or all that is wrong with their file. */
export type ParsedCountries =
  | { readonly countries: readonly Country<LocalizedText>[] }
  | { readonly problems: readonly string[] };

/** Reads `public/geo/countries.json` as `JSON.parse` gives it. Never throws. */
export function parseCountries(value: unknown): ParsedCountries {
  const result = v.safeParse(countryIndexSchema, value);
  if (result.success) return { countries: result.output.countries };
  return {
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`),
  };
}
