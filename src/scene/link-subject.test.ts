import { describe, expect, test } from 'vitest';
import type { Edition, Link, LngLat } from '../dataset/model.ts';
import { headquartersAt, withoutFacts } from '../dataset/sample.ts';
import { distanceKm } from '../geo/great-circle.ts';
import { EAST_EDGE, WEST_EDGE } from '../geo/lng-lat.ts';
import { NOTHING, type Selection } from './choice.ts';
import { joinedPlaces, sceneLinks } from './link-subject.ts';

const PLACES = [
  headquartersAt('beijing', 'CHN', [116.4, 39.9]),
  headquartersAt('hangzhou', 'CHN', [120.2, 30.3]),
  headquartersAt('singapore', 'SGP', [103.8, 1.35]),
  headquartersAt('san-francisco', 'USA', [-122.4, 37.8]),
  headquartersAt('quito', 'ECU', [-78.5, 0]),
  headquartersAt('nairobi', 'KEN', [36.8, 0]),
];

function link(id: string, from: string, to: string, more: Partial<Link> = {}): Link {
  return {
    id,
    kind: 'plans',
    from,
    to,
    organization: 'Alibaba',
    history: [{ status: 'reported', since: '2025', fact: 'a-fact' }],
    ...more,
  };
}

function editionOf(...links: Link[]): Edition {
  return {
    language: 'en',
    asOf: '2026-11-23',
    places: PLACES,
    facts: [],
    sites: [],
    links,
    sources: [],
    countries: [],
    ...withoutFacts,
  };
}

function linksOf(...links: Link[]) {
  const edition = editionOf(...links);
  return sceneLinks(edition, edition, NOTHING);
}

function emphasesOf(selection: Selection) {
  const edition = editionOf(link('a', 'beijing', 'singapore'), link('b', 'hangzhou', 'quito'));
  return sceneLinks(edition, edition, selection).map(({ emphasis }) => emphasis);
}

/** How far, in kilometres, the middle of a line keeps from the nearest point of another. */
function distanceBetween(line: readonly LngLat[], other: readonly LngLat[]): number {
  const middle = line[Math.floor(line.length / 2)];
  if (!middle) throw new Error('A line without points.');
  return Math.min(...other.map((point) => distanceKm(middle, point)));
}

function pointsOf(lines: ReturnType<typeof linksOf>, index: number): readonly LngLat[] {
  return lines[index]?.parts.flat() ?? [];
}

/** An offset of 1.6 degrees is about 178 km on the equator, less towards the poles. */
const APART_KM = 80;

describe('the line of a link', () => {
  test('runs from one place to the other', () => {
    const [drawn] = linksOf(link('a', 'beijing', 'singapore'));
    expect(drawn?.parts).toHaveLength(1);
    expect(drawn?.parts[0]?.at(0)).toEqual([116.4, 39.9]);
    expect(drawn?.parts[0]?.at(-1)).toEqual([103.8, 1.35]);
  });

  test('comes in two parts where it goes over the cut at 169°W, each on the map plane', () => {
    const [drawn] = linksOf(link('a', 'beijing', 'san-francisco'));
    expect(drawn?.parts).toHaveLength(2);
    expect(drawn?.parts[0]?.at(-1)?.[0]).toBe(EAST_EDGE);
    expect(drawn?.parts[1]?.at(0)?.[0]).toBe(WEST_EDGE);
    const longitudes = (drawn?.parts ?? []).flat().map(([longitude]) => longitude);
    expect(Math.min(...longitudes)).toBeGreaterThanOrEqual(WEST_EDGE);
    expect(Math.max(...longitudes)).toBeLessThanOrEqual(EAST_EDGE);
  });

  test('is left out where one of its ends is not shown', () => {
    const [beijing] = PLACES;
    const edition = editionOf(link('a', 'beijing', 'singapore'));
    expect(sceneLinks(edition, { ...edition, places: beijing ? [beijing] : [] }, NOTHING)).toEqual([]);
  });

  test('lies where it did when another between the same places is hidden', () => {
    const edition = editionOf(link('a', 'beijing', 'singapore'), link('b', 'beijing', 'singapore'));
    const [, second] = sceneLinks(edition, edition, NOTHING);
    expect(sceneLinks(edition, { ...edition, links: edition.links.slice(1) }, NOTHING)).toEqual([second]);
  });

  test('is the same each time it is asked for', () => {
    const links = [link('a', 'beijing', 'singapore'), link('b', 'beijing', 'singapore')];
    expect(linksOf(...links)).toEqual(linksOf(...links));
  });
});

describe('a second link between the same two places', () => {
  test('begins and ends where the first does, and is offset between', () => {
    const lines = linksOf(
      link('a', 'beijing', 'singapore'),
      link('b', 'beijing', 'singapore', { kind: 'supplies' }),
    );
    const [first, second] = [pointsOf(lines, 0), pointsOf(lines, 1)];
    expect(second.at(0)).toEqual(first.at(0));
    expect(distanceKm(second.at(-1) ?? [0, 0], first.at(-1) ?? [0, 0])).toBeLessThan(1e-6);
    expect(distanceBetween(second, first)).toBeGreaterThan(APART_KM);
  });

  test('leaves links between other places where they are', () => {
    const alone = linksOf(link('c', 'hangzhou', 'quito'));
    const among = linksOf(
      link('a', 'beijing', 'singapore'),
      link('b', 'beijing', 'singapore'),
      link('c', 'hangzhou', 'quito'),
    );
    expect(among[2]).toEqual(alone[0]);
  });

  test('keeps to the map plane where it goes over the cut', () => {
    const lines = linksOf(link('a', 'beijing', 'san-francisco'), link('b', 'beijing', 'san-francisco'));
    const longitudes = pointsOf(lines, 1).map(([longitude]) => longitude);
    expect(Math.max(...longitudes)).toBeLessThanOrEqual(EAST_EDGE);
    expect(Math.min(...longitudes)).toBeGreaterThanOrEqual(WEST_EDGE);
  });

  test('does not hide the first where both run along a parallel', () => {
    const lines = linksOf(link('a', 'quito', 'nairobi'), link('b', 'quito', 'nairobi'));
    expect(distanceBetween(pointsOf(lines, 1), pointsOf(lines, 0))).toBeGreaterThan(APART_KM);
  });

  test('does not hide the first where it leads back', () => {
    const lines = linksOf(link('a', 'beijing', 'singapore'), link('b', 'singapore', 'beijing'));
    expect(distanceBetween(pointsOf(lines, 1), pointsOf(lines, 0))).toBeGreaterThan(APART_KM);
  });
});

describe('the look of a link', () => {
  test.each([
    ['plans', 'planned', 'planned', true],
    ['plans', 'opened', 'opened', false],
    ['supplies', 'reported', 'headquarters', true],
  ] as const)('that %s, %s, has the tone %s, dashed: %s', (kind, status, tone, dashed) => {
    expect(
      linksOf(link('a', 'beijing', 'singapore', { kind, history: [{ status, since: '2025' }] })),
    ).toMatchObject([{ kind, tone, dashed }]);
  });

  test.each<[Selection, readonly string[]]>([
    [NOTHING, ['normal', 'normal']],
    [{ type: 'place', id: 'singapore' }, ['strong', 'faint']],
    [{ type: 'country', id: 'CHN' }, ['strong', 'strong']],
    [{ type: 'country', id: 'ECU' }, ['faint', 'strong']],
    [{ type: 'country', id: 'KEN' }, ['faint', 'faint']],
  ])('for the selection %o is %o', (selection, emphases) => {
    expect(emphasesOf(selection)).toEqual(emphases);
  });
});

describe('a link that is drawn only with what it belongs to', () => {
  const shownWith = (selection: Selection, ...links: Link[]): string[] => {
    const edition = editionOf(...links);
    return sceneLinks(edition, edition, selection).flatMap(({ id, shown }) => (shown ? [id] : []));
  };

  test('is that of a supplier', () => {
    const chips = link('chips', 'beijing', 'hangzhou', { kind: 'supplies' });
    expect(shownWith(NOTHING, chips)).toEqual([]);
    expect(shownWith({ type: 'place', id: 'singapore' }, chips)).toEqual([]);
    for (const id of ['beijing', 'hangzhou'])
      expect(shownWith({ type: 'place', id }, chips)).toEqual(['chips']);
    expect(shownWith({ type: 'country', id: 'CHN' }, chips)).toEqual(['chips']);
  });

  test('is that of a data centre where training is reported', () => {
    const links = [
      link('training', 'hangzhou', 'singapore', { kind: 'trains' }),
      link('site', 'hangzhou', 'singapore', { kind: 'plans' }),
      link('elsewhere', 'hangzhou', 'quito', { kind: 'plans' }),
    ];
    expect(shownWith(NOTHING, ...links)).toEqual(['elsewhere']);
    expect(shownWith({ type: 'country', id: 'SGP' }, ...links)).toEqual(['site', 'elsewhere']);
  });
});

describe('joinedPlaces', () => {
  const edition = editionOf(link('a', 'beijing', 'singapore'), link('b', 'hangzhou', 'quito'));

  test('are both ends of every link that touches the selection', () => {
    expect(joinedPlaces(edition, { type: 'place', id: 'singapore' })).toEqual(
      new Set(['singapore', 'beijing']),
    );
    expect(joinedPlaces(edition, { type: 'country', id: 'CHN' })).toEqual(
      new Set(['beijing', 'singapore', 'hangzhou', 'quito']),
    );
  });

  test('are none where nothing is selected', () => {
    expect(joinedPlaces(edition, NOTHING)).toEqual(new Set());
  });
});
