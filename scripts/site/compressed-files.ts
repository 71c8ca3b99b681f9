import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { ENDINGS, isCompressible } from '../host/static-files.ts';
import { keep } from './content-cache.ts';

/** A file that is to be written again as `.br` and `.gz`. */
export interface FileToCompress {
  readonly path: string;
  readonly quality: number;
}

/** The files of a built site that servers may send compressed. */
export function filesToCompress(out: string): FileToCompress[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, folder: relative(out, path).split(sep)[0] }))
    .filter(({ folder }) => folder !== '.vite')
    .map(({ path, folder }) => ({ path, quality: folder === 'assets' ? BEST : BEST - 1 }));
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
  // Quick enough to be made every time.
  const gzip = gzipSync(bytes, { level: 9 });
  if (gzip.length < bytes.length) writeFileSync(path + ENDINGS.gzip, gzip);
}

/**
 * For what every reader loads. One below takes half the time: pages lose nothing by it, and of what few people fetch, such as
 * the files of the data, a hundredth more is sent.
 */
const BEST = zlib.BROTLI_MAX_QUALITY;
