import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engineMessages } from './engine-messages.ts';
import { LANGUAGES, type Language } from './locales.ts';
import { ABOUT } from './messages/about.ts';
import { DATA_ENTRIES } from './messages/data-entries.ts';
import { DATA_PAGE } from './messages/data-page.ts';
import { EMBED_MESSAGES } from './messages/embed.ts';
import { REUSE } from './messages/reuse.ts';
import { SHARE_MESSAGES } from './messages/share.ts';
import { messagesIn } from './messages.ts';

/** Texts by their path: `panel.intro.0`. Functions are called with plain arguments. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return textsOf(value(2, 2, 'X', true), `${path}()`);
  // Where a language says nothing.
  if (value === null) return new Map();
  if (typeof value !== 'object') throw new Error(`${path} is no text`);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...textsOf(inner, path ? `${path}.${key}` : key)]),
  );
}

function inLanguage(language: Language) {
  return textsOf({
    ...messagesIn(language),
    embed: EMBED_MESSAGES[language],
    about: ABOUT[language],
    data: DATA_PAGE[language],
    entries: DATA_ENTRIES[language],
    reuse: REUSE[language],
    share: SHARE_MESSAGES[language],
  });
}

/** Every language but English. */
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

const en = inLanguage('en');
const uk = inLanguage('uk');

describe('the messages', () => {
  test.each(TRANSLATIONS)('have the same keys in %s as in English', (language) => {
    expect([...inLanguage(language).keys()].sort()).toEqual([...en.keys()].sort());
    expect(en.size).toBeGreaterThan(100);
  });

  test.each(TRANSLATIONS)('are all translated into %s', (language) => {
    const texts = inLanguage(language);
    const same = [...en].filter(([key, text]) => texts.get(key) === text).map(([key]) => key);
    expect(same).toEqual([]);
  });

  test.each(LANGUAGES)('are never empty, hold no placeholder and no straight quotes in %s', (language) => {
    for (const [key, text] of inLanguage(language)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/undefined|NaN|\{|["']/);
    }
  });

  test('in Ukrainian have Cyrillic letters and none of the letters that only Russian has', () => {
    for (const [key, text] of uk) {
      expect(text, key).toMatch(/[а-щьюяґєії]/i);
      expect(text, key).not.toMatch(/[ыэъё]/i);
    }
  });
});

describe('the map engine’s texts', () => {
  test.each(LANGUAGES)(
    'answer every key of MapLibre’s map in %s, which has none of its controls',
    (language) => {
      const source = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8');
      const keys = [...source.matchAll(/'((?:Map|CooperativeGesturesHandler)\.[A-Za-z]+)':/g)]
        .map(([, key]) => key)
        .sort();
      expect(keys).toHaveLength(4);
      expect(Object.keys(engineMessages(language)).sort()).toEqual(keys);
    },
  );

  test('are all Ukrainian in Ukrainian', () => {
    for (const text of Object.values(engineMessages('uk'))) expect(text).toMatch(/[а-яіїєґ]/i);
  });
});
