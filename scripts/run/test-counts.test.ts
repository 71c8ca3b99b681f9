import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserCounts, countsOf, unitCounts } from './test-counts.ts';

let folder = '';

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('reports', () => {
  test('Vitest counts tests', () => {
    expect(unitCounts(report({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 }))).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  test('Playwright counts tests; one that passed when tried again has passed', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
    expect(browserCounts(report({ stats }))).toEqual({ passed: 6, failed: 2 });
  });

  test.each([[{}], [{ stats: 'none' }], [null]])('%j counts nothing', (content) => {
    expect(browserCounts(report(content))).toBeNull();
    expect(unitCounts(report(content))).toBeNull();
  });

  test('a report that is not there counts nothing', () => {
    expect(unitCounts(join(folder, 'absent.json'))).toBeNull();
  });
});

describe('what a step adds to the sum', () => {
  test('its tests', () => {
    expect(countsOf({ ok: true, counts: { passed: 3, failed: 0 } })).toEqual({ passed: 3, failed: 0 });
    expect(countsOf({ ok: false, counts: { passed: 3, failed: 2 } })).toEqual({ passed: 3, failed: 2 });
  });

  test('itself, where it counts no tests', () => {
    expect(countsOf({ ok: true, counts: null })).toEqual({ passed: 1, failed: 0 });
    expect(countsOf({ ok: false, counts: null })).toEqual({ passed: 0, failed: 1 });
  });

  test('a failure, where it failed although every test that ran had passed', () => {
    expect(countsOf({ ok: false, counts: { passed: 3, failed: 0 } })).toEqual({ passed: 3, failed: 1 });
  });

  test('a failure, where it ran no test at all', () => {
    expect(countsOf({ ok: true, counts: { passed: 0, failed: 0 } })).toEqual({ passed: 0, failed: 1 });
  });
});
