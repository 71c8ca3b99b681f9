import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NOTHING, type Selection } from '../scene/choice.ts';
import { EmbedCard } from './embed-card.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';

const MALAYSIA: Selection = { type: 'country', id: 'MYS' };

function html(selection: Selection, language: 'uk' | 'en' = 'en', popups = true) {
  return renderToString(<EmbedCard page={pageFixture(language, popups)} selection={selection} />);
}

describe('the card of an embedded map', () => {
  test('is the panel of the contract', () => {
    expect(html(MALAYSIA)).toMatch(/^<aside id="panel"/);
    expect(html(MALAYSIA)).toMatch(/<h2[^>]*>Malaysia<\/h2>/);
  });

  test('holds all facts, of which one is current, and says which', () => {
    const markup = html(MALAYSIA);
    expect(markup.match(/<article/g)).toHaveLength(2);
    expect(markup.match(/class="card-fact current"/g)).toHaveLength(1);
    expect(textOf(markup)).toContain('Fact 1 of 2');
    expect(markup).toContain('aria-label="Next fact"');
  });

  test('has no buttons to walk where there is one fact', () => {
    expect(html({ type: 'place', id: 'training-malaysia' })).not.toContain('Next fact');
  });

  test('shows what the place is', () => {
    expect(textOf(html({ type: 'place', id: 'training-malaysia' }))).toContain('training cluster, reported');
  });

  test('says that the marks of what is selected are hidden, and keeps its facts', () => {
    const page = pageFixture('en', true, ['headquarters']);
    const words = textOf(renderToString(<EmbedCard page={page} selection={MALAYSIA} />));
    expect(words).toContain('Marks here are switched off in the legend.');
    expect(words).toContain('Fact 1 of 2');
    expect(textOf(html(MALAYSIA))).not.toContain('switched off');
  });

  test('leads to the full page in a new tab, and says so', () => {
    expect(html(MALAYSIA)).toContain('<a href="../MYS" rel="noopener" target="_blank">');
    expect(textOf(html(MALAYSIA))).toContain('Open the full map ↗ (opens in a new tab)');
  });

  test('shows that address as text where no window can open', () => {
    expect(html(MALAYSIA, 'en', false)).not.toContain('target="_blank"');
    expect(textOf(html(MALAYSIA, 'en', false))).toContain('../MYS Copy the address');
  });

  test('invites where nothing is selected, and leads on where nothing is known', () => {
    expect(textOf(html(NOTHING, 'uk'))).toContain('Оберіть на карті країну або місце');
    expect(textOf(html({ type: 'country', id: 'IDN' }))).toContain('Nearest country with facts: Malaysia');
  });
});
