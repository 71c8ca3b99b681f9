import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseWorld } from '../../src/geo/topology.ts';
import { readCoarseAtlas, readFineAtlas } from './atlas.ts';
import { checkGeography } from './checks.ts';
import { correctFineAtlas, outlinePoints } from './corrections.ts';
import { describeCountry } from './countries.ts';
import { detailSimplification, worldSimplification } from './fineness.ts';
import { buildLand, type Land } from './land.ts';
import { countryName } from './names.ts';
import { borderPolicy } from './policy.ts';
import { simplifyLand } from './simplify.ts';
import { splitShapes } from './split.ts';

const USAGE = `Writes public/geo from the atlas packages.
  --check  compare instead of writing; fails where a file differs`;

function run(args: readonly string[]): void {
  const unknown = args.filter((arg) => arg !== '--check');
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}\n${USAGE}`);
  const lands = readLands();
  const files = buildFiles(lands);
  if (args.includes('--check')) compare(files);
  else write(files);
}

function readLands(): { coarse: Land; fine: Land } {
  const fine = splitShapes(outlinePoints(correctFineAtlas(readFineAtlas())), borderPolicy);
  const added = new Set(borderPolicy.added.map(({ atlas }) => atlas));
  const coarse = splitShapes(outlinePoints(readCoarseAtlas()), borderPolicy);
  const completed = [...coarse, ...fine.filter(({ code }) => added.has(code))];
  return { coarse: buildLand(completed, borderPolicy), fine: buildLand(fine, borderPolicy) };
}

/** The files of `public/geo` by path; throws where a check fails. */
function buildFiles({ coarse, fine }: { coarse: Land; fine: Land }): Map<string, string> {
  const world = `${JSON.stringify(simplifyLand(coarse, worldSimplification))}\n`;
  const detail = `${JSON.stringify(simplifyLand(fine, detailSimplification))}\n`;
  const countries = describe(fine);
  const problems = checkGeography({
    world: parseWorld(JSON.parse(world)),
    detail: parseWorld(JSON.parse(detail)),
    countries,
  });
  if (problems.length > 0) throw new Error(`The maps are not sound:\n${problems.join('\n')}`);
  return new Map([
    ['public/geo/world.json', world],
    ['public/geo/detail.json', detail],
    ['public/geo/countries.json', formatEntries(countries)],
  ]);
}

function describe(land: Land) {
  return land.countries.map((country) => describeCountry(country, countryName(country.id)));
}

function formatEntries(entries: readonly object[]): string {
  return `{"countries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

function compare(files: ReadonlyMap<string, string>): void {
  const different = [...files].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
  if (different.length === 0) {
    console.log('public/geo is what the build writes.');
    return;
  }
  for (const path of different) console.error(`${path} differs from what the build writes.`);
  process.exitCode = 1;
}

function readText(path: string): string {
  return existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : '';
}

function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(inProject('public/geo'), { recursive: true });
  for (const [path, text] of files) {
    writeFileSync(inProject(path), text);
    const sizes = [Buffer.byteLength(text), gzipSync(text).length, brotliCompressSync(text).length];
    console.log(
      `${path}: ${sizes.map((size) => `${Math.round(size / 1000)} kB`).join(', ')} (raw, gzip, brotli)`,
    );
  }
}

function inProject(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
