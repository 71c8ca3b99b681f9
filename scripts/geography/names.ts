import { numericCodes } from './atlas.ts';

/** What a country is called in the languages of the map. */
export interface CountryName {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
}

/** Codes that stand for a territory but are no number of ISO 3166-1, as CLDR has them. */
const ALPHA2_WITHOUT_NUMBER: Readonly<Record<string, string>> = {
  XKX: 'XK',
  CXR: 'CX',
  CCK: 'CC',
  GIB: 'GI',
};

/** Names used instead of CLDR's, each with its reason. */
const CORRECTIONS: readonly (CountryName & { readonly reason: string })[] = [
  { id: 'HKG', en: 'Hong Kong', uk: 'Гонконг', reason: 'CLDR adds "SAR China".' },
  { id: 'MAC', en: 'Macao', uk: 'Макао', reason: 'CLDR adds "SAR China".' },
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
  { id: 'PSE', en: 'Palestine', uk: 'Палестина', reason: 'CLDR has "Palestinian Territories".' },
];

/** CLDR's alpha-2 code: it resolves the numeric codes of ISO 3166-1 as aliases. */
const alpha2 = (id: string): string => {
  const known = ALPHA2_WITHOUT_NUMBER[id];
  if (known) return known;
  const [locale = ''] = Intl.getCanonicalLocales(`und-${numericCodes.get(id) ?? ''}`);
  return locale.replace('und-', '');
};

/**
 * The names of countries by the Unicode CLDR of this Node. They differ between versions, so they are written to
 * `data/country-names.json` on demand and read from there.
 */
export const cldrNames = (ids: readonly string[]): CountryName[] => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const ukrainian = new Intl.DisplayNames('uk', { type: 'region' });
  return ids.map((id) => {
    const corrected = CORRECTIONS.find((name) => name.id === id);
    if (corrected) return { id, en: corrected.en, uk: corrected.uk };
    const code = alpha2(id);
    return { id, en: (english.of(code) ?? '').replace(' & ', ' and '), uk: ukrainian.of(code) ?? '' };
  });
};

/** The names as the text of `data/country-names.json`, one country a line. */
export const formatNames = (names: readonly CountryName[]): string =>
  `[\n${names.map((name) => JSON.stringify(name)).join(',\n')}\n]\n`;

const isName = (value: unknown): value is CountryName =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'en', 'uk'].every(
    (key) => typeof Object.entries(value).find(([name]) => name === key)?.[1] === 'string',
  );

/**
 * Reads the text of `data/country-names.json`.
 *
 * @throws Error that lists every entry that is no name.
 */
export const parseNames = (text: string): ReadonlyMap<string, CountryName> => {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('The names of countries are no list.');
  const wrong = value.flatMap((entry, index) => (isName(entry) ? [] : [`entry ${index} lacks id, en or uk`]));
  if (wrong.length > 0) throw new Error(`The names of countries cannot be read:\n${wrong.join('\n')}`);
  return new Map(value.filter(isName).map((name) => [name.id, name]));
};

/** A name as it stands in an address: ASCII letters, digits and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
