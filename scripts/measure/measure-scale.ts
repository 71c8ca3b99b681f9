import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Dataset } from '../../src/dataset/model.ts';
import { parseWorld } from '../../src/geo/topology.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import type { BuildReport } from '../site/build-site.ts';
import { writeDataset } from './dataset-files.ts';
import { dataTable, pagesTable, partsTable } from './grown-site.ts';
import { scaledDataset } from './scaled-dataset.ts';

// Builds the site of today, and that of ten times as many places from nothing, after an edit and once more, each in a folder of its own, and prints what has grown:
// `npm run measure:scale`, with `--times 5` for another size, `--page en/malaysia/` for the parts of another page, `--cores 1`.
// docs/performance.md says how to read it.

const FOLDER = '.cache/scale';
const LAST = '.cache/scale-before';

/** Addresses as those of a site that is published; without one there is no sitemap. */
const ORIGIN = 'https://map.example.org/';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    cores: { type: 'string', default: String(availableParallelism()) },
    page: { type: 'string', multiple: true, default: ['en/', 'en/malaysia/'] },
  },
});

interface Amounts {
  readonly places: number;
  readonly facts: number;
}

interface Run {
  readonly name: string;
  readonly amounts: Amounts;
  readonly report: BuildReport;
}

function main(): void {
  // Many files that were removed just now make a disk slow to write others, so those of the last time go at the end.
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync(FOLDER)) renameSync(FOLDER, LAST);
  const today = loadDataset();
  const root = join(FOLDER, 'root');
  const world = parseWorld(JSON.parse(readFileSync('public/geo/world.json', 'utf8')));
  const scaled = scaledDataset({ ...today, world }, Number(values.times));
  writeDataset(scaled, root);
  // As the build does, so that a breach is not taken for one of the build.
  const larger = loadDataset({ root: pathToFileURL(`${resolve(root)}/`) });
  const sizes = { today: amountsOf(today.dataset), larger: amountsOf(larger.dataset) };
  const runs: readonly Run[] = [
    { name: 'today', amounts: sizes.today, report: build('today', '.') },
    { name: `${values.times} times`, amounts: sizes.larger, report: build('larger', root) },
    { name: 'after an edit', amounts: sizes.larger, report: buildEdited(scaled, root) },
    { name: 'the same again', amounts: sizes.larger, report: build('larger', root) },
  ];
  printRuns(runs);
  const sites = { today: join(FOLDER, 'today'), larger: join(FOLDER, 'larger') };
  console.log(`\n${pagesTable(sites)}`);
  console.log(`\n${dataTable(sites)}`);
  for (const page of values.page) console.log(`\n${partsTable(sites, `${page}index.html`)}`);
  rmSync(LAST, { recursive: true, force: true });
}

/** Every page names the day that the data are true as of, so another day makes every page anew; the pictures of places stay. */
function buildEdited(dataset: Dataset, root: string): BuildReport {
  const next = new Date(Date.parse(dataset.asOf) + DAY).toISOString().slice(0, 10);
  writeDataset({ ...dataset, asOf: next }, root);
  return build('larger', root);
}

const DAY = 86_400_000;

function amountsOf({ places, facts }: Readonly<Record<keyof Amounts, readonly unknown[]>>): Amounts {
  return { places: places.length, facts: facts.length };
}

/** In a process of its own, as every build is, with a cache of its own. */
function build(name: string, root: string): BuildReport {
  const report = join(FOLDER, `${name}.json`);
  const options = {
    root,
    report,
    out: join(FOLDER, name),
    cache: join(FOLDER, `cache-${name}`),
    origin: ORIGIN,
    cores: values.cores,
  };
  const words = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/site/build.ts', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The site "${name}" could not be built.`);
  const parsed: BuildReport = JSON.parse(readFileSync(report, 'utf8'));
  return parsed;
}

function printRuns(runs: readonly Run[]): void {
  const row = (name: string, cell: (run: Run) => string | number): string =>
    `| ${[name, ...runs.map(cell)].join(' | ')} |`;
  const parts = [...new Set(runs.flatMap(({ report }) => report.parts.map((part) => part.name)))];
  console.log(
    [
      row(`on ${values.cores} cores`, ({ name }) => name),
      row('---', () => '---'),
      row('places', ({ amounts }) => amounts.places),
      row('facts', ({ amounts }) => amounts.facts),
      row('pages', ({ report }) => report.pages),
      row('share pictures, new', ({ report }) => report.newPictures),
      row('whole build, s', ({ report }) => report.seconds.toFixed(1)),
      row('work of processors, s', ({ report }) => report.processorSeconds.toFixed(1)),
      ...parts.map((part) => row(`${part}: from – to, s`, ({ report }) => span(report, part))),
    ].join('\n'),
  );
}

function span({ parts }: BuildReport, name: string): string {
  const part = parts.find((each) => each.name === name);
  return part === undefined ? '' : `${part.from.toFixed(1)} – ${(part.from + part.seconds).toFixed(1)}`;
}

main();
