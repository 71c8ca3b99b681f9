import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedSnippet } from '../../src/embed/snippet.ts';

test('the handbook shows the snippet that the dialog makes', () => {
  const [, shown = ''] = /^```html\n(.*?)\n```$/ms.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  const made = embedSnippet({
    base: 'https://map.example.org/',
    language: 'en',
    place: 'malaysia',
    title: 'Where China’s AI trains abroad: interactive map',
    linkText: 'Where China’s AI trains abroad',
    height: 'auto',
  });
  expect(shown.replaceAll(/\s+/g, ' ')).toBe(made.replaceAll(/\s+/g, ' '));
});
