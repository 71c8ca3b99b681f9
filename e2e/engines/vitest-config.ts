import { defineConfig } from 'vitest/config';
import { isBuildMachine } from '../../scripts/run/build-machine.ts';

export default defineConfig({
  test: {
    include: ['e2e/engines/*.test.ts'],
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 60_000,
    // A driver hangs at times; as in the other browser tests, once more on a build machine.
    retry: isBuildMachine() ? 1 : 0,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 100 } },
  },
});
