// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NOTHING, type Selection } from '../scene/choice.ts';
import { EmbedCard } from './embed-card.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';
import { createRenderRoot } from './render-root.ts';

const MALAYSIA: Selection = { type: 'country', id: 'MYS' };

function html(selection: Selection, language: 'uk' | 'en' = 'en', popups = true) {
  return renderToString(<EmbedCard page={pageFixture(language, popups)} selection={selection} />);
}

describe('the card of an embedded map', () => {
  test('is the panel of the contract', () => {
    expect(html(MALAYSIA)).toMatch(/^<aside id="panel"/);
    expect(html(MALAYSIA)).toMatch(/<h2[^>]*>Malaysia<\/h2>/);
  });

  test('says what the place is, what answers first, and who says it, in full and in short', () => {
    const words = textOf(html(MALAYSIA));
    expect(words).toContain('Training reported · Alibaba data centre opened 2026 Malaysia');
    expect(html(MALAYSIA)).toContain('<p class="lead-text" data-lead><b>Demand from China');
    expect(words).toContain('Financial Times FT , 27 Nov 2025 · retold by 2 · original not read');
  });

  test('holds every topic with its facts, first what is asked most', () => {
    const topics = [...html(MALAYSIA).matchAll(/<details id="MYS-(\w+)" class="topic"/g)].map(([, id]) => id);
    expect(topics).toEqual(['legal', 'size']);
    expect(html(MALAYSIA).match(/<article/g)).toHaveLength(2);
  });

  test('is one for a country and the mark that stands for it', () => {
    expect(
      html({ type: 'place', id: 'training-malaysia' }).replaceAll('../training-malaysia', '../MYS'),
    ).toBe(html(MALAYSIA));
  });

  test('says that the marks of what is selected are hidden, and keeps its facts', () => {
    const page = pageFixture('en', true, ['headquarters']);
    const markup = renderToString(<EmbedCard page={page} selection={MALAYSIA} />);
    expect(textOf(markup)).toContain('Marks here are switched off in the legend.');
    expect(markup).toContain('data-fact="boom"');
    expect(textOf(html(MALAYSIA))).not.toContain('switched off');
  });

  test('leads to all facts on the full page in a new tab, and says so', () => {
    expect(html(MALAYSIA)).toContain('<a class="full-page" href="../MYS" rel="noopener" target="_blank">');
    expect(textOf(html(MALAYSIA))).toContain('All 3 facts ↗ (opens in a new tab)');
    expect(textOf(html(NOTHING))).toContain('Full map ↗ (opens in a new tab)');
  });

  test('shows that address as text where no window can open', () => {
    expect(html(MALAYSIA, 'en', false)).not.toContain('target="_blank"');
    expect(textOf(html(MALAYSIA, 'en', false))).toContain('../MYS Copy the address');
  });

  test('tells the story, its doors and its sources where nothing is selected', () => {
    const words = textOf(html(NOTHING, 'uk'));
    expect(words).toContain('Demand from China has set off a boom in Malaysia.');
    expect(words).toContain('Who trains where');
    expect(words).toContain('Джерела: Financial Times FT та інші · станом на 23.11.2026');
  });

  test('leads on where nothing is known', () => {
    expect(textOf(html({ type: 'country', id: 'IDN' }))).toContain('Nearest country with facts: Malaysia');
  });
});

describe('a topic over the frame', () => {
  const renderRoot = createRenderRoot();

  function openTopic() {
    document.body.innerHTML = '<div id="side"></div>';
    const side = document.getElementById('side');
    if (side === null) throw new Error('no side');
    renderRoot(<EmbedCard page={pageFixture()} selection={MALAYSIA} onSelect={() => undefined} />, side);
    const topic = side.querySelector<HTMLDetailsElement>('#MYS-legal');
    const summary = topic?.querySelector('summary');
    const link = topic?.querySelector('a');
    const close = side.querySelector<HTMLElement>('.panel-close');
    if (!topic || !summary || !link || !close) throw new Error('no topic');
    topic.open = true;
    topic.style.position = 'fixed';
    link.focus();
    return { topic, summary, link, close };
  }

  test('is left by Escape, which keeps the selection and returns the focus', () => {
    const { topic, summary, link } = openTopic();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    link.dispatchEvent(key);
    expect(topic.open).toBe(false);
    expect(key.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(summary);
  });

  test('is none where it unfolds in its place: the focus may go on and Escape means the selection', () => {
    const { topic, link, close } = openTopic();
    topic.style.position = 'static';
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    link.dispatchEvent(key);
    close.focus();
    expect(topic.open).toBe(true);
    expect(key.defaultPrevented).toBe(false);
  });

  test('goes when the focus goes to what lies under it, and stays while the focus is in it', () => {
    const { topic, summary, close } = openTopic();
    summary.focus();
    expect(topic.open).toBe(true);
    close.focus();
    expect(topic.open).toBe(false);
  });
});
