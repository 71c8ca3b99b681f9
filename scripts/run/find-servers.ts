import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { programsOnPath } from './find-program.ts';

/** The servers that `deploy/` has files for and that can run on any machine. */
export const SERVERS = ['nginx', 'caddy'] as const;

export type ServerName = (typeof SERVERS)[number];

/** Where packages are unpacked that are not installed. */
export const UNPACKED = resolve('.cache/servers');

const VERSION_ARGUMENT: Readonly<Record<ServerName, string>> = { nginx: '-v', caddy: 'version' };

/** Folders that are not on everybody’s path. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The program of a server that runs: an installed one, else one that was unpacked; null where there is none. */
export function findServer(name: ServerName, { PATH }: NodeJS.ProcessEnv = process.env): string | null {
  const found = programsOnPath([name], PATH, [
    ...SYSTEM_FOLDERS,
    join(UNPACKED, 'usr/sbin'),
    join(UNPACKED, 'usr/bin'),
  ]);
  return found.find((path) => spawnSync(path, [VERSION_ARGUMENT[name]]).status === 0) ?? null;
}

/** The module by which an nginx sends `.br` files; null where there is none that it takes. */
export function findBrotliModule(nginx: string): string | null {
  const modules = ['/', UNPACKED].map((root) =>
    join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  );
  return modules.find((path) => existsSync(path) && takesModule(nginx, path)) ?? null;
}

function takesModule(nginx: string, module: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-module-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, `load_module ${module};\npid ${join(folder, 'pid')};\nevents {}\n`);
  const { status } = spawnSync(nginx, ['-t', '-q', '-e', 'stderr', '-c', config]);
  rmSync(folder, { recursive: true });
  return status === 0;
}
