import { describe, expect, test } from 'vitest';
import { javaMajor, messagesOf, samplePages } from './nu-checker.ts';

describe('the version of Java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['command not found', null],
    ['', null],
  ])('is read from what it says of itself: %s', (said, major) => {
    expect(javaMajor(said)).toBe(major);
  });
});

test('some pages of each kind and language are asked about', () => {
  const page = (path: string, role: 'front' | 'full' | 'embed') => ({ path, role });
  const english = ['a', 'b', 'c', 'd'].map((name) => page(`en/${name}/index.html`, 'full'));
  const others = [
    page('index.html', 'front'),
    page('en/embed/index.html', 'embed'),
    page('uk/a/index.html', 'full'),
  ];
  expect(samplePages([...english, ...others])).toEqual([
    'en/a/index.html',
    'en/b/index.html',
    'en/c/index.html',
    ...others.map(({ path }) => path),
  ]);
});

describe('an answer of the checker', () => {
  const answer = (message: string): string =>
    JSON.stringify({
      messages: [{ type: 'error', url: 'file:/srv/dist/en/index.html', message, lastLine: 1, lastColumn: 9 }],
    });

  test('names page and place', () => {
    expect(messagesOf(answer('Stray end tag “p”.'), 'file:///srv/dist')).toEqual([
      'en/index.html: Stray end tag “p”. (line 1, column 9)',
    ]);
  });

  test('is not held against what keeps translators away', () => {
    const refused = 'Attribute “translate” not allowed on element “g” at this point.';
    expect(messagesOf(answer(refused), 'file:///srv/dist')).toEqual([]);
  });

  test('that is none is told from one without errors', () => {
    expect(messagesOf('{"messages":[]}', 'file:///srv/dist')).toEqual([]);
    expect(messagesOf('Error: Unable to access jarfile', 'file:///srv/dist')).toBeNull();
  });
});
