import { homedir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type BuiltSite, openSite, readSiteFiles, type SiteFiles, textOf } from './built-site.ts';
import { DATA_RULES } from './page-data-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import { validity } from './page-validity.ts';

// Checks every page of the built site: `npx tsx scripts/check/check-pages.ts`, with `--root` for another folder than dist.

const RULES = [validity, ...PAGE_RULES, ...DATA_RULES];

const TEXT_FILE = /\.(?:html|css|js|json|geojson|txt|xml|svg)$/;

/** What is checked. */
export interface CheckOptions {
  /** Absolute paths that no file may name; those of this machine unless told. */
  readonly folders?: readonly string[];
  /** The pages to check, by their path; all of them without it. */
  readonly only?: readonly string[] | undefined;
}

/** Everything that is wrong with a built site, one line each: file, rule, what is wrong. */
export function siteProblems(files: SiteFiles, options: CheckOptions = {}): string[] {
  const { folders = machineFolders(), only } = options;
  const site = openSite(files);
  const problems = [...site.pages.values()]
    .filter(({ path }) => only === undefined || only.includes(path))
    .flatMap((page) =>
      RULES.flatMap(({ name, problems: find }) =>
        find(page, site).map((problem) => `${page.path}: [${name}] ${problem}`),
      ),
    );
  return [
    ...emptiness(site),
    ...problems,
    ...machinePathProblems(files, folders),
    ...compressionProblems(files),
  ];
}

/** Folders of the machine that built the site; nobody else should hear of them. */
function machineFolders(): string[] {
  return [process.cwd(), homedir()].filter((folder) => folder.length > 1);
}

function emptiness({ pages }: BuiltSite): string[] {
  return [...pages.values()].some(({ role }) => role === 'full') ? [] : ['[pages] There is not one page.'];
}

function machinePathProblems(files: SiteFiles, folders: readonly string[]): string[] {
  return [...files.keys()]
    .filter((path) => TEXT_FILE.test(path))
    .flatMap((path) => {
      const text = textOf(files, path);
      const found = folders.filter((folder) => text.includes(`${folder}/`));
      return found.map((folder) => `${path}: [machine-path] names ${folder}`);
    });
}

/** A server that sends the compressed file would tell another story than one that sends the plain one. */
function compressionProblems(files: SiteFiles): string[] {
  return [...files].flatMap(([path, bytes]) => {
    const [, plain = '', ending = ''] = /^(.*)(\.br|\.gz)$/.exec(path) ?? [];
    if (ending === '') return [];
    const original = files.get(plain);
    const same = original !== undefined && Buffer.compare(decompressed(bytes, ending), original) === 0;
    return same ? [] : [`${path}: [compressed] is not ${plain}`];
  });
}

function decompressed(bytes: Uint8Array, ending: string): Uint8Array {
  try {
    return ending === '.br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  } catch {
    return new Uint8Array();
  }
}

function main(): void {
  const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
  const files = readSiteFiles(values.root);
  const problems = siteProblems(files);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  for (const problem of problems) console.error(problem);
  console.log(`${pages} pages of ${values.root}/ checked, ${problems.length} problems.`);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
