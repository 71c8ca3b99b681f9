import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { isProgram, programsOnPath } from './find-program.ts';

/** Chromium without a window, which does the same in two thirds of the time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const APPLICATIONS = [
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The program of a Chrome or Chromium that runs: the one named by `CHROMIUM_PATH`, else an installed one (without a
 * window where there is such a one), else Playwright's download; null where there is none.
 *
 * @throws Error where `CHROMIUM_PATH` names what does not run.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { CHROMIUM_PATH: named, PATH } = environment;
  if (named === undefined || named === '') return candidates(PATH).find(runs) ?? null;
  if (runs(named)) return named;
  throw new Error(`CHROMIUM_PATH names ${named}, which is no Chrome or Chromium that runs.`);
}

/** As {@link findBrowser}, but one that can open a window, and so has all settings of a reader's. */
export function findBrowserWithWindow({ PATH }: NodeJS.ProcessEnv = process.env): string | null {
  return withWindow(PATH).find(runs) ?? null;
}

function candidates(searchPath: string | undefined): string[] {
  return [...programsOnPath(SHELLS, searchPath), ...withWindow(searchPath)];
}

function withWindow(searchPath: string | undefined): string[] {
  return [
    ...programsOnPath(NAMES, searchPath),
    ...APPLICATIONS,
    // The download of Playwright's own.
    chromium.executablePath(),
  ];
}

/** A program that is in its place may still not run: Ubuntu's `chromium-browser` only says that it moved. */
function runs(path: string): boolean {
  if (!isProgram(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}
