import { expect, test } from 'vitest';
import { formatNames, parseNames, slugOf } from './names.ts';

test.each([
  ['South Korea', 'south-korea'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['São Tomé and Príncipe', 'sao-tome-and-principe'],
  ['U.S. Virgin Islands', 'us-virgin-islands'],
  ['Cocos (Keeling) Islands', 'cocos-keeling-islands'],
])('%s stands in addresses as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('names are read as they were written', () => {
  const malaysia = { id: 'MYS', en: 'Malaysia', uk: 'Малайзія' };
  expect([...parseNames(formatNames([malaysia])).values()]).toEqual([malaysia]);
});

test('every entry that is no name is listed', () => {
  const text = JSON.stringify([
    { id: 'MYS', en: 'Malaysia' },
    { id: 'SGP', en: 'Singapore', uk: 'Сінгапур' },
    null,
  ]);
  expect(() => parseNames(text)).toThrow(/entry 0 lacks id, en or uk\nentry 2 lacks id, en or uk$/);
});
