import { readFileSync } from 'node:fs';
import { POINT_TOLERANCE_KM } from '../../src/dataset/check-places.ts';
import { parseCountries } from '../../src/dataset/country-index.ts';
import type { CheckContext } from '../../src/dataset/draft.ts';
import type { Country, Dataset } from '../../src/dataset/model.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { type DataFile, type Problem, problemLine } from '../../src/dataset/problem.ts';
import { countryContains } from '../../src/geo/containment.ts';
import { parseWorld, type World } from '../../src/geo/topology.ts';
import type { LocalizedText } from '../../src/i18n/locales.ts';
import { readJsonSource } from './json-source.ts';

/** The dataset and the countries of the world map, in every language. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly countries: readonly Country<LocalizedText>[];
}

/** How the data are loaded. */
export interface LoadOptions {
  /** The folder that holds `data` and `public/geo`, as a URL with a slash at its end. */
  readonly root?: URL;
  /** Today as `YYYY-MM-DD`; left out, the data are not compared with the clock. */
  readonly today?: string;
}

const PROJECT_ROOT = new URL('../../', import.meta.url);

/** Reads `data` and `public/geo` and tests every rule; returns all that is wrong, one line each. */
export function readDataset({
  root = PROJECT_ROOT,
  today,
}: LoadOptions = {}): LoadedDataset | { readonly problems: readonly string[] } {
  const inFiles: Problem[] = [];
  const files = {
    places: readDataFile(root, 'places.geojson', inFiles),
    countries: readDataFile(root, 'countries.json', inFiles),
    links: readDataFile(root, 'links.json', inFiles),
    sources: readDataFile(root, 'sources.json', inFiles),
    articles: readDataFile(root, 'articles.json', inFiles),
  };
  const ofTheWorld: string[] = [];
  const countries = readCountries(root, ofTheWorld);
  const world = readWorld(root, 'world', ofTheWorld);
  const problems = [...inFiles.map(problemLine), ...ofTheWorld];
  // Without the world, every place would be reported as lying nowhere.
  if (world === null || ofTheWorld.length > 0) return { problems };

  const context: CheckContext = {
    countries,
    contains: containedIn(world, () => readWorld(root, 'detail', problems)),
    ...(today !== undefined && { today }),
  };
  const parsed = parseDataset(files, context);
  if ('problems' in parsed) problems.push(...parsed.problems.map(problemLine));
  return 'dataset' in parsed && problems.length === 0 ? { dataset: parsed.dataset, countries } : { problems };
}

/**
 * Loads the dataset for the build.
 *
 * @throws Error whose message lists every problem, one a line.
 */
export function loadDataset(options: LoadOptions = {}): LoadedDataset {
  const loaded = readDataset(options);
  if ('problems' in loaded) {
    throw new Error(`Problems in the data: ${loaded.problems.length}\n${loaded.problems.join('\n')}`);
  }
  return loaded;
}

function readDataFile(root: URL, file: DataFile, problems: Problem[]): unknown {
  try {
    const source = readJsonSource(readFileSync(new URL(`data/${file}`, root)), file);
    problems.push(...source.problems);
    return source.value;
  } catch (error) {
    problems.push({ file, id: 'file', rule: 'file-unreadable', message: messageOf(error) });
    return undefined;
  }
}

function readCountries(root: URL, problems: string[]): readonly Country<LocalizedText>[] {
  const value = readJson(root, 'public/geo/countries.json', problems);
  if (value === undefined) return [];
  const parsed = parseCountries(value);
  if ('countries' in parsed) return parsed.countries;
  problems.push(...parsed.problems.map((problem) => `public/geo/countries.json: ${problem}`));
  return [];
}

function readWorld(root: URL, map: 'world' | 'detail', problems: string[]): World | null {
  const path = `public/geo/${map}.json`;
  const value = readJson(root, path, problems);
  if (value === undefined) return null;
  try {
    return parseWorld(value);
  } catch (error) {
    problems.push(`${path}: ${messageOf(error)}`);
    return null;
  }
}

/** Whether a point lies in its country: the coarse map leaves small islands out, so a miss is looked up in the finer one. */
function containedIn(world: World, readFiner: () => World | null): CheckContext['contains'] {
  let finer: World | null | undefined;
  return (country, point) => {
    if (countryContains(world, country, point, POINT_TOLERANCE_KM)) return true;
    if (finer === undefined) finer = readFiner();
    return finer !== null && countryContains(finer, country, point, POINT_TOLERANCE_KM);
  };
}

/** Reads a file as JSON; undefined, with a problem, where that fails. */
function readJson(root: URL, path: string, problems: string[]): unknown {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  } catch (error) {
    problems.push(`${path}: cannot be read: ${messageOf(error)}`);
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
