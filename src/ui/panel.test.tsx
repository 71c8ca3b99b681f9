import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NOTHING, type Selection } from '../scene/choice.ts';
import { announcementOf } from './announcer.tsx';
import { pageFixture } from './fixture.ts';
import { textOf } from './html-text.ts';
import { MapDescription } from './map-description.tsx';
import { Panel } from './panel.tsx';

const MALAYSIA: Selection = { type: 'country', id: 'MYS' };
const INDONESIA: Selection = { type: 'country', id: 'IDN' };
const HANGZHOU: Selection = { type: 'place', id: 'hangzhou' };

function html(selection: Selection, language: 'uk' | 'en' = 'en') {
  return renderToString(<Panel page={pageFixture(language)} selection={selection} />);
}

function text(selection: Selection, language: 'uk' | 'en' = 'en') {
  return textOf(html(selection, language));
}

function headings(markup: string) {
  return [...markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, inner]) => inner);
}

describe('the panel', () => {
  test('is the aside of the contract, with one h2 that can take the focus, and never an h1', () => {
    for (const selection of [NOTHING, MALAYSIA, HANGZHOU]) {
      const markup = html(selection);
      expect(markup).toMatch(/^<aside id="panel"[^>]* aria-label="Facts"/);
      expect(headings(markup)).toHaveLength(1);
      expect(markup).toMatch(/<h2[^>]* tabindex="-1"/);
      expect(markup).not.toContain('<h1');
    }
  });

  test('writes no inline style and no script', () => {
    for (const selection of [NOTHING, MALAYSIA, HANGZHOU, INDONESIA]) {
      expect(html(selection)).not.toMatch(/ style=|<script|<style| on[a-z]+=/);
    }
  });

  test('has its heading named exactly for what is selected', () => {
    expect(headings(html(MALAYSIA))).toEqual(['Malaysia']);
    expect(headings(html(HANGZHOU))).toEqual(['Hangzhou']);
  });

  test('closes by a button that works without a script', () => {
    expect(html(MALAYSIA)).toMatch(
      /<a class="icon-button panel-close" href="\.\/"[^>]*>.*?<span class="visually-hidden">Close</,
    );
    expect(html(NOTHING)).not.toContain('panel-close');
  });

  test('leads on along the story at its end', () => {
    const markup = html({ type: 'place', id: 'training-malaysia' });
    expect(markup).toMatch(/<a href="\.\/hangzhou\/"[^>]* rel="prev"/);
    expect(markup).toMatch(/<a href="\.\/hangzhou\/"[^>]* rel="next".*<\/nav><\/aside>$/);
  });
});

describe('with nothing selected', () => {
  test('tells the story with its caveat, who says it, and as of when', () => {
    expect(html(NOTHING)).toContain(
      '<p class="lead-text" data-lead><b>Demand from China has set off a boom in Malaysia.</b></p>',
    );
    expect(text(NOTHING)).toContain('Financial Times , 27 Nov 2025 · retold by 2 · original not read');
    expect(text(NOTHING)).toContain('It is one report.');
    expect(text(NOTHING)).toContain('As of 23 November 2026');
  });

  test('has doors that unfold their facts in place', () => {
    expect(html(NOTHING)).toMatch(
      /<details id="story-legal" class="topic"><summary><h3[^>]*>Is it legal\?<\/h3>.*data-fact="permit".*<\/details>/,
    );
  });

  test('tells what is new, newest first, with who says it and the way to where it stands', () => {
    const [, fold = ''] = /<details id="story-new"(.*?)<\/details>/s.exec(html(NOTHING)) ?? [];
    expect([...fold.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      './MYS/#boom',
      './MYS/#permit',
    ]);
    expect(textOf(fold)).toContain('Demand from China has set off a boom. Financial Times , 27 Nov 2025');
    expect(fold).not.toContain('data-fact');
  });

  test('lists places by company, the one with most first, each under what it is', () => {
    expect(text(NOTHING)).toContain(
      'Alibaba Headquarters: Hangzhou Trains here (reported): Malaysia (reported) Alibaba: opened: Malaysia Alibaba: planned: Mexico DeepSeek Headquarters: Hangzhou ByteDance Trains here (reported): Malaysia (reported)',
    );
    expect(text(NOTHING)).not.toContain('only the country is known');
    expect(html(NOTHING)).toContain('href="./MEX/"');
  });

  test('ends with the date, the way to the data and to what was corrected', () => {
    expect(text(NOTHING)).toContain('As of 23 November 2026 Share Embed Data Corrections');
    expect(html(NOTHING)).toContain('href="./data/"');
    expect(html(NOTHING)).toContain('href="./data/#corrections"');
  });
});

describe('a country', () => {
  test('says what it is to the story in words, and answers first', () => {
    expect(text(MALAYSIA)).toMatch(
      /^Training reported · Alibaba data centre opened 2026 Malaysia × Close Demand from China has set off a boom here\. Financial Times/,
    );
    expect(html(MALAYSIA)).not.toContain('MYS ·');
  });

  test('has its topics in order, each with a sentence in sight and a count, and each fact once', () => {
    expect(
      [...html(MALAYSIA).matchAll(/<details id="MYS-(\w+)" class="topic"/g)].map(([, id]) => id),
    ).toEqual(['size', 'legal', 'corrections']);
    expect(text(MALAYSIA)).toContain('How big is it 1 1 fact A boom');
    expect([...html(MALAYSIA).matchAll(/data-fact="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'boom',
      'permit',
    ]);
  });

  test('links to facts that stand elsewhere', () => {
    expect(html(MALAYSIA)).toContain('href="./hangzhou/#home"');
    expect(text(MALAYSIA)).toContain('→ Hangzhou : What is disputed (1 fact)');
  });

  test('gathers what the article had wrong', () => {
    expect(text(MALAYSIA)).toMatch(
      /Corrected or updated What Delo\.ua’s article .* The boom is mostly in Johor\./,
    );
    expect(text(HANGZHOU)).not.toContain('Corrected or updated');
  });

  test('shares its panel with the mark that stands for it, and shows its roles and ties at the end', () => {
    expect(html({ type: 'place', id: 'training-malaysia' })).toBe(html(MALAYSIA));
    expect(text(MALAYSIA)).toContain(
      'training cluster, reported Alibaba, ByteDance · reported 27 November 2025 additional data centre, opened Alibaba · opened 2026 only the country is known. A point of the country, not a site.',
    );
    expect(text(MALAYSIA)).toContain('Hangzhou home of Alibaba, which reportedly trains models here');
  });

  test('leads to the places in it', () => {
    expect(text({ type: 'country', id: 'CHN' })).toContain('Places here: Hangzhou');
  });

  test('without facts says so in one line, offers the nearest with facts and keeps the list', () => {
    expect(text(INDONESIA)).toContain(
      'No facts are known here that belong to this story. Nearest country with facts: Malaysia Places by company',
    );
    expect(html(INDONESIA)).toContain('href="./MYS/"');
    expect(html(INDONESIA)).not.toContain('<article');
  });
});

describe('a place', () => {
  test('shows its ties, with the other end as a link', () => {
    expect(text(HANGZHOU)).toContain('Malaysia Alibaba reportedly trains models there');
    expect(text(HANGZHOU)).toContain('Mexico Alibaba plans a data centre there');
    expect(html(HANGZHOU)).toContain('href="./MEX/"');
  });

  test('says whose it is and leads to its country', () => {
    expect(text(HANGZHOU)).toMatch(/^Headquarters of Alibaba, DeepSeek · China Hangzhou/);
    expect(text(HANGZHOU)).toContain('More about the country: China');
    expect(html(HANGZHOU)).toContain('href="./CHN/"');
  });

  test('that is not known renders a panel rather than an error', () => {
    expect(() => html({ type: 'place', id: 'nowhere' })).not.toThrow();
  });
});

describe('with headquarters alone on the map', () => {
  const page = pageFixture('en', true, ['headquarters']);
  const inPanel = (selection: Selection, of = page) =>
    textOf(renderToString(<Panel page={of} selection={selection} />));
  const hidden = 'Marks here are switched off in the legend.';

  test('lists and leads on to headquarters alone', () => {
    expect(inPanel(NOTHING)).toContain('Places by company Alibaba Headquarters: Hangzhou DeepSeek');
    expect(inPanel(NOTHING)).not.toMatch(/Mexico|\(reported\)|Next: Malaysia/);
    expect(inPanel(HANGZHOU)).not.toMatch(/Mexico|trains models there|switched off/);
  });

  test('tells all of what is hidden and selected, and that it is hidden', () => {
    for (const selection of [MALAYSIA, { type: 'place', id: 'training-malaysia' } as const]) {
      expect(inPanel(selection)).toContain(hidden);
      expect(inPanel(selection)).toContain('Training reported');
      expect(inPanel(selection)).toContain('Demand from China has set off a boom.');
    }
    expect(inPanel(INDONESIA)).not.toContain(hidden);
  });

  test('says so too where one role of two is hidden, in either language', () => {
    const training = pageFixture('uk', true, ['training-cluster']);
    expect(inPanel(MALAYSIA, training)).toContain('Позначки тут вимкнено в легенді.');
    expect(inPanel(HANGZHOU, training)).toContain('Позначки тут вимкнено в легенді.');
  });

  test('a screen reader hears of it with the selection', () => {
    expect(announcementOf(page, MALAYSIA)).toBe(
      'Malaysia. Demand from China has set off a boom here. Marks here are switched off in the legend.',
    );
    expect(announcementOf(page, HANGZHOU)).toBe('Hangzhou. DeepSeek is said to train at home.');
  });

  test('the description of the map counts what is left, and speaks of no line that is gone', () => {
    const described = (of: typeof page) => textOf(renderToString(<MapDescription page={of} />));
    expect(described(page)).toMatch(/^The map shows 1 place in 1 country/);
    expect(described(page)).not.toContain('Lines lead');
    expect(described(pageFixture())).toMatch(/3 places in 3 countries.*Lines lead/);
  });
});

describe('in Ukrainian', () => {
  test('everything around the data is Ukrainian', () => {
    expect(text(NOTHING, 'uk')).toContain('Станом на 23 листопада 2026 року');
    expect(text(MALAYSIA, 'uk')).toContain(
      'Навчання моделей, за даними ЗМІ · Дата-центр Alibaba відкрито 2026 року',
    );
    expect(text(MALAYSIA, 'uk')).toContain('Які масштаби 1 1 факт');
    expect(text(HANGZHOU, 'uk')).toContain('Alibaba навчає там моделі, за даними ЗМІ');
    expect(text(INDONESIA, 'uk')).toContain('Найближча країна, про яку є факти: Malaysia');
  });
});
