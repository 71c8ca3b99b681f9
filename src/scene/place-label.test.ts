import { describe, expect, test } from 'vitest';
import type { Role } from '../dataset/model.ts';
import { en } from '../i18n/messages/en.ts';
import { uk } from '../i18n/messages/uk.ts';
import { placeLabel } from './place-label.ts';

const HEADQUARTERS: Role = {
  kind: 'headquarters',
  organizations: ['Alibaba', 'DeepSeek'],
  history: [{ status: 'operating', since: '2023' }],
};
const TRAINING: Role = {
  kind: 'training-cluster',
  organizations: ['Alibaba'],
  history: [{ status: 'reported', since: '2025-11-27' }],
};
const PLAN: Role = {
  kind: 'data-centre',
  batch: 'first',
  organizations: ['Alibaba'],
  history: [{ status: 'planned', since: '2025-09-24' }],
};
const OPENED: Role = { ...PLAN, history: [...PLAN.history, { status: 'opened', since: '2026-06-17' }] };

describe('placeLabel', () => {
  test('says of a headquarters who sits there, then where', () => {
    expect(placeLabel({ name: 'Hangzhou', roles: [HEADQUARTERS] }, en.labels)).toEqual({
      title: 'Alibaba, DeepSeek',
      short: 'Alibaba',
      note: 'Hangzhou',
      ofFirm: true,
    });
  });

  test('says of a data centre where it is, then what has become of it, to the month', () => {
    expect(placeLabel({ name: 'Paris', roles: [OPENED] }, en.labels)).toMatchObject({
      title: 'Paris',
      note: 'opened June 2026',
    });
    expect(placeLabel({ name: 'Париж', roles: [OPENED] }, uk.labels).note).toBe('відкрито: червень 2026');
    expect(placeLabel({ name: 'Brazil', roles: [PLAN] }, en.labels).note).toBe('planned');
  });

  test('says what has opened where training is reported as well, and nothing where it is not', () => {
    expect(placeLabel({ name: 'Malaysia', roles: [TRAINING, OPENED] }, en.labels).note).toBe(
      'data centre opened June 2026',
    );
    expect(placeLabel({ name: 'Singapore', roles: [TRAINING] }, en.labels).note).toBeNull();
  });
});
