import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { build } from 'vite';
import { toEdition } from '../../src/dataset/edition.ts';
import type { Edition } from '../../src/dataset/model.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { frontHead } from '../../src/pages/front-head.tsx';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';
import { isCompressible } from '../host/static-files.ts';
import { buildEmbedScript } from './build-embed-script.ts';
import { effortFor, type FileToCompress, filesToCompress } from './compressed-files.ts';
import { forgetUnused } from './content-cache.ts';
import { answerFiles, pageFiles } from './prerender.ts';
import { sceneCss, sceneStylesheet } from './scene-stylesheet.ts';
import { searchNames } from './search-names.ts';
import { shareDrawings } from './share-pictures.ts';
import { prepareAssets } from './site-assets.ts';
import { type Publish, type SiteFile, writeSiteFile } from './site-file.ts';
import { smallScripts } from './small-scripts.ts';
import { loadStillWorld } from './still-world.ts';
import { surroundingFiles } from './surroundings.ts';
import { inTurn, openWorkshop, type Workshop, type WorkshopOptions } from './workshop.ts';

/** What is built, and where. */
export interface BuildOptions extends WorkshopOptions {
  /** The folder that the site is written to. */
  readonly out: string;
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
  /** The folder that holds `data` and `public/geo`, as a URL with a slash at its end. */
  readonly root: URL;
}

/** A part of a build. Parts overlap: pictures are drawn while scripts are bundled and pages are made. */
export interface BuildPart {
  readonly name: string;
  /** Seconds from the beginning of the build to that of the part. */
  readonly from: number;
  readonly seconds: number;
}

/** What was built. */
export interface BuildReport {
  readonly pages: number;
  readonly pictures: number;
  /** How many pictures there were not yet. */
  readonly newPictures: number;
  /** How many files lie there in compressed forms as well. */
  readonly compressed: number;
  readonly seconds: number;
  /** Seconds that processors worked, of all threads together: what of a build does not depend on what else they do. */
  readonly processorSeconds: number;
  readonly parts: readonly BuildPart[];
}

/**
 * Builds the whole site. The same sources give the same bytes, on however many cores and whatever is kept.
 *
 * @throws Error where the data break a rule: its message lists every breach.
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  const begun = Date.now();
  const workshop = openWorkshop(options);
  try {
    const report = await buildIn(workshop, options);
    if (options.cache !== null) forgetUnused(options.cache, begun);
    return report;
  } finally {
    await workshop.close();
  }
}

async function buildIn(workshop: Workshop, { out, origin, root }: BuildOptions): Promise<BuildReport> {
  const { during, parts, seconds } = stopwatch();
  const loaded = await during('data', async () => loadDataset({ root }));
  const editions = LANGUAGES.map((language) => toEdition(loaded.dataset, loaded.countries, language));
  // The bundler empties the folder, so nothing is written to it before it has ended.
  const drawn = during('pictures', () => drawPictures(workshop, editions));
  // It is asked for at the end, and until then its failure is nobody’s.
  drawn.catch(() => undefined);
  const { code, hashedPath, integrity } = await during('scripts and styles', () =>
    bundle(workshop, { out, origin, loaded }),
  );
  for (const path of ['embed.js', hashedPath]) writeSiteFile(out, path, code);
  finishFrontPage(out, toEdition(loaded.dataset, loaded.countries, 'en'), origin);
  const { beginAll, publish, end } = openCompression(workshop, out);
  beginAll();
  const { assetsOf, plainStylesheets, documents } = prepareAssets(
    out,
    { path: hashedPath, integrity },
    (language) => searchNames(loaded.dataset, loaded.countries, language),
    publish,
  );
  const pages = await during('pages', () =>
    workshop.besides(() =>
      publishAll(pageFiles({ origin, editions, world: loadStillWorld(), assetsOf }), publish),
    ),
  );
  await during('files around them', () =>
    publishAll(
      [
        ...answerFiles({ origin, editions }),
        ...surroundingFiles({ origin, editions, plainStylesheets, root, ...documents }),
      ],
      publish,
    ),
  );
  const pictures = await drawn;
  for (const { path, bytes } of pictures) writeSiteFile(out, path, bytes);
  const compressed = await during('the rest of the compression', end);
  rmSync(`${out}/.vite`, { recursive: true });
  const newPictures = pictures.filter(({ isNew }) => isNew).length;
  const { user, system } = process.cpuUsage();
  return {
    pages,
    pictures: pictures.length,
    newPictures,
    compressed,
    seconds: seconds(),
    processorSeconds: (user + system) / 1e6,
    parts,
  };
}

function drawPictures(workshop: Workshop, editions: readonly Edition[]) {
  return inTurn(shareDrawings(editions), workshop.hands, async ({ path, svg }) => ({
    path,
    ...(await workshop.picture(svg())),
  }));
}

interface BundleInput extends Pick<BuildOptions, 'out' | 'origin'> {
  readonly loaded: LoadedDataset;
}

async function bundle(workshop: Workshop, { out, origin, loaded }: BundleInput) {
  await build({
    build: { outDir: out },
    logLevel: 'warn',
    plugins: [sceneStylesheet(() => sceneCss(loaded)), smallScripts(workshop.script)],
    worker: { plugins: () => [smallScripts(workshop.script)] },
  });
  return buildEmbedScript(origin);
}

/** Makes and writes files, and after each lets go on what waits for an answer. Returns how many there are. */
async function publishAll(files: readonly SiteFile[], publish: Publish): Promise<number> {
  for (const file of files) {
    publish(file);
    await turn();
  }
  return files.length;
}

function finishFrontPage(out: string, edition: Edition, origin: string | null): void {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const head = frontHead(edition, origin);
  writeSiteFile(
    out,
    'index.html',
    html.replace('</head>', () => `${head}</head>`),
  );
}

/** Writes files, and compresses them while others are made. */
function openCompression(workshop: Workshop, out: string) {
  const begun = new Set<string>();
  const work: Promise<number>[] = [];
  let quick: FileToCompress[] = [];
  const send = (files: readonly FileToCompress[]): void => {
    const done = workshop.compression(files);
    // It is asked for at the end.
    done.catch(() => undefined);
    work.push(done);
  };
  const sendQuick = (): void => {
    if (quick.length > 0) send(quick);
    quick = [];
  };
  const begin = (file: FileToCompress): void => {
    begun.add(file.path);
    if (file.effort === 'quick') quick.push(file);
    else send([file]);
    if (quick.length === TOGETHER) sendQuick();
  };
  const publish = ({ path, content, isRare }: SiteFile): void => {
    writeSiteFile(out, path, content());
    const target = join(out, path);
    if (isCompressible(path)) begin({ path: target, effort: effortFor(out, target, isRare) });
  };
  /** What others have written. */
  const beginAll = (): void => filesToCompress(out, begun).forEach(begin);
  /** Returns how many files have a compressed form. */
  const end = async (): Promise<number> => {
    beginAll();
    sendQuick();
    return (await Promise.all(work)).reduce((sum, count) => sum + count, 0);
  };
  return { publish, beginAll, end };
}

/** Files that are sent to a thread together: to hand one over takes as long as to compress it quickly. */
const TOGETHER = 16;

/** Notes how long the parts of something take. */
function stopwatch() {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const parts: BuildPart[] = [];
  const during = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const from = seconds();
    const result = await work();
    parts.push({ name, from, seconds: seconds() - from });
    return result;
  };
  return { during, parts, seconds };
}
