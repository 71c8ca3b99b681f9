import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deployFiles, deploymentAt } from '../host/build-deploy.ts';
import { endProcess } from './end-process.ts';
import { findBrotliModule, findServer, type ServerName } from './find-servers.ts';
import { freePort } from './free-port.ts';

/** A server of the kind that a host runs, with the site in it. */
export interface RealServer {
  /** The public address of the site, as it was given to what makes `deploy/`. */
  readonly url: string;
  /** The codings that it has files for, best first. */
  readonly codings: readonly string[];
  stop(): Promise<void>;
}

/** What the server says of a configuration; null where it takes it. */
export function refusal(name: ServerName, file: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const { program, check, environment } = commandsOf(name, folder, file, false);
  const { status, stderr } = spawnSync(program, check, { encoding: 'utf8', env: environment });
  rmSync(folder, { recursive: true });
  return status === 0 ? null : stderr;
}

/** Starts a server on a free port, with the configuration that is made for a path of that port. */
export async function startRealServer(name: ServerName, site: string, base: string): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const url = `http://localhost:${port}${base}`;
  const brotli = name === 'caddy' || findBrotliModule(programOf(name)) !== null;
  const root = join(folder, 'files');
  const place = join(root, base);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  symlinkSync(resolve(site), place.replace(/\/$/, ''));
  const file = join(folder, 'made');
  const made = deployFiles(deploymentAt(url, { folder: root, brotli }));
  writeFileSync(file, made.get(name === 'nginx' ? 'nginx.conf' : 'Caddyfile') ?? '');
  const { program, run, environment } = commandsOf(name, folder, file, brotli);
  const child = spawn(program, run, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async (): Promise<void> => {
    await endProcess(child);
    rmSync(folder, { recursive: true });
  };
  await answers(url, child).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, codings: brotli ? ['br', 'gzip'] : ['gzip'], stop };
}

interface Commands {
  readonly program: string;
  readonly check: readonly string[];
  readonly run: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** Everything that the server writes lies in the folder. */
function commandsOf(name: ServerName, folder: string, file: string, brotli: boolean): Commands {
  const program = programOf(name);
  const main = join(folder, 'main');
  // Caddy keeps certificates and its last configuration in the home of the user.
  const environment = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  };
  if (name === 'caddy') {
    writeFileSync(main, `{\n  admin off\n}\nimport ${file}\n`);
    const config = ['--config', main, '--adapter', 'caddyfile'];
    return { program, check: ['validate', ...config], run: ['run', ...config], environment };
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const lines = [
    ...(brotli ? [`load_module ${findBrotliModule(program)};`] : []),
    'daemon off;',
    'master_process off;',
    `pid ${join(folder, 'pid')};`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((kind) => `${kind}_temp_path ${join(folder, kind)};`),
    `include ${file};`,
    '}',
  ];
  writeFileSync(main, lines.join('\n'));
  const config = ['-e', 'stderr', '-c', main];
  return { program, check: ['-t', '-q', ...config], run: config, environment };
}

function programOf(name: ServerName): string {
  const program = findServer(name);
  if (program === null) throw new Error(`There is no ${name}.`);
  return program;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(url).catch(() => null)) return;
    await setTimeout(100);
  }
  throw new Error(`The server does not answer. ${said}`);
}
