import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

/** What another program reads from a PNG: resvg draws it pixel by pixel. */
function pixelsOf(png: Buffer, width: number, height: number): number[] {
  const address = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}" image-rendering="pixelated"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

function opaque(...colors: readonly (readonly [number, number, number])[]): Uint8Array {
  return Uint8Array.from(colors.flatMap((color) => [...color, 255]));
}

describe('a PNG with a palette', () => {
  test('shows the pixels that went in', () => {
    const data = opaque(
      [168, 35, 28],
      [234, 240, 244],
      [10, 95, 180],
      [255, 255, 255],
      [0, 0, 0],
      [168, 35, 28],
    );
    expect(pixelsOf(indexedPng({ width: 3, height: 2, data }), 3, 2)).toEqual([...data]);
  });

  test('has at most 256 colours, and for every other one a near one', () => {
    const data = opaque(
      ...Array.from(
        { length: 4096 },
        (_, index) => [(index >> 8) * 17, ((index >> 4) & 15) * 17, (index & 15) * 17] as const,
      ),
    );
    const png = indexedPng({ width: 64, height: 64, data });
    const start = png.indexOf('PLTE');
    expect(png.readUInt32BE(start - 4)).toBeLessThanOrEqual(768);
    const drawn = pixelsOf(png, 64, 64);
    const farthest = Math.max(...drawn.map((value, index) => Math.abs(value - (data[index] ?? 0))));
    expect(farthest).toBeLessThan(64);
  });

  test('is the same every time', () => {
    const picture = { width: 2, height: 1, data: opaque([1, 2, 3], [200, 100, 50]) };
    expect(indexedPng(picture)).toEqual(indexedPng(picture));
    expect(
      inflateSync(indexedPng(picture).subarray(indexedPng(picture).indexOf('IDAT') + 4, -16)),
    ).toHaveLength(3);
  });
});
