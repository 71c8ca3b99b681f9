import { defineConfig } from '@playwright/test';
import { browserEnvironment, browserFlags } from './scripts/run/browser-flags.ts';
import { isBuildMachine } from './scripts/run/build-machine.ts';
import { findBrowser } from './scripts/run/find-browser.ts';

// E2E_ROOT: another folder than dist/ to test. E2E_URL: a site that is served already.
const { E2E_ROOT = 'dist', E2E_URL, SITE_PORT } = process.env;
const isCi = isBuildMachine();

const browser = findBrowser();
if (browser === null)
  throw new Error('No Chrome or Chromium was found. Run npx tsx scripts/run/install-browser.ts');
// Found once; the workers read this file again.
process.env.CHROMIUM_PATH = browser;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  retries: isCi ? 1 : 0,
  reporter: 'list',
  // Drawn by the processor, the map is slow.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: E2E_URL ?? `http://localhost:${SITE_PORT}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme: 'light',
    // Jumps instead of flights: quick and the same every time. Tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browser, args: browserFlags(), env: browserEnvironment() },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  ...(E2E_URL === undefined && {
    webServer: {
      // Any free port, so that two runs on one machine do not meet; SITE_PORT is read from the address it prints.
      command: `node --import tsx scripts/host/serve.ts --strict-port --port 0 --root ${E2E_ROOT}`,
      wait: { stdout: /localhost:(?<site_port>\d+)/ },
      name: 'site',
    },
  }),
});
