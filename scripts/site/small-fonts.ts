import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';
import { packageVersion } from './package-version.ts';

// What draws the share pictures reads the whole file of a font for every letter, and a font has 600 kB: those of Western Europe
// and of Ukraine are a twelfth of it.

/** Whether a text has no letter that small fonts lack. */
export function isInSmallFonts(text: string): boolean {
  return !OTHER_LETTERS.test(text);
}

/** Files of the same fonts with the letters of Latin and Cyrillic only, made where they are not there yet. */
export async function smallFonts(files: readonly string[]): Promise<string[]> {
  const small = files.map((file) => ({ file, path: join(FOLDER, `${digestOf(file)}-${basename(file)}`) }));
  for (const { file, path } of small) if (!existsSync(path)) write(path, await smallFont(readFileSync(file)));
  return small.map(({ path }) => path);
}

/** What small fonts follow from besides the fonts. */
export function smallFontIngredients(): readonly Uint8Array[] {
  const engine = createRequire(require.resolve('subset-font')).resolve(
    'harfbuzzjs/dist/harfbuzz-subset.wasm',
  );
  return [
    readFileSync(new URL(import.meta.url)),
    readFileSync(engine),
    Buffer.from(packageVersion('subset-font')),
  ];
}

const FOLDER = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url));

const require = createRequire(import.meta.url);

/** The letters of Western Europe and of Ukraine, with their punctuation and currencies: whatever of these the fonts have. */
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x401, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
];

const OTHER_LETTERS = new RegExp(
  `[^\\n${LETTERS.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'u',
);

/** The names by which a family of more than four weights is one. */
const FAMILY_NAMES = [16, 17];

async function smallFont(font: Buffer): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const text = LETTERS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).join('');
  return subsetFont(font, text, { targetFormat: 'sfnt', preserveNameIds: FAMILY_NAMES });
}

function digestOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file));
  for (const part of smallFontIngredients()) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

/** Other threads may make the same meanwhile. */
function write(path: string, bytes: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  const unfinished = `${path}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}
