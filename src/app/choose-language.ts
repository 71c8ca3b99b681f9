import { isLanguage, type Language } from '../i18n/locales.ts';

/** For readers of any other language. */
const FALLBACK: Language = 'en';

/** The first of the reader's languages that the map speaks; English where it speaks none of them. */
function preferred(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? FALLBACK;
}

location.replace(
  new URL(`${preferred(navigator.languages)}/${location.search}${location.hash}`, document.baseURI),
);
