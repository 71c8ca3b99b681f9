import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

// What of a built site grows with the data: tables of two sites side by side.

/** The folders of two built sites. */
export interface Sites {
  readonly today: string;
  readonly larger: string;
}

/** How a page has grown. */
export interface GrownPage {
  readonly path: string;
  /** Bytes as brotli sends them. */
  readonly today: number;
  readonly larger: number;
}

/** Pages that are lists of the data themselves. */
const LISTS = /^\w+\/data\//;

/** Every page that both sites have, the one that has grown most first; without those that list the data. */
export function grownPages({ today, larger }: Sites): GrownPage[] {
  return filesOf(today)
    .filter((path) => path.endsWith('.html') && !LISTS.test(path))
    .map((path) => ({ path, today: weight(join(today, path)), larger: weight(join(larger, path)) }))
    .toSorted((a, b) => ratio(b) - ratio(a));
}

/** The pages that both have: how heavy they are, and how much heavier in the larger site. */
export function pagesTable(sites: Sites): string {
  const pages = grownPages(sites);
  const row = (name: string, values: (side: 'today' | 'larger') => number): string =>
    `| ${name} | ${kilobytes(values('today'))} | ${kilobytes(values('larger'))} | ${shareOf(values('larger'), values('today'))} |`;
  const heaviest = (side: 'today' | 'larger') => Math.max(...pages.map((page) => page[side]));
  const middle = (side: 'today' | 'larger') => median(pages.map((page) => page[side]));
  const above = pages.filter((page) => ratio(page) > 1.1).length;
  return [
    '| HTML, kB in brotli | today | larger | share |\n|---|---|---|---|',
    row(`largest of ${pages.length} pages of today`, heaviest),
    row('median of them', middle),
    ...pages.slice(0, 12).map((page) => row(page.path, (side) => page[side])),
    row(
      `median ratio: ${pages[Math.floor(pages.length / 2)]?.path}`,
      (side) => pages[Math.floor(pages.length / 2)]?.[side] ?? 0,
    ),
    `\n${above} of ${pages.length} pages have grown by more than 10 %.`,
  ].join('\n');
}

/** The files that pages load beside their HTML, of one language: outline, facts, names; and what is the data itself. */
export function dataTable({ today, larger }: Sites): string {
  const [before, after] = [dataFilesOf(today), dataFilesOf(larger)];
  return [
    '| data, kB in brotli | files | largest | all | files, larger | largest | all |\n|---|---|---|---|---|---|---|',
    ...[...after.keys()].map((name) => {
      const cells = [before.get(name) ?? [], after.get(name) ?? []].flatMap((sizes) => [
        sizes.length,
        kilobytes(Math.max(0, ...sizes)),
        kilobytes(sizes.reduce((sum, size) => sum + size, 0)),
      ]);
      return `| ${[name, ...cells].join(' | ')} |`;
    }),
  ].join('\n');
}

/** Where the parts of a page begin, in their order. */
const PARTS = [
  ['before the page', '<!doctype'],
  ['head', '<head>'],
  ['title, tools, legend', '<body'],
  ['ground', '<svg class="still'],
  ['links', '<g class="links"'],
  ['areas of small countries', '<g class="territories"'],
  ['flow', '<svg class="flow'],
  ['labels', '<g class="labels'],
  ['marks', '<g class="places"'],
  ['tags at the edge', '<div id="edge-tags"'],
  ['buttons', '<div id="zoom"'],
  ['panel', '<div id="side"'],
  ['about', '<div id="announcer"'],
  ['structured data', '<script type="application/ld+json"'],
] as const;

/** The parts of a page of both sites; in brotli each by itself, so that the parts are more than the whole. */
export function partsTable({ today, larger }: Sites, path: string): string {
  const [before, after] = [today, larger].map((folder) => partsOf(readFileSync(join(folder, path), 'utf8')));
  return [
    `| parts of ${path}, kB | today | in brotli | larger | in brotli |\n|---|---|---|---|---|`,
    ...PARTS.map(([name]) => {
      const cells = [before?.get(name) ?? '', after?.get(name) ?? ''].flatMap((text) => [
        kilobytes(Buffer.byteLength(text)),
        kilobytes(text === '' ? 0 : brotliCompressSync(text).length),
      ]);
      return `| ${[name, ...cells].join(' | ')} |`;
    }),
  ].join('\n');
}

function partsOf(html: string): ReadonlyMap<string, string> {
  const found = PARTS.map(([name, marker]) => ({ name, at: html.indexOf(marker) })).filter(
    ({ at }) => at >= 0,
  );
  return new Map(found.map(({ name, at }, index) => [name, html.slice(at, found[index + 1]?.at)]));
}

/** The sizes of a site's data files, by what they are. */
function dataFilesOf(folder: string): ReadonlyMap<string, readonly number[]> {
  const sizes = new Map<string, number[]>();
  for (const path of filesOf(folder)) {
    const name = nameOfData(path);
    if (name !== null) sizes.set(name, [...(sizes.get(name) ?? []), weight(join(folder, path))]);
  }
  return sizes;
}

/** Of what data file a path is one: English stands for every language. */
function nameOfData(path: string): string | null {
  if (/^data\/[\w-]+\.(?:geo)?json$/.test(path) || path === 'sitemap.xml' || path === 'en/data/index.html')
    return path;
  const [, name, part] = /^assets\/([a-z]+)-en-[\w-]+?(?:\/([a-z]+).*)?\.json$/.exec(path) ?? [];
  return name === undefined ? null : [name, part].filter(Boolean).join(', ');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
}

/** The size of a file as it is sent; the build has compressed it, where that is worth it. */
function weight(path: string): number {
  return (statSync(`${path}.br`, { throwIfNoEntry: false }) ?? statSync(path)).size;
}

function ratio({ today, larger }: GrownPage): number {
  return larger / today;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function shareOf(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
