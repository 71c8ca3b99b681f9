import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdition } from './edition.ts';
import { editionAsOf } from './edition-as-of.ts';
import { EVIDENCE_PARTS } from './evidence-terms.ts';
import { latest } from './history.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import {
  type Edition,
  type Evidence,
  type Fact,
  type History,
  type Link,
  type Place,
  ROLE_STATUSES,
  type Role,
  type Source,
  TOPICS,
} from './model.ts';
import { sampleCountries, sampleDataset, withoutFacts } from './sample.ts';

const AS_OF = '2026-11-23';
const edition = toEdition(sampleDataset(), sampleCountries, 'en');

function idsOf(entries: readonly { readonly id: string }[]) {
  return entries.map(({ id }) => id);
}

function rolesOf({ places }: Edition, id: string) {
  return places.find((place) => place.id === id)?.roles.map((role) => `${role.kind} ${latest(role).status}`);
}

describe('the edition as of a day', () => {
  test('has the places, roles and links that there were', () => {
    expect(idsOf(editionAsOf(edition, '1999-12-30').places)).toEqual([]);
    expect(idsOf(editionAsOf(edition, '2025-09-29').places)).toEqual(['hangzhou']);
    expect(rolesOf(editionAsOf(edition, '2025-09-30'), 'training-malaysia')).toEqual(['data-centre planned']);
    expect(editionAsOf(edition, '2025-11-26').links).toEqual([]);
    const reported = editionAsOf(edition, '2025-11-27');
    expect(rolesOf(reported, 'training-malaysia')).toEqual([
      'training-cluster reported',
      'data-centre planned',
    ]);
    expect(rolesOf(edition, 'training-malaysia')).toEqual([
      'training-cluster reported',
      'data-centre opened',
    ]);
  });

  test('has a fact from the day on which a source that speaks for it was out', () => {
    const facts = (day: string) => idsOf(editionAsOf(edition, day).facts);
    expect(facts('2021-08-20')).toEqual([]);
    expect(facts('2021-11-30')).toEqual(['data-law']);
    const [trains] = editionAsOf(edition, '2025-11-27').facts.filter(({ id }) => id === 'trains-in-malaysia');
    expect(trains?.evidence.map(({ source }) => source)).toEqual(['newsroom-report']);
  });

  test('takes an undated page that retells a report to be no older than the report', () => {
    const sources = edition.sources.map((source) =>
      source.id === 'relay-page' ? { ...source, published: null } : source,
    );
    const listed = (day: string) => idsOf(editionAsOf({ ...edition, sources }, day).sources);
    expect(listed('2025-11-26')).not.toContain('relay-page');
    expect(listed('2025-11-27')).toContain('relay-page');
  });

  test('knows of a dispute from the day on which it was published', () => {
    const facts = edition.facts.map((fact): Fact<string> => {
      const evidence: Evidence[] = [
        { source: 'newsroom-report', part: 'origin' },
        { source: 'relay-page', part: 'disputes' },
      ];
      return fact.id === 'trains-in-malaysia' ? { ...fact, status: 'disputed', evidence } : fact;
    });
    const status = (day: string) =>
      editionAsOf({ ...edition, facts }, day).facts.find(({ id }) => id === 'trains-in-malaysia')?.status;
    expect(status('2025-11-27')).toBe('reported');
    expect(status('2025-11-28')).toBe('disputed');
  });

  test('gives the facts of a place that was not there yet to its country', () => {
    const facts = edition.facts.map((fact) =>
      fact.id === 'trains-in-malaysia'
        ? { ...fact, date: '2024', evidence: [{ source: 'law', part: 'origin' as const }] }
        : fact,
    );
    const [early] = editionAsOf({ ...edition, facts }, '2025-01-01').facts.filter(
      ({ id }) => id === 'trains-in-malaysia',
    );
    expect(early?.about).toEqual(['MYS', 'hangzhou', 'CHN']);
  });

  test.each([AS_OF, '2026-11-24', '2099-01-01', 'today', '', '2026-11'])(
    'is the edition itself on "%s"',
    (day) => {
      expect(editionAsOf(edition, day)).toBe(edition);
    },
  );
});

// Editions of every shape, with dates up to the day that they are true as of.

const days = fc
  .date({ min: new Date('2023-01-01'), max: new Date(AS_OF), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, precision]) => day.slice(0, precision));

const PLACE_IDS = ['a', 'b', 'c'];
const FACT_IDS = ['f', 'g', 'h', 'i'];
const SOURCE_IDS = ['s', 't', 'u', 'v'];

const histories: fc.Arbitrary<History> = fc
  .array(
    fc.record(
      { status: fc.constantFrom(...ROLE_STATUSES), since: dates, fact: fc.constantFrom(...FACT_IDS) },
      { requiredKeys: ['status', 'since', 'fact'] },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) => {
    const [first, ...rest] = changes.toSorted((a, b) => (a.since < b.since ? -1 : 1));
    return [first ?? changes[0], ...rest] as unknown as History;
  });

const roles: fc.Arbitrary<Role> = fc.record({
  kind: fc.constantFrom('headquarters', 'training-cluster', 'data-centre'),
  organizations: fc.constant(['Alibaba']),
  history: histories,
});

function placeOf(id: string): fc.Arbitrary<Place<string>> {
  return fc.record({
    id: fc.constant(id),
    country: fc.constantFrom('CHN', 'MYS'),
    name: fc.constant(id),
    point: fc.constant([0, 0] as const),
    precision: fc.constant('city' as const),
    pointNote: fc.constant(''),
    locatedBy: fc.constantFrom(...SOURCE_IDS),
    roles: fc
      .tuple(roles, fc.array(roles, { maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest] as const),
  });
}

function factOf(id: string): fc.Arbitrary<Fact<string>> {
  return fc.record({
    id: fc.constant(id),
    text: fc.constant(id),
    date: dates,
    status: fc.constantFrom('reported', 'disputed', 'official'),
    topic: fc.constantFrom(...TOPICS),
    evidence: fc.array(
      fc.record({ source: fc.constantFrom(...SOURCE_IDS), part: fc.constantFrom(...EVIDENCE_PARTS) }),
      { maxLength: 3 },
    ),
    about: fc.uniqueArray(fc.constantFrom(...PLACE_IDS, 'CHN', 'MYS'), { minLength: 1, maxLength: 3 }),
  });
}

function sourceOf(id: string): fc.Arbitrary<Source> {
  return fc.record(
    {
      id: fc.constant(id),
      publisher: fc.constant(id),
      title: fc.constant(id),
      language: fc.constant('en'),
      published: fc.option(dates),
      read: fc.constant('whole' as const),
      retells: fc.constantFrom(...SOURCE_IDS),
    },
    { requiredKeys: ['id', 'publisher', 'title', 'language', 'published', 'read'] },
  );
}

function linkOf(id: string): fc.Arbitrary<Link> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('trains', 'plans', 'supplies'),
    from: fc.constantFrom(...PLACE_IDS),
    to: fc.constantFrom(...PLACE_IDS),
    organization: fc.constant('Alibaba'),
    history: histories,
  });
}

/** As the page has it: without loose ends. */
const editions: fc.Arbitrary<Edition> = fc
  .record({
    language: fc.constant('en' as const),
    asOf: fc.constant(AS_OF),
    places: fc.tuple(...PLACE_IDS.map(placeOf)),
    sites: fc.constant([]),
    facts: fc.tuple(...FACT_IDS.map(factOf)),
    links: fc.tuple(...['l', 'm'].map(linkOf)),
    sources: fc.tuple(...SOURCE_IDS.map(sourceOf)),
    countries: fc.constant(edition.countries),
    story: fc.constant(withoutFacts.story),
    articles: fc.constant([]),
    factSubjects: fc.constant([]),
  })
  .map((generated) => withoutLooseEnds(generated, []));

/** Every date that stands in an edition. */
function datesIn({ asOf, facts, places, links, sources }: Edition): string[] {
  return [
    asOf,
    ...facts.map(({ date }) => date),
    ...[...places.flatMap((place) => place.roles), ...links].flatMap(({ history }) =>
      history.map(({ since }) => since),
    ),
    ...sources.flatMap(({ published }) => published ?? []),
  ];
}

/** What an edition says, as single statements. */
function statementsOf({ facts, places, links, sources }: Edition): string[] {
  return [
    ...facts.flatMap(({ id, evidence }) => [
      id,
      ...evidence.map(({ source, part }) => `${id} ${source} ${part}`),
    ]),
    ...places.flatMap(({ id, roles }) => [id, ...new Set(roles.map(({ kind }) => `${id} ${kind}`))]),
    ...links.flatMap(({ id, history }) => history.map(({ status, since }) => `${id} ${status} ${since}`)),
    ...idsOf(sources),
  ];
}

const MANY = { numRuns: 300 };

describe('an edition of any shape as of any day', () => {
  test('has nothing after the day in it', () => {
    fc.assert(
      fc.property(editions, days, (whole, day) => {
        const late = datesIn(editionAsOf(whole, day)).filter((date) => date > day.slice(0, date.length));
        expect(late).toEqual([]);
      }),
      MANY,
    );
  });

  test('says on a later day all that it says on an earlier one', () => {
    fc.assert(
      fc.property(editions, days, days, (whole, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const said = new Set(statementsOf(editionAsOf(whole, later)));
        expect(statementsOf(editionAsOf(whole, earlier)).filter((statement) => !said.has(statement))).toEqual(
          [],
        );
      }),
      MANY,
    );
  });

  test('is the same however one comes to the day', () => {
    fc.assert(
      fc.property(editions, days, days, (whole, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const direct = editionAsOf(whole, earlier);
        expect(editionAsOf(editionAsOf(whole, later), earlier)).toEqual(direct);
        expect(editionAsOf(direct, earlier)).toBe(direct);
      }),
      MANY,
    );
  });

  test('has no loose ends, is true as of the day, and leaves the whole as it was', () => {
    fc.assert(
      fc.property(editions, days, (whole, day) => {
        const before = JSON.stringify(whole);
        const cut = editionAsOf(whole, day);
        const problems: string[] = [];
        expect(withoutLooseEnds(cut, problems)).toEqual(cut);
        expect(problems).toEqual([]);
        expect(cut.asOf).toBe(day);
        expect(JSON.stringify(whole)).toBe(before);
      }),
      MANY,
    );
  });
});
