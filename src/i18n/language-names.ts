import type { Language } from './locales.ts';

// By primary subtag. The build and the browser must say the same, so no Intl.DisplayNames (see format.ts).
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ar: { en: 'Arabic', uk: 'арабська' },
  cs: { en: 'Czech', uk: 'чеська' },
  de: { en: 'German', uk: 'німецька' },
  en: { en: 'English', uk: 'англійська' },
  es: { en: 'Spanish', uk: 'іспанська' },
  fr: { en: 'French', uk: 'французька' },
  id: { en: 'Indonesian', uk: 'індонезійська' },
  it: { en: 'Italian', uk: 'італійська' },
  ja: { en: 'Japanese', uk: 'японська' },
  ko: { en: 'Korean', uk: 'корейська' },
  ms: { en: 'Malay', uk: 'малайська' },
  nb: { en: 'Norwegian', uk: 'норвезька' },
  nl: { en: 'Dutch', uk: 'нідерландська' },
  no: { en: 'Norwegian', uk: 'норвезька' },
  pl: { en: 'Polish', uk: 'польська' },
  pt: { en: 'Portuguese', uk: 'португальська' },
  ru: { en: 'Russian', uk: 'російська' },
  uk: { en: 'Ukrainian', uk: 'українська' },
  vi: { en: 'Vietnamese', uk: 'в’єтнамська' },
  zh: { en: 'Chinese', uk: 'китайська' },
};

/** The languages of the map as each calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { uk: 'Українська', en: 'English' };

/** The same, short enough for a bar of tools. */
export const OWN_ABBREVIATIONS: Readonly<Record<Language, string>> = { uk: 'Укр', en: 'Eng' };

/** What a language is called; the tag itself where the name is not known. */
export function languageName(tag: string, language: Language): string {
  const [primary = tag] = tag.toLowerCase().split('-');
  return NAMES[primary]?.[language] ?? tag;
}
