import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/engines/*.test.ts'],
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 100 } },
  },
});
