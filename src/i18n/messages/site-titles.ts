import type { LocalizedText } from '../locales.ts';

/** What the site is called: apart from the sentences, as a snippet names it in a language that is not the page’s. */
export const SITE_TITLES: LocalizedText = {
  uk: 'Де за кордоном навчається китайський ШІ',
  en: 'Where China’s AI trains abroad',
};
