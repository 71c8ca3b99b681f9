import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** A program with its arguments; those of the packages are found by name. */
export type Command = readonly [program: string, ...args: readonly string[]];

/** How a command is run. */
export interface RunOptions {
  /** Milliseconds after which the program and all that it started are stopped. */
  readonly limit: number;
  readonly environment?: Readonly<Record<string, string>>;
}

const isWindows = process.platform === 'win32';

/** What runs at the moment, so that it ends with this process. */
const running = new Set<ChildProcess>();

/** Stops what runs when this process is told to end. Returns the undo. */
export function stopWithProcess(): () => void {
  const onSignal = (): void => {
    for (const child of running) stop(child);
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}

/** Runs a program with its output on the console; gives null where it was content, else why not. */
export function runCommand(
  [program, ...args]: Command,
  { limit, environment }: RunOptions,
): Promise<string | null> {
  return new Promise((done) => {
    const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, PATH: path },
      detached: !isWindows,
      shell: isWindows,
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop(child);
    }, limit);
    const finish = (reason: string | null): void => {
      clearTimeout(timer);
      running.delete(child);
      done(reason);
    };
    running.add(child);
    child.once('error', ({ message }) => finish(message));
    child.once('close', (code, signal) => {
      if (isLate) finish(`stopped after ${Math.round(limit / 1000)} s`);
      else finish(code === 0 ? null : `ended with ${code ?? signal}`);
    });
  });
}

/** Stops a program and all that it started: elsewhere than on Windows each has a process group of its own. */
function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
