/** The languages that the map is published in; each has its own address `/{language}/`. */
export const LANGUAGES = ['uk', 'en'] as const;

/** A language of the map, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the map. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** Tells whether a value names a language of the map. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
