import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is built from. */
const SOURCES = ['src', 'data', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * Whether the site in a folder is absent, unfinished or older than what it is built from.
 *
 * @param root the folder of the sources.
 */
export function isStale(out: string, root = '.'): boolean {
  const page = join(out, 'index.html');
  // The manifest is removed as the last act of a build.
  if (!existsSync(page) || existsSync(join(out, '.vite'))) return true;
  const sources = SOURCES.map((name) => join(root, name)).filter((path) => existsSync(path));
  return Math.max(...sources.map(lastChange)) > statSync(page).mtimeMs;
}

/** When a file, or anything in a folder, was last changed. A folder itself changes when a file in it is removed. */
function lastChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
