import { spawnSync } from 'node:child_process';
import { findFirefox, findVirtualScreen, findWebKit } from './find-engines.ts';
import { installSystemPackages } from './system-packages.ts';

// Asks the built site in Firefox and WebKit: `npx tsx scripts/run/test-engines.ts`, more arguments are Vitest's. What is
// missing is installed where the system has it; an engine that cannot be had is named and left out.

const SCREEN = '-screen 0 1400x1000x24';

function main(): void {
  if (process.platform === 'linux') installMissing();
  const engines = { Firefox: findFirefox() !== null, WebKit: findWebKit() !== null };
  for (const [name, isThere] of Object.entries(engines))
    if (!isThere) console.warn(`${name} is not tested: it is not on this system and could not be installed.`);
  if (!engines.Firefox && !engines.WebKit) return;
  process.exitCode = runTests();
}

function installMissing(): void {
  const missing = [
    ...(findFirefox() === null ? ['firefox-esr'] : []),
    ...(findWebKit() === null ? ['webkit2gtk-driver'] : []),
    ...(needsScreen() && findVirtualScreen() === null ? ['xvfb', 'xauth'] : []),
  ];
  if (missing.length > 0) installSystemPackages(missing);
}

/** Neither engine draws with WebGL where there is no screen at all. */
function needsScreen(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function runTests(): number {
  const vitest = ['vitest', 'run', '--config', 'e2e/engines/vitest-config.ts', ...process.argv.slice(2)];
  const screen = needsScreen() ? findVirtualScreen() : null;
  const [command = 'npx', ...rest] =
    screen === null ? ['npx', ...vitest] : [screen, '-a', '-s', SCREEN, 'npx', ...vitest];
  const { status } = spawnSync(command, rest, {
    stdio: 'inherit',
    // A graphics card of another kind than the program expects fails in ways of its own.
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  return status ?? 1;
}

main();
