import { describe, expect, test } from 'vitest';
import { LABEL_STYLES } from './symbology.ts';
import { tableWidth } from './text-width.ts';

const NAME = LABEL_STYLES.place;

describe('tableWidth', () => {
  test('grows with the text, with the size of its letters and with the room between them', () => {
    expect(tableWidth('Сінгапур і Малайзія', NAME)).toBeGreaterThan(tableWidth('Сінгапур', NAME));
    expect(tableWidth('Сінгапур', { ...NAME, size: 26 })).toBeCloseTo(2 * tableWidth('Сінгапур', NAME));
    expect(tableWidth('CHINA', { ...NAME, spacing: 2 })).toBeCloseTo(tableWidth('CHINA', NAME) + 10);
    expect(tableWidth('', NAME)).toBe(0);
  });

  test('takes wide letters for wider than narrow ones, in both alphabets', () => {
    expect(tableWidth('MWШЩ', NAME)).toBeGreaterThan(tableWidth('aoeо', NAME));
    expect(tableWidth('aoeо', NAME)).toBeGreaterThan(tableWidth('ilіІ', NAME));
  });
});
