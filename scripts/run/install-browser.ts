import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

// Finds a browser for the tests or installs one: `npx tsx scripts/run/install-browser.ts`.

const MINUTE = 60_000;

const WAYS = [playwrightDownload, systemPackage];

const browser = findBrowser() ?? installed();

function installed(): string | null {
  for (const install of WAYS) {
    install();
    const browser = findBrowser();
    if (browser !== null) return browser;
  }
  return null;
}

/** Playwright's own download. By itself it lacks the libraries that a bare system does not have. */
function playwrightDownload(): void {
  const isThere = run('npx', 'playwright', 'install', 'chromium', '--no-shell');
  if (isThere && findBrowser() === null && asRoot() !== null)
    run('npx', 'playwright', 'install-deps', 'chromium');
}

function systemPackage(): void {
  const root = asRoot();
  if (root === null || !succeeds('apt-get', '--version')) return;
  const apt = (...args: readonly string[]): void => {
    const [command = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
    run(command, ...rest);
  };
  apt('update');
  // A system without any font would show no text.
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

/** How to run a command as root: by itself, by a sudo that asks for no password, or not at all. */
function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}

function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function run(command: string, ...args: readonly string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 3 * MINUTE,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

if (browser === null) {
  console.error(
    'No browser was found or could be installed. Install Chrome or Chromium, or name one in CHROMIUM_PATH.',
  );
  process.exitCode = 1;
} else {
  console.log(browser);
}
