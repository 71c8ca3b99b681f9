import { describe, expect, test } from 'vitest';
import { ROLE_NAMES, type RoleName } from '../dataset/history.ts';
import { type Place, ROLE_STATUSES, type Role, type RoleStatus } from '../dataset/model.ts';
import { NOTHING } from './choice.ts';
import { SHAPE_OF_ROLE } from './mark-path.ts';
import { sceneCountries, scenePlaces } from './place-subject.ts';

const KIND_AND_BATCH: Readonly<Record<RoleName, Pick<Role, 'kind' | 'batch'>>> = {
  headquarters: { kind: 'headquarters' },
  'training-cluster': { kind: 'training-cluster' },
  'first-data-centre': { kind: 'data-centre', batch: 'first' },
  'additional-data-centre': { kind: 'data-centre', batch: 'additional' },
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

function marksOf(first: Role, ...rest: Role[]) {
  return scenePlaces([place('a', 'CHN', first, ...rest)], NOTHING, new Set(), ({ name }) => name).flatMap(
    ({ marks }) => marks,
  );
}

const ROLES = ROLE_NAMES.flatMap((name) => ROLE_STATUSES.map((status) => ({ name, status })));

describe('the mark of a place', () => {
  test.each(ROLES)('of $name, $status has the shape of what it is called', ({ name, status }) => {
    expect(marksOf(role(name, status)).map(({ shape }) => shape)).toEqual([SHAPE_OF_ROLE[name]]);
  });

  test.each(ROLES)('of $name, $status is hollow where it is only a plan', ({ name, status }) => {
    expect(marksOf(role(name, status)).map(({ hollow }) => hollow)).toEqual([status === 'planned']);
  });

  test('follows the last change of a history', () => {
    const opened: Role = {
      ...role('first-data-centre', 'planned'),
      history: [
        { status: 'planned', since: '2025-09-24' },
        { status: 'opened', since: '2026-06-17' },
      ],
    };
    expect(marksOf(opened)).toEqual([{ shape: 'triangle', tone: 'opened', hollow: false }]);
  });

  test('no two kinds share a shape, and of data centres the first of a country has its own', () => {
    const { 'data-centre': other, ...shapes } = SHAPE_OF_ROLE;
    expect(new Set(Object.values(shapes)).size).toBe(4);
    expect(other).toBe(shapes['additional-data-centre']);
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
  test('has each tone of its places once', () => {
    const places = [
      place('a', 'MYS', role('training-cluster', 'reported'), role('additional-data-centre', 'opened')),
      place('b', 'MYS', role('training-cluster', 'operating')),
    ];
    expect(sceneCountries(places)).toEqual([{ id: 'MYS', tones: ['training', 'opened'], hatched: false }]);
  });

  test('is hatched where nothing but planned additional data centres is known', () => {
    expect(sceneCountries([place('a', 'JPN', role('additional-data-centre', 'planned'))])).toEqual([
      { id: 'JPN', tones: ['planned'], hatched: true },
    ]);
  });

  test.each([
    ['first-data-centre', 'planned'],
    ['additional-data-centre', 'opened'],
    ['headquarters', 'operating'],
  ] as const)('is plain for %s, %s', (name, status) => {
    expect(sceneCountries([place('a', 'JPN', role(name, status))]).map(({ hatched }) => hatched)).toEqual([
      false,
    ]);
  });

  test('is not hatched as soon as one of two places has more than a plan', () => {
    const places = [
      place('a', 'JPN', role('additional-data-centre', 'planned')),
      place('b', 'JPN', role('additional-data-centre', 'opened')),
    ];
    expect(sceneCountries(places).map(({ hatched }) => hatched)).toEqual([false]);
  });

  test('is given to no country without a place', () => {
    expect(sceneCountries([])).toEqual([]);
  });
});
