import codes from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import english from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import ukrainian from 'cldr-localenames-full/main/uk/territories.json' with { type: 'json' };
import type { LocalizedText } from '../../src/i18n/locales.ts';

/** What a country is called in the languages of the map. */
export interface CountryName extends LocalizedText {
  readonly id: string;
}

type Territories = Readonly<Record<string, string>>;

const ENGLISH: Territories = english.main.en.localeDisplayNames.territories;
const UKRAINIAN: Territories = ukrainian.main.uk.localeDisplayNames.territories;

/** CLDR's code of a territory by ISO 3166-1 alpha-3. Kosovo has no code there, and CLDR makes one up of its own. */
const CLDR_CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(codes.supplemental.codeMappings).flatMap(([code, mapping]): [string, string][] =>
    '_alpha3' in mapping ? [[mapping._alpha3, code]] : [],
  ),
  ['XKX', 'XK'],
]);

/** Names used instead of CLDR's, each with its reason. */
const CORRECTIONS: readonly (CountryName & { readonly reason: string })[] = [
  {
    id: 'ATA',
    en: 'Antarctica',
    uk: 'Антарктида',
    reason: 'The map shows the land, not the region around it.',
  },
  { id: 'COD', en: 'DR Congo', uk: 'ДР Конго', reason: 'CLDR tells the two by their capitals with a dash.' },
  { id: 'COG', en: 'Republic of the Congo', uk: 'Республіка Конго', reason: 'As DR Congo.' },
  { id: 'MMR', en: 'Myanmar', uk: 'М’янма', reason: 'CLDR adds the former name.' },
  {
    id: 'VGB',
    en: 'British Virgin Islands',
    uk: 'Британські Віргінські Острови',
    reason: 'CLDR writes one word small.',
  },
];

/** CLDR's short names, where its long ones add a state or "Territories". */
const SHORT: ReadonlySet<string> = new Set(['HKG', 'MAC', 'PSE']);

/**
 * What a country is called, by the Unicode CLDR of the lock file; `Intl` would give what the Node of the day has.
 *
 * @throws Error where CLDR has no name for it.
 */
export function countryName(id: string): CountryName {
  const corrected = CORRECTIONS.find((name) => name.id === id);
  if (corrected) {
    const { reason: _, ...name } = corrected;
    return name;
  }
  const key = `${CLDR_CODES.get(id)}${SHORT.has(id) ? '-alt-short' : ''}`;
  const [en, uk] = [ENGLISH[key], UKRAINIAN[key]];
  if (en === undefined || uk === undefined) throw new Error(`CLDR has no name for ${id}.`);
  // The sentences of the map write "and" as a word, and the apostrophe of Ukrainian as the quotation mark.
  return { id, en: en.replace(' & ', ' and '), uk: uk.replaceAll('ʼ', '’') };
}

/** A name as it stands in an address: ASCII letters, digits and hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
