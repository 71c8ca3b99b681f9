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

  test('walks to the places before and after', () => {
    const markup = html({ type: 'place', id: 'training-malaysia' });
    expect(markup).toMatch(/<a href="\.\/hangzhou\/"[^>]* rel="prev"/);
    expect(markup).toMatch(/<a href="\.\/alibaba-mexico\/"[^>]* rel="next"/);
  });
});

describe('with nothing selected', () => {
  test('introduces the map in two sentences and says as of when', () => {
    expect(text(NOTHING)).toContain('On 27 November 2025 the Financial Times reported');
    expect(text(NOTHING)).toContain('what is known a year on');
    expect(text(NOTHING)).toContain('As of 23 November 2026');
  });

  test('lists places by kind with counts, a place of two kinds under both', () => {
    expect(text(NOTHING)).toContain('Headquarters 1 Hangzhou operating · accurate to the city');
    expect(text(NOTHING)).toContain(
      'Additional data centres 2 Malaysia opened · only the country is known Mexico planned · only the country is known',
    );
    expect(text(NOTHING)).not.toContain('First data centres');
    expect(html(NOTHING).match(/href="\.\/training-malaysia\/"/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('leads to what is said about the map', () => {
    expect(html(NOTHING)).toContain('href="#about"');
  });
});

describe('a country', () => {
  test('shows its code, its roles, its facts and those of its places, and its places', () => {
    expect(text(MALAYSIA)).toContain('Country · MYS');
    expect(text(MALAYSIA)).toContain('training cluster, reported');
    expect(text(MALAYSIA)).toContain('additional data centre, opened');
    expect([...html(MALAYSIA).matchAll(/data-fact="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'boom',
      'permit',
    ]);
    expect(text(MALAYSIA)).toContain('What is known 2 facts');
    expect(text(MALAYSIA)).toContain('Places here Malaysia');
  });

  test('without facts says so and offers the nearest with facts', () => {
    expect(text(INDONESIA)).toContain('No facts are known here that belong to this story.');
    expect(text(INDONESIA)).toContain('Nearest country with facts : Malaysia'.replace(' :', ':'));
    expect(html(INDONESIA)).toContain('href="./MYS/"');
    expect(html(INDONESIA)).not.toContain('<article');
  });
});

describe('a place', () => {
  test('shows its organisations, since when, and how exactly it is known, in words', () => {
    const words = text({ type: 'place', id: 'training-malaysia' });
    expect(words).toContain('training cluster, reported Alibaba, ByteDance · reported 27 November 2025');
    expect(words).toContain('additional data centre, opened Alibaba · opened 2026');
    expect(words).toContain('only the country is known. A point of the country, not a site.');
  });

  test('shows its ties from either end, with the other end as a link', () => {
    expect(text(HANGZHOU)).toContain('Malaysia Alibaba reportedly trains models there');
    expect(text(HANGZHOU)).toContain('Mexico Alibaba plans a data centre there');
    expect(html(HANGZHOU)).toContain('href="./alibaba-mexico/"');
    expect(text({ type: 'place', id: 'training-malaysia' })).toContain(
      'Hangzhou home of Alibaba, which reportedly trains models here',
    );
  });

  test('leads to its country', () => {
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

  test('lists, counts and leads on to headquarters alone', () => {
    expect(inPanel(NOTHING)).toContain('Headquarters 1 Hangzhou');
    expect(inPanel(NOTHING)).not.toMatch(/Malaysia|Mexico/);
    expect(inPanel(HANGZHOU)).not.toMatch(/Malaysia|Mexico|switched off/);
    expect(inPanel(MALAYSIA)).not.toContain('Places here');
  });

  test('tells all of what is hidden and selected, and that it is hidden', () => {
    for (const selection of [MALAYSIA, { type: 'place', id: 'training-malaysia' } as const]) {
      expect(inPanel(selection)).toContain(hidden);
      expect(inPanel(selection)).toContain('training cluster, reported');
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
      'Malaysia: 2 facts. Marks here are switched off in the legend.',
    );
    expect(announcementOf(page, HANGZHOU)).toBe('Hangzhou: 1 fact');
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
    expect(text(MALAYSIA, 'uk')).toContain('кластер для навчання ШІ, за даними ЗМІ');
    expect(text(MALAYSIA, 'uk')).toContain('Що відомо 2 факти');
    expect(text(HANGZHOU, 'uk')).toContain('Alibaba навчає там моделі, за даними ЗМІ');
    expect(text(INDONESIA, 'uk')).toContain('Найближча країна, про яку є факти');
  });
});
