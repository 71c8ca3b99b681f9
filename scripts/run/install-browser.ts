import { findBrowser } from './find-browser.ts';
import { asRoot, installSystemPackages, runAloud } from './system-packages.ts';

// Finds a browser for the tests or installs one: `npx tsx scripts/run/install-browser.ts`.

const WAYS = [playwrightDownload, systemPackage];

/** Mesa's, which draws in half the time of the browser's own. */
const SOFTWARE_RENDERER = ['libegl1', 'libegl-mesa0', 'libgl1-mesa-dri'];

/** Debian's, which has the quicker one without a window in a package of its own. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const found = findBrowser() ?? installed();
if (found === DEBIAN_CHROMIUM) installSystemPackages(['chromium-headless-shell', ...SOFTWARE_RENDERER]);
const browser = findBrowser();

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
  const isThere = runAloud('npx', 'playwright', 'install', 'chromium', '--no-shell');
  if (isThere && findBrowser() === null && asRoot() !== null)
    runAloud('npx', 'playwright', 'install-deps', 'chromium');
}

function systemPackage(): void {
  // A system without any font would show no text.
  installSystemPackages(['chromium', 'fonts-liberation']);
}

if (browser === null) {
  console.error(
    'No browser was found or could be installed. Install Chrome or Chromium, or name one in CHROMIUM_PATH.',
  );
  process.exitCode = 1;
} else {
  console.log(browser);
}
