import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { ENDINGS, isCompressible } from '../host/static-files.ts';
import { keep } from './content-cache.ts';

/** A file that is to be written again as `.br` and `.gz`. */
export interface FileToCompress {
  readonly path: string;
  readonly quality: number;
}

/** The files of a built site that servers may send compressed, without those that are already. */
export function filesToCompress(
  out: string,
  done: Pick<ReadonlySet<string>, 'has'> = new Set(),
): FileToCompress[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, folder: relative(out, dirname(path)) }))
    .filter(({ path, folder }) => folder.split(sep)[0] !== '.vite' && !done.has(path))
    .map(({ path, folder }) => ({ path, quality: folder === 'assets' ? BEST : GOOD }));
}

/**
 * Writes a file again as `.br` and `.gz`, where it is smaller so, for servers that send such files as they are. The same file
 * always gives the same bytes.
 */
export async function compressFile({ path, quality }: FileToCompress, cache: string | null): Promise<void> {
  const bytes = readFileSync(path);
  const brotli = await keep(cache, ['brotli', process.versions.brotli ?? '', String(quality), bytes], () =>
    brotliCompressSync(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  );
  if (brotli.bytes.length < bytes.length) writeFileSync(path + ENDINGS.br, brotli.bytes);
  // Quick enough to be made every time, at a level above which nothing is won but a thousandth.
  const gzip = gzipSync(bytes, { level: 6 });
  if (gzip.length < bytes.length) writeFileSync(path + ENDINGS.gzip, gzip);
}

/** For what every reader loads. */
const BEST = zlib.BROTLI_MAX_QUALITY;

/** Takes half the time: pages lose nothing by it, and of what few people fetch, such as the files of the data, a hundredth more is sent. */
export const GOOD = BEST - 1;

/** Takes a fifteenth, and sends an eighth more: for the many pages aside from the way through the story, which few people open. */
export const QUICK = 6;
