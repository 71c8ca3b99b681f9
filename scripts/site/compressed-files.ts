import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { ENDINGS, isCompressible } from '../host/static-files.ts';
import { keep } from './content-cache.ts';

/** How much is done to make a file small: as much as there is, or less where few people ask for it. */
export type Effort = 'best' | 'good' | 'quick';

/** A file that is to be written again as `.br` and `.gz`. */
export interface FileToCompress {
  readonly path: string;
  readonly effort: Effort;
}

interface Levels {
  readonly brotli: number;
  /** Null leaves it to the server. */
  readonly gzip: number | null;
}

/** The levels of an effort. */
const LEVELS: Readonly<Record<Effort, Levels>> = {
  // For what every reader loads.
  best: { brotli: zlib.BROTLI_MAX_QUALITY, gzip: 6 },
  // Half the time: pages lose nothing by it, and of data a hundredth more is sent.
  good: { brotli: zlib.BROTLI_MAX_QUALITY - 1, gzip: 6 },
  // A thirtieth of it, and a fifth more is sent. Gzip is made by the server when somebody asks for it, as `deploy/` has it.
  quick: { brotli: 4, gzip: null },
};

/** Bytes that one packet carries on an Ethernet, beside what TCP and IP say of it: nobody is faster with less. */
const PACKET = 1460;

/** The files of a built site that servers may send compressed, without those that are already. */
export function filesToCompress(
  out: string,
  done: Pick<ReadonlySet<string>, 'has'> = new Set(),
): FileToCompress[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !done.has(path) && topFolder(out, path) !== '.vite')
    .map((path) => ({ path, effort: effortFor(out, path) }));
}

/** The effort that a file of a site is worth. */
export function effortFor(out: string, path: string, isRare = false): Effort {
  if (isRare) return 'quick';
  return relative(out, dirname(path)) === 'assets' ? 'best' : 'good';
}

/**
 * Writes a file again as `.br`, and as `.gz` where its effort has that, if it is smaller so: for servers that send such files
 * as they are. The same file always gives the same bytes.
 *
 * @returns whether the file has such forms now.
 */
export async function compressFile({ path, effort }: FileToCompress, cache: string | null): Promise<boolean> {
  const bytes = readFileSync(path);
  if (effort === 'quick' && bytes.length < PACKET) return false;
  const levels = LEVELS[effort];
  const ingredients = ['brotli', process.versions.brotli ?? '', String(levels.brotli), bytes];
  const brotli = await keep(cache, ingredients, () =>
    brotliCompressSync(bytes, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: levels.brotli,
        [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  );
  const save = (ending: string, packed: Uint8Array): boolean => {
    if (packed.length >= bytes.length) return false;
    writeFileSync(path + ending, packed);
    return true;
  };
  const isPacked = save(ENDINGS.br, brotli.bytes);
  if (levels.gzip === null) return isPacked;
  // Quick enough to be made every time; above these levels nothing is won but a thousandth.
  return save(ENDINGS.gzip, gzipSync(bytes, { level: levels.gzip })) || isPacked;
}

function topFolder(out: string, path: string): string | undefined {
  return relative(out, path).split(sep)[0];
}
