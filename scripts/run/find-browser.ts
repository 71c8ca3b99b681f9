import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const APPLICATIONS = [
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The program of a Chrome or Chromium that runs: the one named by `CHROMIUM_PATH`, else an installed one, else
 * Playwright's download; null where there is none.
 *
 * @throws Error where `CHROMIUM_PATH` names what does not run.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { CHROMIUM_PATH: named, PATH = '' } = environment;
  if (named === undefined || named === '') return candidates(PATH).find(runs) ?? null;
  if (runs(named)) return named;
  throw new Error(`CHROMIUM_PATH names ${named}, which is no Chrome or Chromium that runs.`);
}

function candidates(searchPath: string): string[] {
  return [
    ...searchPath
      .split(delimiter)
      .filter((folder) => folder !== '')
      .flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...APPLICATIONS,
    // The download of Playwright's own.
    chromium.executablePath(),
  ];
}

/** A program that is in its place may still not run: Ubuntu's `chromium-browser` only says that it moved. */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}
