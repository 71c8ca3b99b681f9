import { readFileSync } from 'node:fs';

/** How many of the tests of a step passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** How a step ended: whether its program was content, and what its report counts, if it wrote one. */
export interface Outcome {
  readonly ok: boolean;
  readonly counts: Counts | null;
}

/** The counts in a JSON report of Vitest; null where there is none. */
export function unitCounts(path: string): Counts | null {
  const report = readReport(path);
  return sound({ passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') });
}

/** The counts in a JSON report of Playwright; null where there is none. A test that passed on its second try has passed. */
export function browserCounts(path: string): Counts | null {
  const report = readReport(path);
  return sound({
    passed: numberAt(report, 'stats', 'expected') + numberAt(report, 'stats', 'flaky'),
    failed: numberAt(report, 'stats', 'unexpected'),
  });
}

/**
 * What a step adds to the sum: its tests, or itself as one. A step that failed adds at least one failure, also where every
 * test that ran had passed: a file that cannot be loaded runs no test.
 */
export function countsOf({ ok, counts }: Outcome): Counts {
  const { passed, failed } = counts ?? { passed: ok ? 1 : 0, failed: 0 };
  const isFailure = !ok || passed + failed === 0;
  return { passed, failed: isFailure ? Math.max(1, failed) : failed };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function sound(counts: Counts): Counts | null {
  return Number.isNaN(counts.passed + counts.failed) ? null : counts;
}

function numberAt(value: unknown, ...path: readonly string[]): number {
  let found = value;
  for (const key of path) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  }
  return typeof found === 'number' ? found : Number.NaN;
}
