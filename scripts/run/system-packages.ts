import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MINUTE = 60_000;

/**
 * Installs packages of Debian's kind, as root or by a sudo that asks for no password; where there is neither, or no
 * apt, it does nothing. Whether something was installed, the caller sees by looking for it.
 */
export function installSystemPackages(names: readonly string[]): void {
  const root = asRoot();
  if (root === null || !succeeds('apt-get', '--version')) return;
  const apt = (...args: readonly string[]): void => {
    const [command = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
    runAloud(command, ...rest);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

/**
 * Fetches packages of Debian's kind and unpacks them into a folder. That needs no root, and starts no service on the
 * machine of somebody who only wants to run the tests. What is packed, the caller sees by looking for it.
 */
export function unpackSystemPackages(names: readonly string[], target: string): void {
  if (!succeeds('apt-get', '--version') || !succeeds('dpkg-deb', '--version')) return;
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  // One that cannot be had must not keep the others away.
  const fetchAll = (): boolean =>
    names.map((name) => runAloud('env', '-C', folder, 'apt-get', 'download', '-q', name)).every(Boolean);
  const root = asRoot();
  if (!fetchAll() && root !== null) {
    const [command = 'apt-get', ...rest] = [...root, 'apt-get', 'update', '-q'];
    if (runAloud(command, ...rest)) fetchAll();
  }
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(folder)) runAloud('dpkg-deb', '-x', join(folder, file), target);
  rmSync(folder, { recursive: true });
}

/** How to run a command as root: by itself, by a sudo that asks for no password, or not at all. */
export function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}

/** Runs a program and shows what it says; tells whether it succeeded. */
export function runAloud(command: string, ...args: readonly string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 3 * MINUTE,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
