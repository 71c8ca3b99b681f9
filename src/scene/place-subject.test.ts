import { describe, expect, test } from 'vitest';
import { PLACE_KINDS, type Place, ROLE_STATUSES, type Role } from '../dataset/model.ts';
import { NOTHING } from './choice.ts';
import { SHAPE_OF_KIND } from './mark-path.ts';
import { sceneCountries, scenePlaces } from './place-subject.ts';

const role = (kind: Role['kind'], status: Role['status']): Role => ({
  kind,
  status,
  since: '2025',
  organizations: ['Alibaba'],
});

const place = (id: string, country: string, first: Role, ...rest: Role[]): Place<string> => ({
  id,
  country,
  name: id,
  point: [100, 10],
  precision: 'city',
  pointNote: 'Centre of the city.',
  roles: [first, ...rest],
});

const marksOf = (first: Role, ...rest: Role[]) =>
  scenePlaces([place('a', 'CHN', first, ...rest)], NOTHING, new Set(), ({ name }) => name).flatMap(
    ({ marks }) => marks,
  );

const ROLES = PLACE_KINDS.flatMap((kind) => ROLE_STATUSES.map((status) => role(kind, status)));

describe('the mark of a place', () => {
  test.each(ROLES)('of $kind, $status has the shape of its kind', ({ kind, status }) => {
    expect(marksOf(role(kind, status)).map(({ shape }) => shape)).toEqual([SHAPE_OF_KIND[kind]]);
  });

  test.each(ROLES)('of $kind, $status is hollow where it is only a plan', ({ kind, status }) => {
    expect(marksOf(role(kind, status)).map(({ hollow }) => hollow)).toEqual([status === 'planned']);
  });

  test('no two kinds share a shape', () => {
    expect(new Set(Object.values(SHAPE_OF_KIND)).size).toBe(PLACE_KINDS.length);
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
  ] as const)('of %s, %s has the tone %s', (kind, status, tone) => {
    expect(marksOf(role(kind, status)).map((mark) => mark.tone)).toEqual([tone]);
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
    role('first-data-centre', 'planned'),
    role('additional-data-centre', 'opened'),
    role('headquarters', 'operating'),
  ])('is plain for $kind, $status', (one) => {
    expect(sceneCountries([place('a', 'JPN', one)]).map(({ hatched }) => hatched)).toEqual([false]);
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
