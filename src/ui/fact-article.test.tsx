import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { FactArticle } from './fact-article.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';

function render(id: string, language: 'uk' | 'en' = 'en', popups = true) {
  const page = pageFixture(language, popups);
  return page.edition.facts
    .filter((fact) => fact.id === id)
    .map((fact) => renderToString(<FactArticle fact={fact} page={page} />))
    .join('');
}

describe('a fact', () => {
  test('is the article of the contract, sentence first', () => {
    expect(render('boom')).toMatch(
      /^<article class="fact" data-fact="boom"><p class="fact-text">Demand from China/,
    );
  });

  test('has its status, its date in words and for machines, and its evidence in words', () => {
    expect(textOf(render('boom'))).toContain(
      'Reported 27 November 2025 One original source, retold by 2; disputed by 1',
    );
    expect(render('boom')).toContain('datetime="2025-11-27"');
    expect(textOf(render('permit'))).toContain('In force July 2025 One official document');
    expect(textOf(render('home'))).toContain('Disputed 2025 One independent report');
  });

  test('says the evidence with Ukrainian plurals', () => {
    expect(textOf(render('boom', 'uk'))).toContain(
      'Повідомлено 27 листопада 2025 Відомості з одного першоджерела, переказали 2 видання; заперечує 1 джерело',
    );
    expect(textOf(render('permit', 'uk'))).toContain('Діє липень 2025 Один офіційний документ');
  });

  test('says what the article had wrong, where it erred', () => {
    expect(textOf(render('boom'))).toContain('Where Delo.ua’s article erred: The boom is mostly in Johor.');
    expect(render('permit')).not.toContain('fact-correction');
  });
});

describe('its sources', () => {
  test('unfold without a script', () => {
    expect(render('boom')).toMatch(/<details[^>]*><summary>.*<\/summary><ul/);
  });

  test('are links that open safely in a new tab and say so in the language of the page', () => {
    const markup = render('boom', 'uk');
    expect(markup).toMatch(
      /<a class="source-title" data-source="semafor" href="https:\/\/semafor\.com\/x" rel="noopener" target="_blank" lang="en" hreflang="en">/,
    );
    expect(markup).toContain(
      '<span class="visually-hidden" lang="uk"> (відкривається в новій вкладці)</span>',
    );
  });

  test('say publisher, language, date, part, and whom they retell', () => {
    const words = textOf(render('boom'));
    expect(words).toContain('Retells the report Delo.ua Китайські <гіганти>');
    expect(words).toContain('Ukrainian · 27 November 2025 · retells Financial Times');
    expect(words).toContain('Disputes it Nvidia Statement');
    expect(words).toContain('English · no date shown · retells Financial Times');
  });

  test('that were not seen have no link and say so', () => {
    const markup = render('boom');
    expect(markup).not.toContain('data-source="ft"');
    expect(textOf(markup)).toContain(
      'Financial Times The report English · 27 November 2025 · original not seen',
    );
  });

  test('are escaped, since titles come from the data', () => {
    expect(render('boom')).toContain('&lt;гіганти');
    expect(render('boom')).toContain('href="https://delo.ua/a?b=1&amp;c=2"');
  });

  test('stand as text with a button to copy where links cannot open', () => {
    const markup = render('boom', 'en', false);
    expect(markup).not.toContain('<a ');
    expect(textOf(markup)).toContain('https://semafor.com/x Copy the address');
    expect(textOf(markup)).toContain('addresses are given as text');
    expect(markup).toContain('role="status"');
  });
});
