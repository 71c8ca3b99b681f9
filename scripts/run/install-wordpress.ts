import { spawnSync } from 'node:child_process';
import { findWordPress, WORDPRESS_ROOT } from './find-wordpress.ts';
import { unpackSystemPackages } from './system-packages.ts';

// Finds the WordPress that the tests run, or unpacks Debian’s into `.cache/wordpress/`, with PHP and MariaDB; nothing is
// installed and no service starts: `npx tsx scripts/run/install-wordpress.ts`.

const WORDPRESS = 'wordpress';

/** What runs it. Of a package that only names another, the other one is fetched. */
const RUNNERS = ['php-cli', 'php-mysql', 'php-mbstring', 'mariadb-server-core'];

if (findWordPress() === null) unpackSystemPackages(neededPackages(), WORDPRESS_ROOT);
// What else is needed shows only once the system's lists have come, as they do where a package is not found.
if (findWordPress() === null) unpackSystemPackages(neededPackages(), WORDPRESS_ROOT);
const found = findWordPress();
// Unlike the servers, it is not everywhere to be had where the map is built: a build does not fail for want of it.
console.log(
  found === null
    ? 'WordPress: not on this system, and not to be had from Debian here. Its tests are skipped.'
    : `WordPress: ${found.folder}, theme ${found.theme}`,
);

/** WordPress and its themes, without the web server that it asks for; and what is missing of the rest. */
function neededPackages(): string[] {
  const themes = matchesIn(apt('apt-cache', 'depends', WORDPRESS), /Recommends: (wordpress-theme-\S+)/g);
  const install = ['-s', 'install', '--no-install-recommends', ...RUNNERS];
  return [WORDPRESS, ...themes, ...matchesIn(apt('apt-get', ...install), /^Inst (\S+)/gm)];
}

function apt(program: string, ...args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';
}

function matchesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}
