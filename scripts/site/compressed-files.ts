import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { ENDINGS, isCompressible } from '../host/static-files.ts';

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Zlib works in four threads; more files at a time only fill the memory. */
const AT_A_TIME = 4;

/**
 * Writes each file of a built site again as `.br` and `.gz`, where it is smaller so, for servers that send such files
 * as they are. The same file always gives the same bytes. Returns how many files it was.
 */
export async function writeCompressedFiles(out: string): Promise<number> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const open = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(out, '.vite')));
  const count = open.length;
  const work = async (): Promise<void> => {
    for (let path = open.pop(); path !== undefined; path = open.pop()) await compress(path);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return count;
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  const forms = [
    [ENDINGS.br, await withBrotli(bytes, { params: brotliParameters(path, bytes.length) })],
    [ENDINGS.gzip, await withGzip(bytes, { level: 9 })],
  ] as const;
  for (const [ending, form] of forms) {
    if (form.length < bytes.length) await writeFile(path + ending, form);
  }
}

/** On our pages the best quality takes twice the time of the one below and gives nothing. */
function brotliParameters(path: string, size: number): Record<number, number> {
  const best = zlib.BROTLI_MAX_QUALITY;
  return {
    [zlib.BROTLI_PARAM_QUALITY]: path.endsWith('.html') ? best - 1 : best,
    [zlib.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
