import { crc32, deflateSync, constants as zlib } from 'node:zlib';

// A drawing of few colours is a third as large with a palette as in true colour, which is all that resvg writes.

/** A picture of four bytes a pixel, row by row: red, green, blue, and an opacity that is taken as full. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Runs of one colour alone: to look for what comes again takes three times as long for a sixth of the size, and it is not
 * readers who wait for a picture of 40 kB.
 */
const PACKING = { strategy: zlib.Z_RLE };
const MOST_COLORS = 256;
/** Colours so near to one another, as a squared distance of red, green and blue, look the same in a drawing. */
const SAME_COLOR = 75;

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Writes a picture as a PNG with a palette of at most 256 colours (PNG, third edition, colour type 3). */
export function indexedPng(pixels: Pixels): Buffer {
  const colors = new Colors();
  const runs = runsOf(wordsOf(pixels), pixels, colors);
  const palette = paletteOf(byFrequency(colors.all));
  const table = Uint8Array.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  const places = Uint8Array.from(colors.all, ({ color }) => nearestIn(palette, color));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(pixels)),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(indexedRows(pixels, places, runs), PACKING)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels as machine words, in whatever order of bytes: good to tell them apart, and quicker than byte by byte. */
function wordsOf({ data }: Pixels): Int32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** A colour of a picture. */
interface Counted {
  /** Red, green and blue. */
  readonly color: number;
  pixels: number;
}

/** The bits of a word’s digest. */
const DIGEST = 12;
/** The golden ratio as a share of all words: it spreads words that differ little. */
const SPREAD = 0x9e3779b1;

/** The colours of a picture by their words. The last one of each digest is at hand: a `Map` takes most of the time. */
class Colors {
  readonly all: Counted[] = [];
  readonly #indexes = new Map<number, number>();
  readonly #words = new Int32Array(1 << DIGEST);
  readonly #recent = new Int32Array(1 << DIGEST).fill(-1);

  /** The index of a word’s colour among all. `byte` is where it stands in the picture. */
  indexOf(word: number, data: Uint8Array, byte: number): number {
    const digest = Math.imul(word, SPREAD) >>> (32 - DIGEST);
    const recent = this.#recent[digest] ?? -1;
    if (recent >= 0 && this.#words[digest] === word) return recent;
    const index = this.#indexes.get(word) ?? this.#add(word, colorAt(data, byte));
    this.#words[digest] = word;
    this.#recent[digest] = index;
    return index;
  }

  #add(word: number, color: number): number {
    const index = this.all.push({ color, pixels: 0 }) - 1;
    this.#indexes.set(word, index);
    return index;
  }
}

/** A stretch of pixels alike, as long as it goes on in its row: in a drawing most pixels are as their neighbour. */
interface Runs {
  readonly count: number;
  /** Where each ends and the next begins. */
  readonly ends: Int32Array;
  /** The index of each one’s colour. */
  readonly colors: Int32Array;
}

// Pictures of one size follow one another, and to have this much memory cleared takes as long as to fill it.
let scratch = { ends: new Int32Array(0), colors: new Int32Array(0), rows: new Uint8Array(0) };

/** Finds the runs of a picture, and counts the pixels of each colour. */
function runsOf(words: Int32Array, { width, height, data }: Pixels, known: Colors): Runs {
  const { ends, colors } = scratchFor(words.length, words.length + height);
  let [count, start] = [0, 0];
  const add = (word: number, end: number): void => {
    const index = known.indexOf(word, data, start * 4);
    const counted = known.all[index];
    if (counted) counted.pixels += end - start;
    ends[count] = end;
    colors[count++] = index;
    start = end;
  };
  for (let row = 0; row < words.length; row += width) {
    let word = words[row] ?? 0;
    const last = row + width;
    for (let index = row + 1; index < last; index++) {
      const next = words[index] ?? 0;
      if (next === word) continue;
      add(word, index);
      word = next;
    }
    add(word, last);
  }
  return { count, ends, colors };
}

function colorAt(data: Uint8Array, byte: number): number {
  return ((data[byte] ?? 0) << 16) | ((data[byte + 1] ?? 0) << 8) | (data[byte + 2] ?? 0);
}

/** The colours, the most frequent first; of two equally frequent, the darker. */
function byFrequency(all: readonly Counted[]): number[] {
  return all.toSorted((a, b) => b.pixels - a.pixels || a.color - b.color).map(({ color }) => color);
}

/** A palette with a near colour for every colour: as near as 256 of them allow. */
function paletteOf(ranked: readonly number[]): number[] {
  for (let apart = SAME_COLOR; ; apart *= 2) {
    const palette = differing(ranked, apart);
    if (palette) return palette;
  }
}

/** The most frequent colours that differ by more than a distance; null where they are too many for a palette. */
function differing(ranked: readonly number[], apart: number): number[] | null {
  const palette: number[] = [];
  for (const color of ranked) {
    if (palette.some((chosen) => distance(chosen, color) <= apart)) continue;
    if (palette.length === MOST_COLORS) return null;
    palette.push(color);
  }
  return palette;
}

function nearestIn(palette: readonly number[], color: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < palette.length && least > 0; index++) {
    const apart = distance(palette[index] ?? 0, color);
    if (apart < least) [nearest, least] = [index, apart];
  }
  return nearest;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

/** From so many pixels on it is quicker to have them filled than to set one by one. */
const LONG = 24;

/** One byte a pixel, each row after the byte that says "no filter", which suits palettes best. */
function indexedRows(
  { width, height }: Pixels,
  places: Uint8Array,
  { count, ends, colors }: Runs,
): Uint8Array {
  const size = width * height + height;
  const { rows } = scratchFor(width * height, size);
  // How much further a pixel stands there than here: by a byte for each row.
  let further = 1;
  rows[0] = 0;
  for (let run = 0, start = 0; run < count; run++) {
    const end = ends[run] ?? 0;
    const place = places[colors[run] ?? 0] ?? 0;
    if (end - start >= LONG) rows.fill(place, start + further, end + further);
    else for (let at = start + further; at < end + further; at++) rows[at] = place;
    if (end % width === 0) rows[end + further++] = 0;
    start = end;
  }
  return rows.subarray(0, size);
}

function scratchFor(pixels: number, rows: number): typeof scratch {
  if (scratch.ends.length < pixels || scratch.rows.length < rows)
    scratch = {
      ends: new Int32Array(pixels),
      colors: new Int32Array(pixels),
      rows: new Uint8Array(rows),
    };
  return scratch;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function headerOf({ width, height }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, a palette; compression, filter and interlacing as they always are.
  header.set([8, 3, 0, 0, 0], 8);
  return header;
}
