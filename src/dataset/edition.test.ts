import { describe, expect, test } from 'vitest';
import { toEdition } from './edition.ts';
import { ALL_FACTS } from './fact-files.ts';
import type { ParsedEdition } from './keep-valid.ts';
import type { Edition } from './model.ts';
import { parseEvidences } from './parse-evidences.ts';
import { parseOutline } from './parse-outline.ts';
import { sampleCountries, sampleDataset } from './sample.ts';

function editionIn(language: 'en' | 'uk'): Edition {
  return toEdition(sampleDataset(), sampleCountries, language);
}

/** An edition as it arrives: through JSON. */
function arrived(edition: unknown): unknown {
  return JSON.parse(JSON.stringify(edition));
}

function idsOf(entries: readonly { readonly id: string }[] = []) {
  return entries.map(({ id }) => id);
}

describe('toEdition', () => {
  test('picks one language everywhere', () => {
    const uk = editionIn('uk');
    expect(uk.language).toBe('uk');
    expect(uk.places[1]).toMatchObject({ name: 'Малайзія', pointNote: 'Відома лише країна.' });
    expect(uk.facts[1]).toMatchObject({
      text: 'Alibaba навчає моделі в Малайзії.',
      correction: 'У статті було інакше.',
    });
    expect(uk.countries.map(({ name }) => name)).toContain('Кот-д’Івуар');
    expect(uk.articles[1]).toMatchObject({
      lead: { text: 'Закон тримає дані вдома.' },
      sections: [{ teaser: 'Дані лишаються' }],
    });
    expect(uk.story).toMatchObject({ caveat: 'Це одне повідомлення.', doors: [{ label: 'Хто де навчає' }] });
    expect(JSON.stringify(uk)).not.toContain('Only the country is known');
  });

  test('lets a country tell in full what is at home at its places', () => {
    const dataset = sampleDataset();
    const [china, ...others] = dataset.articles.filter(({ subject }) => subject === 'CHN');
    if (china === undefined || others.length > 0) throw new Error('The sample has other articles.');
    const linking = {
      ...china,
      sections: [...china.sections, ...china.sections].map((section, index) => ({
        ...section,
        facts: index === 0 ? section.facts : [],
        links: ['headquarters-hangzhou', 'trains-in-malaysia'],
      })),
    };
    const articles = dataset.articles.map((article) => (article === china ? linking : article));
    const edition = toEdition({ ...dataset, articles }, sampleCountries, 'en');
    const [section, second] = edition.articles.find(({ subject }) => subject === 'CHN')?.sections ?? [];
    expect(section?.facts).toEqual(['data-law', 'headquarters-hangzhou']);
    expect(section?.links).toEqual(['trains-in-malaysia']);
    expect(second, 'once').toMatchObject({
      facts: [],
      links: ['headquarters-hangzhou', 'trains-in-malaysia'],
    });
  });

  test('gives a fact no correction that has none', () => {
    expect(editionIn('en').facts[0]).not.toHaveProperty('correction');
  });

  test('keeps order and ids the same in every language', () => {
    const [en, uk] = [editionIn('en'), editionIn('uk')];
    expect(idsOf(en.facts)).toEqual(idsOf(uk.facts));
    expect(idsOf(en.places)).toEqual(idsOf(uk.places));
  });
});

/** As a page reads it: the outline, then the facts to it; here both stand in one value. */
function parseEdition(value: unknown): ParsedEdition {
  const outline = parseOutline(value);
  if (outline.edition === null) return outline;
  const { edition, problems } = parseEvidences(outline.edition, value, ALL_FACTS);
  return { edition, problems: [...outline.problems, ...problems] };
}

describe('an edition that arrives in several files', () => {
  test('reads what toEdition has written', () => {
    const edition = editionIn('uk');
    expect(parseEdition(arrived(edition))).toEqual({ edition, problems: [] });
  });

  test.each([null, undefined, 'text', 7, [], {}, { language: 'fr' }])(
    'has no edition in %j, and says why',
    (value) => {
      const { edition, problems } = parseEdition(value);
      expect(edition).toBeNull();
      expect(problems).not.toEqual([]);
    },
  );

  test('leaves out a broken fact with the link that rests on it and keeps the rest', () => {
    const edition = editionIn('en');
    const facts = edition.facts.map((fact) =>
      fact.id === 'trains-in-malaysia' ? { ...fact, text: 7 } : fact,
    );
    const parsed = parseEdition(arrived({ ...edition, facts }));
    expect(idsOf(parsed.edition?.facts)).toEqual(['headquarters-hangzhou', 'data-law']);
    expect(parsed.edition?.links).toEqual([]);
    expect(parsed.problems).toEqual([
      expect.stringMatching(/^fact trains-in-malaysia left out: text: /),
      'place training-malaysia: unknown fact left out',
      'link alibaba-trains-malaysia left out: unknown place or fact',
      'article MYS left out: unknown subject or fact',
    ]);
    expect(parsed.edition?.articles.map(({ subject }) => subject)).toEqual(['CHN', 'hangzhou']);
    expect(parsed.edition?.articles[1]?.sections[0]?.links).toEqual([]);
    expect(parsed.edition?.story).toMatchObject({
      lead: { text: '', facts: [] },
      doors: [{ id: 'who', facts: ['data-law'] }],
      order: ['CHN', 'hangzhou'],
    });
  });

  test('leaves out a fact whose every source is missing: no claim without a source', () => {
    const edition = editionIn('en');
    const sources = edition.sources.filter(({ id }) => id !== 'law');
    const parsed = parseEdition(arrived({ ...edition, sources }));
    expect(idsOf(parsed.edition?.facts)).not.toContain('data-law');
    expect(parsed.problems).toEqual([
      'fact data-law left out: no known source',
      'article CHN left out: unknown subject or fact',
    ]);
  });

  test('leaves out a fact of which only the dispute is left', () => {
    const edition = editionIn('en');
    const facts = edition.facts.map((fact) => ({
      ...fact,
      evidence: [
        { source: 'gone', part: 'origin' },
        { source: 'law', part: 'disputes' },
      ],
    }));
    expect(parseEdition(arrived({ ...edition, facts })).edition?.facts).toEqual([]);
  });

  test('cuts off one missing source and keeps the fact', () => {
    const edition = editionIn('en');
    const sources = edition.sources.filter(({ id }) => id !== 'blog');
    const parsed = parseEdition(arrived({ ...edition, sources }));
    const trains = parsed.edition?.facts.find(({ id }) => id === 'trains-in-malaysia');
    expect(trains?.evidence.map(({ source }) => source)).toEqual(['newsroom-report', 'relay-page']);
    expect(parsed.problems).toEqual(['fact trains-in-malaysia: unknown source left out']);
  });

  test('cuts a fact loose from a place that is not there', () => {
    const edition = editionIn('en');
    const places = edition.places.filter(({ id }) => id !== 'hangzhou');
    const parsed = parseEdition(arrived({ ...edition, places }));
    const trains = parsed.edition?.facts.find(({ id }) => id === 'trains-in-malaysia');
    expect(trains?.about).toEqual(['training-malaysia', 'CHN']);
    expect(parsed.problems).toContain('fact headquarters-hangzhou left out: no known subject');
  });

  test('keeps of a link what a known fact shows, and a place without the fact that showed it', () => {
    const edition = editionIn('en');
    const history = [
      { status: 'reported', since: '2025-11-27', fact: 'trains-in-malaysia' },
      { status: 'opened', since: '2026', fact: 'gone' },
    ];
    const links = edition.links.map((link) => ({ ...link, history }));
    const places = edition.places.map((place) => ({
      ...place,
      roles: place.roles.map((role) => ({ ...role, history })),
    }));
    const parsed = parseEdition(arrived({ ...edition, links, places }));
    expect(parsed.edition?.links.map((link) => link.history)).toEqual([history.slice(0, 1)]);
    expect(parsed.edition?.places[0]?.roles[0].history).toEqual([
      history[0],
      { status: 'opened', since: '2026' },
    ]);
    expect(parsed.problems).toEqual([
      'place hangzhou: unknown fact left out',
      'place training-malaysia: unknown fact left out',
      'link alibaba-trains-malaysia: unknown fact left out',
    ]);
  });

  test('leaves out a place whose country is not on the map', () => {
    const edition = editionIn('en');
    const countries = edition.countries.filter(({ id }) => id !== 'MYS');
    const parsed = parseEdition(arrived({ ...edition, countries }));
    expect(idsOf(parsed.edition?.places)).toEqual(['hangzhou']);
  });

  test.each([
    'javascript:alert(1)',
    'http://example.org/',
    'https://[oops',
    'https://host:port/x',
    'https://',
  ])('leaves out a source whose address must not become a link: %s', (url) => {
    const edition = editionIn('en');
    const sources = edition.sources.map((source) => (source.id === 'blog' ? { ...source, url } : source));
    const parsed = parseEdition(arrived({ ...edition, sources }));
    expect(idsOf(parsed.edition?.sources)).toEqual(['company-page', 'newsroom-report', 'relay-page', 'law']);
    expect(parsed.problems.join()).toContain('source blog left out: url: ');
  });

  test('names an entry without an id by its position', () => {
    const edition = editionIn('en');
    const parsed = parseEdition(arrived({ ...edition, links: [null] }));
    expect(parsed.problems).toEqual([expect.stringMatching(/^link #0 left out: /)]);
  });
});
