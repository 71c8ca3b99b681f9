import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelRequest, labelWidth, placeLabels } from './labels.ts';
import type { Box } from './viewport.ts';

const FRAME: Box = [0, 0, 1000, 600];

function request(id: string, x: number, y: number, text = 'Singapore'): LabelRequest {
  return {
    id,
    text,
    x,
    y,
    offset: 10,
    fontSize: 12.5,
  };
}

describe('placeLabels', () => {
  test('puts a lone label to the right of its point', () => {
    const position = placeLabels([request('a', 100, 100)], { frame: FRAME, obstacles: [] }).get('a');
    expect(position?.dx).toBeGreaterThan(10);
  });

  test('moves a label that would leave the frame to the other side', () => {
    const position = placeLabels([request('a', 990, 100)], { frame: FRAME, obstacles: [] }).get('a');
    expect(position?.dx).toBeLessThan(-labelWidth('Singapore', 12.5));
  });

  test('leaves out the less important of two labels that have no room', () => {
    const narrow: Box = [0, 0, 100, 30];
    const placed = placeLabels([request('first', 5, 15), request('second', 6, 15)], {
      frame: narrow,
      obstacles: [],
    });
    expect([...placed.keys()]).toEqual(['first']);
  });

  test('keeps the position chosen before while it is free', () => {
    const previous = new Map([['a', { dx: -90, dy: 4 }]]);
    const placed = placeLabels([request('a', 300, 100)], { frame: FRAME, obstacles: [], previous });
    expect(placed.get('a')).toEqual({ dx: -90, dy: 4 });
  });

  test('never lets two labels overlap, whatever the points', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const requests = points.map(({ x, y }, index) => request(String(index), x, y, 'Ханчжоу'));
        const placed = placeLabels(requests, { frame: FRAME, obstacles: [] });
        const boxes = requests.flatMap(({ id, x, y, text, fontSize }) => {
          const at = placed.get(id);
          return at ? [[x + at.dx, y + at.dy, labelWidth(text, fontSize), fontSize] as const] : [];
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            expect(a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && Math.abs(a[1] - b[1]) < a[3]).toBe(false);
          }
        }
      }),
    );
  });

  test('keeps clear of every obstacle and within the frame, whatever they are', () => {
    const x = fc.integer({ min: 0, max: 1000 });
    const y = fc.integer({ min: 0, max: 600 });
    const points = fc.array(fc.record({ x, y }), { minLength: 1, maxLength: 20 });
    const obstacles = fc.array(
      fc.tuple(x, y).map(([left, top]): Box => [left, top, left + 40, top + 30]),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(points, obstacles, (at, boxes) => {
        const requests = at.map((point, index) => request(String(index), point.x, point.y));
        const placed = placeLabels(requests, { frame: FRAME, obstacles: boxes });
        for (const { id, ...point } of requests) {
          const position = placed.get(id);
          if (!position) continue;
          const [left, baseline] = [point.x + position.dx, point.y + position.dy];
          const right = left + labelWidth(point.text, point.fontSize);
          expect(left >= FRAME[0] && right <= FRAME[2]).toBe(true);
          expect(baseline >= FRAME[1] && baseline <= FRAME[3]).toBe(true);
          for (const [west, north, east, south] of boxes) {
            expect(left < east && west < right && north < baseline && baseline < south).toBe(false);
          }
        }
      }),
    );
  });

  test('gives up the position chosen before once something stands there', () => {
    const previous = new Map([['a', { dx: 12, dy: 4 }]]);
    const obstacles: Box[] = [[310, 90, 340, 110]];
    const position = placeLabels([request('a', 300, 100)], { frame: FRAME, obstacles, previous }).get('a');
    expect(position).toBeDefined();
    expect(position).not.toEqual({ dx: 12, dy: 4 });
  });

  test('leaves out a label that is walled in', () => {
    const placed = placeLabels([request('a', 300, 100)], { frame: FRAME, obstacles: [FRAME] });
    expect(placed.size).toBe(0);
  });

  test('centres a label without an offset on its point', () => {
    const name = { ...request('a', 300, 100), offset: 0 };
    const position = placeLabels([name], { frame: FRAME, obstacles: [] }).get('a');
    expect(position?.dx).toBeCloseTo(-labelWidth('Singapore', 12.5) / 2);
  });
});

describe('labelWidth', () => {
  test('grows with the text and with the size of its letters', () => {
    expect(labelWidth('Сінгапур і Малайзія', 12)).toBeGreaterThan(labelWidth('Сінгапур', 12));
    expect(labelWidth('Сінгапур', 24)).toBeCloseTo(2 * labelWidth('Сінгапур', 12));
    expect(labelWidth('', 12)).toBe(0);
  });

  test('takes wide letters for wider than narrow ones, in both alphabets', () => {
    expect(labelWidth('MWШЩ', 12)).toBeGreaterThan(labelWidth('aoeо', 12));
    expect(labelWidth('aoeо', 12)).toBeGreaterThan(labelWidth('ilіІ', 12));
  });
});
