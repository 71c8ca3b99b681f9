import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engineMessages } from './engine-messages.ts';
import { LANGUAGES, type Language } from './locales.ts';
import { ABOUT } from './messages/about.ts';
import { EMBED_MESSAGES } from './messages/embed.ts';
import { messagesIn } from './messages.ts';

/** Texts by their path: `panel.intro.0`. Functions are called with plain arguments. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function')
    return textsOf(value(path.endsWith('evidence') ? COUNTS : 2, 2, 'X', true), `${path}()`);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...textsOf(inner, path ? `${path}.${key}` : key)]),
  );
}

const COUNTS = { origins: 1, primary: 1, independent: 1, relays: 2, disputes: 1 };

function inLanguage(language: Language) {
  return textsOf({ ...messagesIn(language), embed: EMBED_MESSAGES[language], about: ABOUT[language] });
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

describe('the evidence in words', () => {
  const none = { origins: 0, primary: 0, independent: 0, relays: 0, disputes: 0 };
  const inEnglish = messagesIn('en').evidence;
  const inUkrainian = messagesIn('uk').evidence;

  test('tells one report that many retell', () => {
    expect(inEnglish({ ...none, origins: 1, relays: 4, disputes: 1 })).toBe(
      'One original source, retold by 4; disputed by 1',
    );
    expect(inUkrainian({ ...none, origins: 1, relays: 4, disputes: 1 })).toBe(
      'Відомості з одного першоджерела, переказали 4 видання; заперечує 1 джерело',
    );
  });

  test('has the right Ukrainian form for every number', () => {
    const retold = (relays: number) => inUkrainian({ ...none, origins: 1, relays });
    expect(retold(1)).toBe('Відомості з одного першоджерела, переказало 1 видання');
    expect(retold(5)).toBe('Відомості з одного першоджерела, переказали 5 видань');
    expect(retold(11)).toBe('Відомості з одного першоджерела, переказали 11 видань');
    expect(retold(21)).toBe('Відомості з одного першоджерела, переказало 21 видання');
    expect(inUkrainian({ ...none, origins: 2, disputes: 5 })).toBe(
      'Відомості з 2 першоджерел; заперечують 5 джерел',
    );
    expect(inUkrainian({ ...none, independent: 3 })).toBe('3 незалежні повідомлення');
    expect(inUkrainian({ ...none, primary: 5 })).toBe('Офіційні документи 5 організацій');
  });

  test('joins documents, reports and own reporting', () => {
    expect(inEnglish({ origins: 2, primary: 1, independent: 2, relays: 0, disputes: 0 })).toBe(
      'One official document; 2 original sources; 2 independent reports',
    );
    expect(inEnglish({ ...none, relays: 3 })).toBe('A report retold by 3');
  });
});

describe('the map engine’s texts', () => {
  test.each(LANGUAGES)('answer every key of MapLibre in %s', (language) => {
    const source = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8');
    const keys = [...source.matchAll(/'([A-Za-z]+\.[A-Za-z]+)':/g)].map(([, key]) => key).sort();
    expect(keys).toHaveLength(25);
    expect(Object.keys(engineMessages(language)).sort()).toEqual(keys);
  });

  test('are all Ukrainian in Ukrainian', () => {
    for (const text of Object.values(engineMessages('uk'))) expect(text).toMatch(/[а-яіїєґ]/i);
  });
});
