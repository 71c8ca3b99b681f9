import { expect, test } from 'vitest';
import { folded, snippetOf, stemOf, swapsOf } from './search-text.ts';

test('a text is compared without case, marks, apostrophes and genitives', () => {
  expect(folded('Alibaba’s Кот-д’Івуар, Querétaro')).toBe('alibaba кот дівуар queretaro');
});

test('a short text is its own snippet', () => {
  expect(snippetOf('Two firms rent here.', ['rent'])).toBe('Two firms rent here.');
});

test('a snippet of a long text is whole words around what was found', () => {
  const text = `${'Some words before it. '.repeat(8)}Here stands Johor at last. ${'And more after it. '.repeat(8)}`;
  const snippet = snippetOf(text, ['johor']);
  expect(snippet).toMatch(/^… .*Johor.* …$/);
  expect(snippet.length).toBeLessThan(104);
  expect(text).toContain(snippet.slice(2, -2));
});

test.each([
  ['навчає', 'навчають'],
  ['навчання', 'навчали'],
  ['Малайзії', 'Малайзія'],
  ['Мексиці', 'Мексика'],
  ['чипів', 'чипами'],
  ['змінилося', 'змінитися'],
  ['trains', 'training'],
  ['opened', 'opening'],
  ['companies', 'company'],
])('the stem of "%s" begins "%s" too', (word, other) => {
  const stem = stemOf(folded(word));
  expect(stem.length).toBeGreaterThan(2);
  expect(folded(other).startsWith(stem)).toBe(true);
});

test.each(['US', 'is', 'H20', 'Johor', 'Qwen'])('"%s" is its own stem', (word) => {
  expect(stemOf(folded(word))).toBe(folded(word));
});

test('neighbours of a word change places, two at a time', () => {
  expect(swapsOf('abc')).toEqual(['bac', 'acb']);
});
