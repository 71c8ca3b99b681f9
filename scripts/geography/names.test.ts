import { expect, test } from 'vitest';
import { countryName, slugOf } from './names.ts';

test.each([
  ['South Korea', 'south-korea'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['São Tomé and Príncipe', 'sao-tome-and-principe'],
  ['U.S. Virgin Islands', 'us-virgin-islands'],
  ['Cocos (Keeling) Islands', 'cocos-keeling-islands'],
])('%s stands in addresses as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each([
  ['MYS', 'Malaysia', 'Малайзія'],
  ['XKX', 'Kosovo', 'Косово'],
  // Where CLDR says "SAR China" and "Territories".
  ['HKG', 'Hong Kong', 'Гонконг'],
  ['PSE', 'Palestine', 'Палестина'],
  // Where it writes "&", and an apostrophe that is a letter.
  ['BIH', 'Bosnia and Herzegovina', 'Боснія і Герцеговина'],
  ['VNM', 'Vietnam', 'В’єтнам'],
  ['COD', 'DR Congo', 'ДР Конго'],
])('%s is %s and %s', (id, en, uk) => {
  expect(countryName(id)).toMatchObject({ id, en, uk });
});

test('a territory that CLDR does not know is told', () => {
  expect(() => countryName('QQQ')).toThrow('CLDR has no name for QQQ.');
});
