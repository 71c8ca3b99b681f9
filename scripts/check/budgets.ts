import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { readSiteFiles, type SiteFiles } from './built-site.ts';
import { brotliScale, filesOfPage, type PageFiles } from './site-weights.ts';

// Weighs the built site: `npx tsx scripts/check/budgets.ts`, with `--root` for another folder than dist.

interface Budget {
  readonly name: string;
  /** Thousands of bytes. */
  readonly limit: number;
  readonly files: (page: PageFiles) => readonly string[];
}

/** What may be sent to a reader of the map page, compressed. A budget that cannot hold is a reason to talk, not to raise it. */
const BUDGETS: readonly Budget[] = [
  { name: 'HTML of the map page', limit: 60, files: ({ html }) => [html] },
  { name: 'CSS', limit: 8, files: ({ styles }) => styles },
  { name: 'JavaScript before the engine', limit: 40, files: ({ scripts }) => scripts },
  { name: 'All that the still map needs', limit: 110, files: stillMap },
  { name: 'Facts and sources, to be unfolded', limit: 40, files: ({ facts }) => facts },
  {
    name: 'All, with engine, worker and world',
    limit: 520,
    files: (page) => [...stillMap(page), ...page.facts, ...page.late, ...page.engine, page.world],
  },
  { name: 'embed.js', limit: 2, files: () => ['embed.js'] },
];

/** How a budget is kept. */
export interface Weight {
  readonly name: string;
  /** In the language in which it is heaviest. */
  readonly bytes: number;
  readonly limit: number;
}

/**
 * Weighs a built site against every budget.
 *
 * @throws Error where a part that has a budget is missing.
 */
export function weighSite(files: SiteFiles): readonly Weight[] {
  const weigh = brotliScale(files);
  const pages = LANGUAGES.map((language) => filesOfPage(files, `${language}/index.html`));
  return BUDGETS.map(({ name, limit, files: chosen }) => ({
    name,
    bytes: Math.max(...pages.map((page) => weigh(chosen(page)))),
    limit: limit * 1000,
  }));
}

function stillMap({ html, styles, scripts, outline }: PageFiles): readonly string[] {
  return [html, ...styles, ...scripts, outline];
}

function main(): void {
  const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
  const weights = weighSite(readSiteFiles(values.root));
  console.log(`${'kB, brotli'.padEnd(36)}   is   of at most`);
  for (const { name, bytes, limit } of weights) {
    const verdict = bytes <= limit ? '' : '  too heavy';
    console.log(`${name.padEnd(36)}${thousands(bytes)}${thousands(limit)}${verdict}`);
  }
  if (weights.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}

function thousands(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
