import type { Page } from '@playwright/test';
import type { Point } from './resilience-driver.ts';

/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [number, number, number];

/** What the screen shows of the map. */
export interface Picture {
  /** The colour at a point of the map in CSS pixels, between the middles of pixels a mixture. */
  at(point: Point): Color;
}

/** A picture of the map as it is on the screen. */
export async function pictureOf(page: Page): Promise<Picture> {
  const file = await page.locator('#map').screenshot({ scale: 'css' });
  const { width, text } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No canvas to read a picture from.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const parts: string[] = [];
    for (let at = 0; at < data.length; at += 8192)
      parts.push(String.fromCharCode(...data.subarray(at, at + 8192)));
    return { width: bitmap.width, text: btoa(parts.join('')) };
  }, file.toString('base64'));
  const data = Buffer.from(text, 'base64');
  const pixel = (x: number, y: number): Color => {
    const at = (y * width + x) * 4;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  return {
    at({ x, y }) {
      const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
      const [right, down] = [x - 0.5 - left, y - 0.5 - top];
      const corners = [
        [pixel(left, top), (1 - right) * (1 - down)],
        [pixel(left + 1, top), right * (1 - down)],
        [pixel(left, top + 1), (1 - right) * down],
        [pixel(left + 1, top + 1), right * down],
      ] as const;
      const channel = (index: 0 | 1 | 2): number =>
        corners.reduce((sum, [color, share]) => sum + color[index] * share, 0);
      return [channel(0), channel(1), channel(2)];
    },
  };
}

/** How far apart two colours are, from 0 to 765. */
export function difference(a: Color, b: Color): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The mean colour of a square of a few pixels. */
export function colorAround(picture: Picture, { x, y }: Point): Color {
  const steps = [-2, -1, 0, 1, 2];
  const colors = steps.flatMap((dx) => steps.map((dy) => picture.at({ x: x + dx, y: y + dy })));
  return [
    mean(colors.map(([red]) => red)),
    mean(colors.map(([, green]) => green)),
    mean(colors.map(([, , blue]) => blue)),
  ];
}

/** How far to both sides of a line its profile reaches, in pixels. */
const REACH = 3.5;

/**
 * How much of a line is seen at each point along it: its difference from the ground on both sides, summed across it.
 * For a solid line that is its width times its contrast, wherever between two pixels it lies.
 */
export function inkAlong(picture: Picture, line: readonly Point[]): number[] {
  return line.slice(1, -1).map((point, index) => {
    const [before, after] = [line[index] ?? point, line[index + 2] ?? point];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const [nx, ny] = [-(after.y - before.y) / length, (after.x - before.x) / length];
    const across = (offset: number): Color =>
      picture.at({ x: point.x + nx * offset, y: point.y + ny * offset });
    const sides = [across(-REACH), across(REACH)] as const;
    let ink = 0;
    for (let offset = -REACH; offset <= REACH; offset += 0.5) {
      const color = across(offset);
      ink += 0.5 * Math.min(...sides.map((side) => difference(color, side)));
    }
    return ink;
  });
}

/** From the beginning of a dash to that of the next, in pixels, for values half a pixel apart. */
export function dashPeriod(values: readonly number[]): number {
  return median(spacings(crossings(values))) / 2;
}

/** Points along a straight line, half a pixel apart. */
export function straight(from: Point, to: Point): Point[] {
  const steps = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) * 2));
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / steps,
    y: from.y + ((to.y - from.y) * index) / steps,
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spacings(positions: readonly number[]): number[] {
  return positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
}

/** Where a row of values crosses its middle upwards. */
function crossings(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const share = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  const middle = (share(0.1) + share(0.9)) / 2;
  return values.flatMap((value, index) => {
    const before = values[index - 1] ?? value;
    const isUp = before < middle && value >= middle;
    return isUp ? [index - (value - middle) / (value - before)] : [];
  });
}
