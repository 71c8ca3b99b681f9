import { describe, expect, test } from 'vitest';
import { STROKES, type Stroke } from '../scene/symbology.ts';
import { strokePaint } from './stroke-paint.ts';

function isLengths(value: unknown): value is readonly ['literal', readonly number[]] {
  return Array.isArray(value) && value[0] === 'literal' && Array.isArray(value[1]);
}

/** The dashes that a step expression has at a zoom, in widths of the line. */
function dashesAt(expression: unknown, zoom: number): readonly number[] {
  if (!Array.isArray(expression) || expression[0] !== 'step') throw new Error('No step by zoom.');
  const [, , first, ...stops]: unknown[] = expression;
  let found = first;
  for (let index = 0; index < stops.length; index += 2) {
    if (Number(stops[index]) <= zoom) found = stops[index + 1];
  }
  if (!isLengths(found)) throw new Error('No lengths.');
  return found[1];
}

describe('a stroke as the engine paints it', () => {
  const strokes: readonly (readonly [string, Stroke])[] = Object.entries(STROKES);
  const dashed = strokes.flatMap(([name, { width, dash }]) => (dash ? [{ name, width, dash }] : []));

  test.each(strokes)('has the width of %s', (_name, stroke) => {
    expect(strokePaint(stroke)['line-width']).toBe(stroke.width);
    expect('line-dasharray' in strokePaint(stroke)).toBe(stroke.dash !== undefined);
  });

  test.each(dashed)('has the dashes of $name at every zoom, though the engine enlarges them', (stroke) => {
    const { width, dash } = stroke;
    const expression: unknown = strokePaint(stroke)['line-dasharray'];
    for (let zoom = -2; zoom <= 9; zoom += 0.01) {
      const enlarged = 2 ** (zoom - Math.floor(zoom));
      const lengths = dashesAt(expression, zoom).map((length) => length * width * enlarged);
      lengths.forEach((length, index) => {
        expect(Math.abs(length / (dash[index] ?? 0) - 1), `zoom ${zoom}`).toBeLessThan(0.05);
      });
    }
  });
});
