import { describe, expect, test } from 'vitest';
import { ROLE_NAMES, type RoleName } from '../dataset/history.ts';
import { type Place, ROLE_STATUSES, type Role, type RoleStatus, TENANCIES } from '../dataset/model.ts';
import { NOTHING } from './choice.ts';
import { SHAPE_OF_ROLE } from './mark-path.ts';
import { sceneCountries, scenePlaces } from './place-subject.ts';

const KIND_AND_BATCH: Readonly<Record<RoleName, Pick<Role, 'kind' | 'batch' | 'tenancy'>>> = {
  headquarters: { kind: 'headquarters' },
  'training-cluster': { kind: 'training-cluster' },
  'first-data-centre': { kind: 'data-centre', batch: 'first' },
  'additional-data-centre': { kind: 'data-centre', batch: 'additional' },
  campus: { kind: 'campus', tenancy: 'named' },
  'data-centre': { kind: 'data-centre' },
};

function role(name: RoleName, status: RoleStatus): Role {
  return {
    ...KIND_AND_BATCH[name],
    organizations: ['Alibaba'],
    history: [{ status, since: '2025' }],
  };
}

function place(id: string, country: string, first: Role, ...rest: Role[]): Place<string> {
  return {
    id,
    country,
    name: id,
    point: [100, 10],
    precision: 'city',
    pointNote: 'Centre of the city.',
    roles: [first, ...rest],
  };
}

function sayName({ name }: Place<string>) {
  return { description: name, label: { title: name, short: name, note: null, ofFirm: false } };
}

function marksOf(first: Role, ...rest: Role[]) {
  return scenePlaces([place('a', 'CHN', first, ...rest)], NOTHING, new Set(), sayName).flatMap(
    ({ marks }) => marks,
  );
}

const ROLES = ROLE_NAMES.flatMap((name) => ROLE_STATUSES.map((status) => ({ name, status })));

describe('the mark of a place', () => {
  test.each(ROLES)('of $name, $status has the shape of what it is called', ({ name, status }) => {
    expect(marksOf(role(name, status)).map(({ shape }) => shape)).toEqual([SHAPE_OF_ROLE[name]]);
  });

  test.each(ROLES)('of $name, $status is hollow where it is only a plan', ({ name, status }) => {
    expect(marksOf(role(name, status)).map(({ hollow }) => hollow)).toEqual([
      status === 'planned' || status === 'building',
    ]);
  });

  test('follows the last change of a history', () => {
    const opened: Role = {
      ...role('first-data-centre', 'planned'),
      history: [
        { status: 'planned', since: '2025-09-24' },
        { status: 'opened', since: '2026-06-17' },
      ],
    };
    expect(marksOf(opened)).toEqual([{ shape: 'diamond', tone: 'opened', hollow: false }]);
  });

  test('no two kinds share a shape, and all data centres have one', () => {
    const { headquarters, 'training-cluster': training, campus, ...dataCentres } = SHAPE_OF_ROLE;
    expect(new Set(Object.values(dataCentres))).toEqual(new Set(['diamond']));
    expect(new Set([headquarters, training, campus, 'diamond']).size).toBe(4);
  });

  test('of a campus says whether a Chinese tenant is named, only linked, or neither', () => {
    const campus = role('campus', 'operating');
    const looks = TENANCIES.map((tenancy) =>
      marksOf({ ...campus, tenancy }).map(({ shape, hollow }) => `${hollow ? 'hollow ' : ''}${shape}`),
    );
    expect(looks).toEqual([['hexagon'], ['dotted-hexagon'], ['hollow hexagon']]);
  });

  test('has beside it, up to its own zoom, that of a place which a near view shows apart', () => {
    const country = place('a', 'MYS', role('training-cluster', 'reported'));
    const site: Place<string> = {
      ...place('b', 'MYS', role('data-centre', 'operating')),
      minZoom: 3,
      aggregatedAt: 'a',
    };
    const [first, second] = scenePlaces([country, site], NOTHING, new Set(), sayName);
    expect(first?.marks.map(({ shape, until }) => [shape, until])).toEqual([
      ['circle', undefined],
      ['diamond', 3],
    ]);
    expect(second).toMatchObject({ minZoom: 3, isAggregated: true, marks: [{ shape: 'diamond' }] });
    // Where the other is hidden, it stands alone.
    const alone = scenePlaces([site], NOTHING, new Set(), sayName);
    expect(alone).toMatchObject([{ minZoom: 0, isAggregated: false, marks: [{ shape: 'diamond' }] }]);
  });

  test.each([
    ['headquarters', 'operating', 'headquarters'],
    ['training-cluster', 'reported', 'training'],
    ['training-cluster', 'opened', 'training'],
    ['first-data-centre', 'planned', 'planned'],
    ['first-data-centre', 'opened', 'opened'],
    ['additional-data-centre', 'planned', 'planned'],
    ['additional-data-centre', 'reported', 'planned'],
    ['additional-data-centre', 'operating', 'opened'],
  ] as const)('of %s, %s has the tone %s', (name, status, tone) => {
    expect(marksOf(role(name, status)).map((mark) => mark.tone)).toEqual([tone]);
  });

  test('keeps the order of the roles, so that the first decides the outer shape', () => {
    const marks = marksOf(role('training-cluster', 'reported'), role('additional-data-centre', 'opened'));
    expect(marks.map(({ shape }) => shape)).toEqual(['circle', 'diamond']);
  });
});

describe('the fill of a country', () => {
  test('says where the firms are at home and where training is reported', () => {
    const places = [
      place('a', 'MYS', role('additional-data-centre', 'opened'), role('training-cluster', 'reported')),
      place('b', 'CHN', role('headquarters', 'operating')),
    ];
    expect(sceneCountries(places)).toEqual([
      { id: 'CHN', tone: 'headquarters' },
      { id: 'MYS', tone: 'training' },
    ]);
  });

  test('is that of a home where training is reported in the same country', () => {
    const places = [
      place('a', 'CHN', role('training-cluster', 'reported')),
      place('b', 'CHN', role('headquarters', 'operating')),
    ];
    expect(sceneCountries(places)).toEqual([{ id: 'CHN', tone: 'headquarters' }]);
  });

  test.each(['planned', 'opened'] as const)(
    'is given to no country for a data centre that is %s',
    (status) => {
      expect(sceneCountries([place('a', 'JPN', role('first-data-centre', status))])).toEqual([]);
    },
  );

  test('is given to no country without a place', () => {
    expect(sceneCountries([])).toEqual([]);
  });
});
