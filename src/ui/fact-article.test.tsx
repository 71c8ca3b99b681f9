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
  test('is the article of the contract, sentence first, and an address leads to it', () => {
    expect(render('boom')).toMatch(
      /^<article class="fact" id="boom" data-fact="boom"><p class="fact-text">Demand from China/,
    );
  });

  test('has its status, its date in words and for machines, and who says it', () => {
    expect(textOf(render('boom'))).toContain(
      'Reported 27 November 2025 Financial Times , 27 Nov 2025 · retold by 2 · original not read · disputed by 1',
    );
    expect(render('boom')).toContain('datetime="2025-11-27"');
    expect(textOf(render('permit'))).toContain('In force July 2025 Nvidia , Dec 2025');
    expect(textOf(render('home'))).toMatch(
      /Disputed 2025 Financial Times , 27 Nov 2025 · retold by 1 · original not read/,
    );
  });

  test('says so with Ukrainian plurals', () => {
    expect(textOf(render('boom', 'uk'))).toContain(
      'Повідомлено 27 листопада 2025 Financial Times , 27.11.2025 · переказали 2 видання · оригіналу не читали · заперечує 1 джерело',
    );
  });

  test('in a record is told by whose it is', () => {
    const page = pageFixture();
    const [, permit] = page.edition.facts;
    if (!permit) throw new Error('no fact');
    const words = textOf(
      renderToString(<FactArticle fact={{ ...permit, status: 'official' }} page={page} />),
    );
    expect(words).toContain('Company document July 2025');
    expect(words).toContain('Company document Nvidia Statement');
  });

  test('reads by itself: what an article had wrong stands elsewhere', () => {
    expect(render('boom')).not.toContain('mostly in Johor');
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
