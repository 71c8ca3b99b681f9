import { expect, test } from 'vitest';
import { classes, escapeMarkup } from './markup.ts';

test('text is made safe for elements and for attributes', () => {
  expect(escapeMarkup('<b a="1">Tom & Jerry</b>')).toBe('&lt;b a=&quot;1&quot;&gt;Tom &amp; Jerry&lt;/b&gt;');
  expect(escapeMarkup('Côte d’Ivoire, Китай')).toBe('Côte d’Ivoire, Китай');
});

test('class names are joined, and false ones left out', () => {
  expect(classes('mark', false, 'hollow')).toBe('mark hollow');
  expect(classes('mark', '', 'hollow')).toBe('mark hollow');
});
