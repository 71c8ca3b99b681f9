import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { endProcess } from '../scripts/run/end-process.ts';
import type { WordPressPrograms } from '../scripts/run/find-wordpress.ts';
import { freePort } from '../scripts/run/free-port.ts';

/** Something that is published in WordPress. */
export interface Post {
  readonly by: 'admin' | 'author';
  readonly title: string;
  /** Blocks, as the editor saves them. */
  readonly content: string;
}

/** A WordPress that runs, with nothing in it but what was published. */
export interface WordPress {
  /** Of the posts, in their order. */
  readonly addresses: readonly string[];
  stop(): Promise<void>;
}

/** Milliseconds until the database and PHP answer. */
const PATIENCE = 20_000;
const A_MOMENT = 100;

const OWN_FILES = resolve('e2e/wordpress');

/** Starts WordPress on 127.0.0.1, which is another site than the map's localhost, and publishes posts in it. */
export async function startWordPress(
  programs: WordPressPrograms,
  mapPorts: readonly number[],
  posts: readonly Post[],
): Promise<WordPress> {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const port = await freePort();
  const folder = layOut(programs.folder, home);
  const socket = join(home, 'database.sock');
  const env = {
    ...programs.environment,
    WP_SOCKET: socket,
    WP_ADDRESS: `http://127.0.0.1:${port}`,
    WP_FOLDER: folder,
    WP_THEME: programs.theme,
    WP_PLUGINS: join(OWN_FILES, 'plugins'),
    MAP_PORTS: mapPorts.join(),
    // It asks itself at times.
    PHP_CLI_SERVER_WORKERS: '2',
  };
  const ends: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(ends.map((end) => end()));
    rmSync(home, { recursive: true });
  };
  const php = [
    '-n',
    ...programs.extensions.flatMap((path) => ['-d', `extension=${path}`]),
    ...['-d', 'display_errors=stderr', '-d', 'memory_limit=256M'],
  ];
  try {
    const database = startDatabase(programs, home, socket);
    ends.push(() => endProcess(database));
    await until('the database answers', () => existsSync(socket));
    await output(programs.php, [...php, '-r', CREATE_DATABASE], env);
    const said = await output(
      programs.php,
      [...php, join(OWN_FILES, 'set-up.php')],
      env,
      JSON.stringify(posts),
    );
    const server = spawn(programs.php, [...php, '-S', `127.0.0.1:${port}`, '-t', folder], {
      env,
      stdio: 'ignore',
      // Its workers end with it.
      detached: true,
    });
    ends.push(() => endProcess(server, true));
    const addresses = listOf(JSON.parse(said.slice(said.lastIndexOf('['))));
    await until('WordPress answers', async () => (await fetch(addresses[0] ?? '')).ok);
    return { addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const CREATE_DATABASE =
  '(new mysqli(null, "root", "", null, 0, getenv("WP_SOCKET")))->query("CREATE DATABASE wordpress");';

/** WordPress by its own files, but for its settings, which are ours: Debian's are those of a machine. */
function layOut(source: string, home: string): string {
  const folder = join(home, 'site');
  mkdirSync(folder);
  for (const name of readdirSync(source)) {
    // A link to a script would run where the script lies.
    if (name.endsWith('.php') && name !== 'wp-config.php') cpSync(join(source, name), join(folder, name));
    else if (name.startsWith('wp-') && !name.endsWith('.php'))
      symlinkSync(join(source, name), join(folder, name));
  }
  cpSync(join(OWN_FILES, 'wp-config.php'), join(folder, 'wp-config.php'));
  return folder;
}

function startDatabase(
  { database, databaseTexts, environment }: WordPressPrograms,
  home: string,
  socket: string,
): ChildProcess {
  const data = join(home, 'database');
  mkdirSync(data);
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--tmpdir=${home}`,
    `--socket=${socket}`,
    `--pid-file=${join(home, 'database.pid')}`,
    `--lc-messages-dir=${databaseTexts}`,
    // Nobody but this test can reach it, and it has no tables of its own.
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-buffer-pool-size=16M',
    '--innodb-flush-log-at-trx-commit=0',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  return spawn(database, options, { env: environment, stdio: 'ignore' });
}

/** What a program prints; an Error with all of it where it fails. */
async function output(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input = '',
): Promise<string> {
  const child = spawn(program, args, { env });
  child.stdin.end(input);
  const [said, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (child.exitCode === 0) return said;
  throw new Error(`${program} ended with ${child.exitCode}: ${said}${complaints}`);
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  const asked = async (): Promise<boolean> => {
    try {
      return await holds();
    } catch {
      return false;
    }
  };
  while (!(await asked())) {
    if (Date.now() > deadline) throw new Error(`${what}: not in ${PATIENCE / 1000} s.`);
    await setTimeout(A_MOMENT);
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
