import { describe, expect, test } from 'vitest';
import { formatAsOf, formatCount, formatDate } from './format.ts';
import { languageName } from './language-names.ts';
import { LANGUAGES } from './locales.ts';
import { plural } from './plural.ts';

describe('a date', () => {
  test('is written to the precision that is known', () => {
    expect(formatDate('2025-09-24', 'en')).toBe('24 September 2025');
    expect(formatDate('2025-09', 'en')).toBe('September 2025');
    expect(formatDate('2025', 'en')).toBe('2025');
  });

  test('in Ukrainian has its month in the genitive after a day and in the nominative alone', () => {
    expect(formatDate('2025-09-24', 'uk')).toBe('24 вересня 2025');
    expect(formatDate('2025-11-01', 'uk')).toBe('1 листопада 2025');
    expect(formatDate('2025-11', 'uk')).toBe('листопад 2025');
    expect(formatDate('2025', 'uk')).toBe('2025');
  });

  test.each(LANGUAGES)('agrees with Intl for every month in %s', (language) => {
    for (let month = 1; month <= 12; month++) {
      const date = `2025-${String(month).padStart(2, '0')}-09`;
      const tag = language === 'en' ? 'en-GB' : language;
      const intl = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      expect(formatDate(date, language)).toBe(`${intl.format(new Date(date))} 2025`);
    }
  });

  test('that something holds as of says which year', () => {
    expect(formatAsOf('2026-11-23', 'uk')).toBe('23 листопада 2026 року');
    expect(formatAsOf('2026-11', 'uk')).toBe('листопад 2026 року');
    expect(formatAsOf('2026', 'uk')).toBe('2026 рік');
    expect(formatAsOf('2026', 'en')).toBe('2026');
  });

  test('that is none comes back as it is', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
    expect(formatDate('2025-9-1', 'uk')).toBe('2025-9-1');
  });
});

describe('numbers and names', () => {
  test('thousands are set apart as each language does', () => {
    expect(formatCount(36000, 'en')).toBe('36,000');
    expect(formatCount(36000, 'uk')).toBe('36\u00a0000');
    expect(formatCount(1048, 'en')).toBe('1,048');
    expect(formatCount(1048, 'uk')).toBe('1048');
    expect(formatCount(12, 'uk')).toBe('12');
  });

  test('a counted word has the form that its number asks for', () => {
    const forms = { one: 'факт', few: 'факти', many: 'фактів', other: 'факту' };
    const inUkrainian = [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 111].map((count) => plural('uk', count, forms));
    expect(inUkrainian.join(' ')).toBe(
      'фактів факт факти факти фактів фактів фактів факт факти фактів фактів',
    );
    expect([0, 1, 2].map((count) => plural('en', count, { one: 'fact', other: 'facts' }))).toEqual([
      'facts',
      'fact',
      'facts',
    ]);
  });

  test('a language is called by its name whatever its script or region, an unknown one by its tag', () => {
    expect(languageName('zh-Hans', 'en')).toBe('Chinese');
    expect(languageName('PT-br', 'uk')).toBe('португальська');
    expect(languageName('xx', 'en')).toBe('xx');
  });
});
