import { describe, expect, test } from 'vitest';
import { groupIn, groupOf, latest, ROLE_GROUPS, ROLE_NAMES, roleNameOf } from './history.ts';
import { BATCHES, PLACE_KINDS, ROLE_STATUSES, type Role } from './model.ts';

const paris: Role = {
  kind: 'data-centre',
  batch: 'first',
  organizations: ['Alibaba'],
  history: [
    { status: 'planned', since: '2025-09-24' },
    { status: 'opened', since: '2026-06-17' },
  ],
};

describe('a role', () => {
  test('is what the last change of its history made it, and keeps what it was', () => {
    expect(latest(paris)).toEqual({ status: 'opened', since: '2026-06-17' });
    expect(groupOf(paris)).toBe('data-centre-opened');
    expect(groupOf({ ...paris, history: [paris.history[0]] })).toBe('data-centre-planned');
  });

  test('is in one group whatever its kind and status, and no group is empty', () => {
    const groups = PLACE_KINDS.flatMap((kind) => ROLE_STATUSES.map((status) => groupIn(kind, status)));
    expect(new Set(groups)).toEqual(new Set(ROLE_GROUPS));
  });

  test('is called by its kind, and in Alibaba’s plan by its batch too', () => {
    const names = [
      ...PLACE_KINDS.map((kind) => roleNameOf({ kind })),
      ...BATCHES.map((batch) => roleNameOf({ kind: 'data-centre', batch })),
    ];
    expect(new Set(names)).toEqual(new Set(ROLE_NAMES));
    expect(roleNameOf(paris)).toBe('first-data-centre');
  });
});
