import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const SECOND = 1000;

function node(code: string) {
  return [process.execPath, '-e', code] as const;
}

test('a program that is content', async () => {
  expect(await runCommand(node(''), { limit: 20 * SECOND })).toBeNull();
});

test('one that is not', async () => {
  expect(await runCommand(node('process.exit(3)'), { limit: 20 * SECOND })).toBe('ended with 3');
});

test('one that does not exist', async () => {
  expect(await runCommand(['no-such-program'], { limit: 20 * SECOND })).toContain('no-such-program');
});

test('one of the packages is found by its name', async () => {
  expect(await runCommand(['tsx', '--version'], { limit: 20 * SECOND })).toBeNull();
});

test('one that does not end is stopped', async () => {
  expect(await runCommand(node('setInterval(() => {}, 1000)'), { limit: SECOND })).toBe('stopped after 1 s');
});

test.skipIf(process.platform === 'win32')('what it had started is stopped with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
  const file = join(folder, 'beats');
  const beat = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(file)}, '.'), 20)`;
  const code = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}]); setInterval(() => {}, 1000)`;
  await runCommand(node(code), { limit: SECOND });
  const beats = statSync(file).size;
  await setTimeout(200);
  const later = statSync(file).size;
  rmSync(folder, { recursive: true });
  expect(beats).toBeGreaterThan(0);
  expect(later).toBe(beats);
});

test('it is given what its environment should have', async () => {
  const environment = { ANSWER: '42' };
  const code = 'process.exit(process.env.ANSWER === "42" ? 0 : 1)';
  expect(await runCommand(node(code), { limit: 20 * SECOND, environment })).toBeNull();
});
