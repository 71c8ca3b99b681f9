import { expect, test } from 'vitest';
import { hasCome } from './partial-date.ts';

test.each([
  ['2026-06-17', '2026-06-16', false],
  ['2026-06-17', '2026-06-17', true],
  ['2026-06', '2026-06-29', false],
  ['2026-06', '2026-06-30', true],
  ['2024-02', '2024-02-28', false],
  ['2024-02', '2024-02-29', true],
  ['2025-12', '2025-12-31', true],
  ['2026', '2026-12-30', false],
  ['2026', '2026-12-31', true],
  ['2026', '2027-01-01', true],
])('%s has come for certain on %s: %s', (date, day, come) => {
  expect(hasCome(date, day)).toBe(come);
});
