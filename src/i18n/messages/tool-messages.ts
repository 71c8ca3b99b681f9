import type { Language } from '../locales.ts';

interface ToolMessages {
  readonly more: string;
  readonly label: string;
  readonly globe: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly themeNext: (now: string, next: string) => string;
  readonly languages: string;
  readonly share: string;
  readonly embed: string;
  readonly embedFailed: string;
  /** Leads to the page about the data. */
  readonly data: string;
  readonly about: string;
}

/** The words of the bar, which comes to life with its tools and not with the page. */
export const TOOL_MESSAGES: Readonly<Record<Language, ToolMessages>> = {
  en: {
    data: 'Data',
    about: 'About this map',
    more: 'More',
    label: 'Map and page',
    globe: 'Globe',
    theme: { auto: 'system setting', light: 'light', dark: 'dark' },
    themeNext: (now, next) => `Colours: ${now}. Switch to: ${next}`,
    languages: 'Language',
    share: 'Share',
    embed: 'Embed',
    embedFailed: 'The embed dialog did not load. Please try again.',
  },
  uk: {
    data: 'Дані',
    about: 'Про цю карту',
    more: 'Ще',
    label: 'Карта і сторінка',
    globe: 'Глобус',
    theme: { auto: 'як у системі', light: 'світлі', dark: 'темні' },
    themeNext: (now, next) => `Кольори: ${now}. Перемкнути на: ${next}`,
    languages: 'Мова',
    share: 'Поділитися',
    embed: 'Вбудувати',
    embedFailed: 'Вікно для вбудовування не завантажилося. Спробуйте ще раз.',
  },
};
