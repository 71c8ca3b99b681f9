import type { Language } from '../locales.ts';
import type { MapFailure } from './catalogue.ts';

/** What is said where the still map stays. It comes with the facts: the engine fails later than they arrive. */
export const MAP_FAILURES: Readonly<Record<Language, Readonly<Record<MapFailure, string>>>> = {
  en: {
    'no-webgl':
      'This browser cannot draw the interactive map (no WebGL). The static map and all the facts are here.',
    'engine-unreachable':
      'The interactive map could not be loaded. The static map and all the facts are here.',
    'worker-blocked':
      'This page blocks a background process that the interactive map needs. The static map and all the facts are here.',
    timeout: 'The interactive map is taking too long to load. The static map and all the facts are here.',
    'context-lost':
      'The browser has lost the interactive map’s graphics. The static map stays until they come back.',
    'geography-unreachable':
      'The country outlines could not be loaded. The static map and all the facts are here.',
    'geography-broken':
      'The file with the country outlines is damaged. The static map and all the facts are here.',
  },
  uk: {
    'no-webgl':
      'Цей браузер не може показати інтерактивну карту (немає WebGL). Статична карта й усі факти – тут.',
    'engine-unreachable': 'Інтерактивну карту не вдалося завантажити. Статична карта й усі факти – тут.',
    'worker-blocked':
      'Ця сторінка блокує фоновий процес, потрібний інтерактивній карті. Статична карта й усі факти – тут.',
    timeout: 'Інтерактивна карта завантажується надто довго. Статична карта й усі факти – тут.',
    'context-lost':
      'Браузер втратив графіку інтерактивної карти. Доки вона не відновиться, тут статична карта.',
    'geography-unreachable': 'Обриси країн не вдалося завантажити. Статична карта й усі факти – тут.',
    'geography-broken': 'Файл з обрисами країн пошкоджено. Статична карта й усі факти – тут.',
  },
};
