import { mkdirSync, rmSync } from 'node:fs';
import { type Command, runCommand, stopWithProcess } from './run-command.ts';
import { browserCounts, type Counts, countsOf, unitCounts } from './test-counts.ts';

// Runs every check and counts: `npm test`, or some by name with those that they need: `npm test -- types unit`.

const MINUTE = 60_000;

/** All steps together; what is left of it bounds each. */
const WHOLE_LIMIT = 29 * MINUTE;

const REPORTS = '.cache/reports';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const BROWSER_REPORT = `${REPORTS}/e2e.json`;
const ENGINES_REPORT = `${REPORTS}/engines.json`;

interface Step {
  readonly name: string;
  readonly command: Command;
  /** Steps that must have passed for this one to say anything. */
  readonly needs?: readonly string[];
  readonly minutes: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads how many tests the step had; a step without it counts as one. */
  readonly counts?: () => Counts | null;
}

// What is quick and fails most often comes first.
const STEPS: readonly Step[] = [
  { name: 'data', command: ['tsx', 'scripts/dataset/check-data.ts'], minutes: 2 },
  { name: 'schemas', command: ['tsx', 'scripts/dataset/build-schemas.ts', '--check'], minutes: 2 },
  { name: 'deploy', command: ['tsx', 'scripts/host/build-deploy.ts', '--check'], minutes: 2 },
  { name: 'types', command: ['tsc', '--noEmit'], minutes: 3 },
  { name: 'lint', command: ['biome', 'ci', '.'], minutes: 2 },
  { name: 'unused', command: ['knip'], minutes: 3 },
  { name: 'geography', command: ['tsx', 'scripts/geography/build-geo.ts', '--check'], minutes: 5 },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    minutes: 8,
    counts: () => unitCounts(UNIT_REPORT),
  },
  { name: 'nodes', command: ['tsx', 'scripts/run/try-nodes.ts'], minutes: 3 },
  { name: 'build', command: ['tsx', 'scripts/site/build.ts'], minutes: 5 },
  { name: 'pages', command: ['tsx', 'scripts/check/check-pages.ts'], needs: ['build'], minutes: 4 },
  { name: 'markup', command: ['tsx', 'scripts/check/check-markup.ts'], needs: ['build'], minutes: 3 },
  { name: 'budgets', command: ['tsx', 'scripts/check/budgets.ts'], needs: ['build'], minutes: 2 },
  { name: 'browser', command: ['tsx', 'scripts/run/install-browser.ts'], minutes: 10 },
  { name: 'servers', command: ['tsx', 'scripts/run/install-servers.ts'], minutes: 5 },
  { name: 'wordpress', command: ['tsx', 'scripts/run/install-wordpress.ts'], minutes: 5 },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    needs: ['build', 'browser'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
    minutes: 25,
    counts: () => browserCounts(BROWSER_REPORT),
  },
  {
    name: 'engines',
    command: [
      'tsx',
      'scripts/run/test-engines.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${ENGINES_REPORT}`,
    ],
    needs: ['build'],
    minutes: 8,
    counts: () => unitCounts(ENGINES_REPORT),
  },
];

interface Result extends Counts {
  readonly name: string;
  /** Why the step failed; null where it passed. */
  readonly reason: string | null;
  readonly seconds: number;
}

async function main(): Promise<void> {
  const steps = chosenSteps(process.argv.slice(2));
  // No report of an earlier run may be taken for one of this.
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const release = stopWithProcess();
  const results = await runSteps(steps);
  release();
  summarise(results);
}

/** The steps to run: all, or those named and what they need. */
function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No such check: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}`,
    );
  }
  const needed = STEPS.filter(({ name }) => names.includes(name)).flatMap(({ needs = [] }) => needs);
  return names.length === 0
    ? STEPS
    : STEPS.filter(({ name }) => names.includes(name) || needed.includes(name));
}

async function runSteps(steps: readonly Step[]): Promise<readonly Result[]> {
  const deadline = Date.now() + WHOLE_LIMIT;
  const results: Result[] = [];
  for (const step of steps) {
    const failed = results.filter(({ reason }) => reason !== null).map(({ name }) => name);
    const missing = step.needs?.filter((name) => failed.includes(name)) ?? [];
    const left = deadline - Date.now();
    const obstacle =
      missing.length > 0 ? `not run: ${missing.join(', ')} failed` : left <= 0 ? 'not run: time is up' : null;
    results.push(
      obstacle === null
        ? await runStep(step, left)
        : { name: step.name, passed: 0, failed: 1, reason: obstacle, seconds: 0 },
    );
  }
  return results;
}

async function runStep(step: Step, limit: number): Promise<Result> {
  const { name, command, environment = {}, minutes, counts } = step;
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const start = Date.now();
  const reason = await runCommand(command, { limit: Math.min(limit, minutes * MINUTE), environment });
  const { passed, failed } = countsOf({ ok: reason === null, counts: counts?.() ?? null });
  return {
    name,
    passed,
    failed,
    reason: reason ?? (failed > 0 ? 'nothing was tested' : null),
    seconds: (Date.now() - start) / 1000,
  };
}

function summarise(results: readonly Result[]): void {
  console.log('\n── summary');
  for (const { name, passed, failed, reason, seconds } of results) {
    const sign = reason === null ? '✓' : '✗';
    const counts = `${passed} passed, ${failed} failed`;
    console.log(
      `${sign} ${name.padEnd(10)} ${counts.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${reason ?? ''}`.trimEnd(),
    );
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
