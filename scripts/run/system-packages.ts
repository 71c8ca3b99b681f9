import { spawnSync } from 'node:child_process';

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
