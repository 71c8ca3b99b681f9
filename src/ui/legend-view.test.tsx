import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { messagesIn } from '../i18n/messages.ts';
import { textOf } from './html-text.ts';
import { LegendView } from './legend-view.tsx';

const messages = messagesIn('en');

test('the legend explains every kind, sign and line in words', () => {
  const text = textOf(renderToString(<LegendView messages={messages} />));
  const { kinds, signs, links } = messages.legend;
  for (const words of [kinds, signs, links].flatMap((group) => Object.values(group)))
    expect(text).toContain(words);
});

test('it is a plain list where nothing can be toggled', () => {
  expect(renderToString(<LegendView messages={messages} />)).not.toContain('<button');
});

test('each kind says whether it is shown where it can be toggled', () => {
  const html = renderToString(
    <LegendView messages={messages} kinds={['headquarters', 'training-cluster']} onToggleKind={() => {}} />,
  );
  expect([...html.matchAll(/aria-pressed="(\w+)"/g)].map(([, pressed]) => pressed)).toEqual([
    'true',
    'true',
    'false',
    'false',
    'false',
  ]);
});

test('marks are told by shape as well as by colour, and plans are hollow', () => {
  const html = renderToString(<LegendView messages={messages} />);
  const kinds = html.match(/<li class="legend-row legend-kind kind-[^"]+">.*?<\/li>/g) ?? [];
  const looks = kinds.map((row) => [...row.matchAll(/hollow|d="[^"]+"/g)].join(' '));
  expect(new Set(looks).size).toBe(5);
  expect(html).toContain('tone-planned hollow');
  expect(html).not.toContain(' style=');
});
