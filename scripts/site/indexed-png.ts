import { crc32, deflateSync } from 'node:zlib';

// A drawing of few colours is a third as large with a palette as in true colour, which is all that resvg writes.

/** A picture of four bytes a pixel, row by row: red, green, blue, and an opacity that is taken as full. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The level above takes three times as long for a thirtieth of the size. */
const LEVEL = 8;
const MOST_COLORS = 256;
/** Colours so near to one another, as a squared distance of red, green and blue, look the same in a drawing. */
const SAME_COLOR = 24;

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Writes a picture as a PNG with a palette of at most 256 colours (PNG, third edition, colour type 3). */
export function indexedPng(pixels: Pixels): Buffer {
  const colors = colorsOf(pixels);
  const ranked = byFrequency(colors);
  const palette = paletteOf(ranked);
  const places = new Map(ranked.map((color) => [color, nearestIn(palette, color)]));
  const table = Uint8Array.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  const rows = indexedRows(colors, pixels.width, places);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(pixels)),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colorsOf({ data }: Pixels): Uint32Array {
  const colors = new Uint32Array(data.length / 4);
  for (let index = 0, byte = 0; index < colors.length; index++, byte += 4)
    colors[index] = ((data[byte] ?? 0) << 16) | ((data[byte + 1] ?? 0) << 8) | (data[byte + 2] ?? 0);
  return colors;
}

/** The colours of a picture, the most frequent first; of two equally frequent, the darker. */
function byFrequency(colors: Uint32Array): number[] {
  const counts = new Map<number, number>();
  forEachRun(colors, (color, start, end) => counts.set(color, (counts.get(color) ?? 0) + end - start));
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([color]) => color);
}

/** In a drawing most pixels are as their neighbour, and to look up each takes a tenth of a second. */
function forEachRun(colors: Uint32Array, visit: (color: number, start: number, end: number) => void): void {
  for (let start = 0, end = 0; start < colors.length; start = end) {
    const color = colors[start] ?? 0;
    while (end < colors.length && colors[end] === color) end++;
    visit(color, start, end);
  }
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
  for (const [index, candidate] of palette.entries()) {
    const apart = distance(candidate, color);
    if (apart >= least) continue;
    [nearest, least] = [index, apart];
  }
  return nearest;
}

function distance(a: number, b: number): number {
  return (
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  );
}

/** One byte a pixel, each row after the byte that says "no filter", which suits palettes best. */
function indexedRows(colors: Uint32Array, width: number, places: ReadonlyMap<number, number>): Uint8Array {
  const indexes = new Uint8Array(colors.length);
  forEachRun(colors, (color, start, end) => indexes.fill(places.get(color) ?? 0, start, end));
  const rows = new Uint8Array(colors.length + colors.length / width);
  for (let start = 0, row = 1; start < colors.length; start += width, row += width + 1)
    rows.set(indexes.subarray(start, start + width), row);
  return rows;
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
