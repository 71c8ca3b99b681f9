import type { Language } from './locales.ts';

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'Map.Title': 'Interactive map',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  },
  uk: {
    'Map.Title': 'Інтерактивна карта',
    'CooperativeGesturesHandler.WindowsHelpText': 'Щоб змінити масштаб, утримуйте Ctrl і прокручуйте',
    'CooperativeGesturesHandler.MacHelpText': 'Щоб змінити масштаб, утримуйте ⌘ і прокручуйте',
    'CooperativeGesturesHandler.MobileHelpText': 'Пересувайте карту двома пальцями',
  },
};

/** MapLibre's own texts by its locale keys, for the `locale` option of its map: those of the map itself, which has no controls of MapLibre's. */
export function engineMessages(language: Language): Record<string, string> {
  return { ...MESSAGES[language] };
}
