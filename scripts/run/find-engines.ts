import { join } from 'node:path';
import { entriesOf, isProgram, programsOnPath } from './find-program.ts';

/** The programs of WebKitGTK that WebDriver needs. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** Where Debian and others put the browser that its driver starts. */
const LIBRARY_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** The program of Firefox: the one named by `FIREFOX_PATH`, else one of the search path; null where there is none. */
export function findFirefox({ FIREFOX_PATH, PATH }: NodeJS.ProcessEnv = process.env): string | null {
  if (FIREFOX_PATH !== undefined && FIREFOX_PATH !== '') return FIREFOX_PATH;
  return programsOnPath(['firefox-esr', 'firefox'], PATH)[0] ?? null;
}

/** The programs of WebKitGTK; null where one of them is missing. */
export function findWebKit({ PATH }: NodeJS.ProcessEnv = process.env): WebKitPrograms | null {
  const [driver] = programsOnPath(['WebKitWebDriver'], PATH);
  const browser = LIBRARY_FOLDERS.flatMap(miniBrowsers).find(isProgram);
  return driver === undefined || browser === undefined ? null : { driver, browser };
}

/** The program that gives a screen to what needs one; null where there is none. */
export function findVirtualScreen({ PATH }: NodeJS.ProcessEnv = process.env): string | null {
  return programsOnPath(['xvfb-run'], PATH)[0] ?? null;
}

/** `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`, or without the folder of the machine’s kind. */
function miniBrowsers(folder: string): string[] {
  return [folder, ...entriesOf(folder, /-linux-gnu$/)]
    .flatMap((path) => entriesOf(path, /^webkit(?:2gtk|gtk)-[\d.]+$/))
    .map((path) => join(path, 'MiniBrowser'));
}
