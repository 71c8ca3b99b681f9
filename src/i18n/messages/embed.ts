import type { Language } from '../locales.ts';

/** The words of the dialog in which a newsroom makes its snippet; they come with the dialog, not with the page. */
export interface EmbedMessages {
  readonly heading: string;
  readonly intro: string;
  readonly close: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly place: string;
  readonly wholeMap: string;
  readonly countries: string;
  readonly places: string;
  readonly view: string;
  readonly views: Readonly<Record<'flat' | 'globe', string>>;
  readonly height: string;
  readonly heightAuto: string;
  readonly heightFixed: string;
  readonly pixels: string;
  readonly kinds: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly preview: string;
  readonly scriptNote: string;
}

export const EMBED_MESSAGES: Readonly<Record<Language, EmbedMessages>> = {
  en: {
    heading: 'Embed this map',
    intro: 'Paste the snippet into your article. The map sets no cookies and contacts no site but this one.',
    close: 'Close',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'As on the reader’s system', light: 'Light', dark: 'Dark' },
    place: 'Opens at',
    wholeMap: 'The whole map',
    countries: 'Countries',
    places: 'Places',
    view: 'View',
    views: { flat: 'Flat map', globe: 'Globe' },
    height: 'Height',
    heightAuto: 'Automatic, with a small script',
    heightFixed: 'Fixed',
    pixels: 'Height in pixels',
    kinds: 'Show',
    snippet: 'Snippet',
    copy: 'Copy the snippet',
    copied: 'Copied.',
    copyFailed: 'Copying is blocked here: select the text and copy it yourself.',
    preview: 'Preview',
    scriptNote: 'The script only keeps the height right. Without it the fixed height applies.',
  },
  uk: {
    heading: 'Вбудувати карту',
    intro: 'Вставте цей код у статтю. Карта не використовує cookie і звертається лише до цього сайту.',
    close: 'Закрити',
    language: 'Мова',
    theme: 'Кольори',
    themes: { auto: 'Як у системі читача', light: 'Світлі', dark: 'Темні' },
    place: 'Початкове місце',
    wholeMap: 'Уся карта',
    countries: 'Країни',
    places: 'Місця',
    view: 'Вигляд',
    views: { flat: 'Пласка карта', globe: 'Глобус' },
    height: 'Висота',
    heightAuto: 'Автоматична, з невеликим скриптом',
    heightFixed: 'Фіксована',
    pixels: 'Висота в пікселях',
    kinds: 'Показувати',
    snippet: 'Код для вставлення',
    copy: 'Скопіювати код',
    copied: 'Скопійовано.',
    copyFailed: 'Копіювання тут заблоковано: виділіть текст і скопіюйте його вручну.',
    preview: 'Попередній перегляд',
    scriptNote: 'Скрипт лише підтримує правильну висоту. Без нього діє фіксована висота.',
  },
};
