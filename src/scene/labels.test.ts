import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, type LabelLines, type LabelRequest, placeLabels, type Standing } from './labels.ts';
import type { MeasureText } from './text-width.ts';
import type { Box } from './viewport.ts';

const FRAME: Box = [0, 0, 1000, 600];
/** Every letter is half as wide as high. */
const measure: MeasureText = (text, { size }) => text.length * size * 0.5;
const SURROUNDINGS = { frame: FRAME, obstacles: [], measure };
const SINGAPORE_WIDTH = 9 * 13 * 0.5;

const TO_THE_RIGHT: Standing = { type: 'beside', left: 10, right: 10, prefer: 'right' };
const TO_THE_LEFT: Standing = { ...TO_THE_RIGHT, prefer: 'left' };

function one(text: string): LabelLines {
  return [{ text, style: 'place' }];
}

function two(text: string, note: string): LabelLines {
  return [
    { text, style: 'place' },
    { text: note, style: 'note' },
  ];
}

function request(id: string, x: number, y: number, ...variants: LabelLines[]): LabelRequest {
  return {
    id,
    variants: variants.length > 0 ? variants : [one('Singapore')],
    x,
    y,
    standing: TO_THE_RIGHT,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

describe('placeLabels', () => {
  test('puts a lone label to the side that it prefers, with its lines along the mark', () => {
    const right = placeLabels([request('a', 100, 100)], SURROUNDINGS).get('a')?.position;
    expect(right).toMatchObject({ anchor: 'start' });
    expect(right?.dx).toBeGreaterThan(10);
    const firm = { ...request('a', 300, 100), standing: TO_THE_LEFT };
    const left = placeLabels([firm], SURROUNDINGS).get('a')?.position;
    expect(left).toMatchObject({ anchor: 'end' });
    expect(left?.dx).toBeLessThan(-10);
  });

  test('moves a label that would leave the frame to the other side', () => {
    const { position } = placeLabels([request('a', 990, 100)], SURROUNDINGS).get('a') ?? {};
    expect(position?.anchor).toBe('end');
  });

  test('leaves out the less important of two labels that have no room', () => {
    const narrow: Box = [0, 0, 100, 30];
    const placed = placeLabels([request('first', 5, 15), request('second', 6, 15)], {
      ...SURROUNDINGS,
      frame: narrow,
    });
    expect([...placed.keys()]).toEqual(['first']);
  });

  test('keeps the position chosen before while it is free', () => {
    const before = { dx: -90, dy: 4, anchor: 'start' as const };
    const placed = placeLabels([request('a', 300, 100)], {
      ...SURROUNDINGS,
      previous: new Map([['a', before]]),
    });
    expect(placed.get('a')?.position).toEqual(before);
  });

  test('gives up the position chosen before once something stands there', () => {
    const before = { dx: 12, dy: 4, anchor: 'start' as const };
    const placed = placeLabels([request('a', 300, 100)], {
      ...SURROUNDINGS,
      obstacles: [[310, 90, 340, 110]],
      previous: new Map([['a', before]]),
    });
    expect(placed.get('a')).toBeDefined();
    expect(placed.get('a')?.position).not.toEqual(before);
  });

  test('lets the lines of a label stand together, or the shorter text alone', () => {
    const wanted = request('a', 50, 20, two('Paris', 'opened June 2026'), one('Paris'));
    expect(placeLabels([wanted], SURROUNDINGS).get('a')?.lines).toHaveLength(2);
    const low: Box = [0, 8, 1000, 32];
    expect(placeLabels([wanted], { ...SURROUNDINGS, frame: low }).get('a')?.lines).toEqual(one('Paris'));
  });

  test('writes over no firm course but what is needed, and over another only where there is no better place', () => {
    const points = [
      [100, 0],
      [100, 600],
    ] as const;
    const place = (firm: boolean, frame: Box, needed = false) =>
      placeLabels([{ ...request('a', 60, 100), needed }], {
        ...SURROUNDINGS,
        frame,
        courses: [{ points, reach: 3, firm }],
      }).get('a');
    expect(place(false, FRAME)?.position.anchor).not.toBe('start');
    const slot: Box = [55, 90, 200, 110];
    expect(place(false, slot)?.position.anchor).toBe('start');
    expect(place(true, slot)).toBeUndefined();
    expect(place(true, slot, true)?.position.anchor).toBe('start');
  });

  test('never lets two labels overlap, whatever the points', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const requests = points.map(({ x, y }, index) =>
          request(String(index), x, y, two('Ханчжоу', 'відкрито'), one('Ханчжоу')),
        );
        const placed = placeLabels(requests, SURROUNDINGS);
        const boxes = requests.flatMap((wanted) => {
          const choice = placed.get(wanted.id);
          return choice ? [boxOf(wanted, choice, measure)] : [];
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
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
        const placed = placeLabels(requests, { ...SURROUNDINGS, obstacles: boxes });
        for (const wanted of requests) {
          const choice = placed.get(wanted.id);
          if (!choice) continue;
          const box = boxOf(wanted, choice, measure);
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 1000 && box[3] <= 600).toBe(true);
          for (const obstacle of boxes) expect(overlap(box, obstacle)).toBe(false);
        }
      }),
    );
  });

  test('leaves out a label that is walled in', () => {
    expect(placeLabels([request('a', 300, 100)], { ...SURROUNDINGS, obstacles: [FRAME] }).size).toBe(0);
  });

  test('centres a name on its land, or moves it where something stands there', () => {
    const shifts = [
      [0, 0],
      [-60, 0],
    ] as const;
    const name = { ...request('a', 300, 100), standing: { type: 'on', anchor: 'middle', shifts } as const };
    expect(placeLabels([name], SURROUNDINGS).get('a')?.position).toMatchObject({ dx: 0, anchor: 'middle' });
    const obstacles: Box[] = [[310, 90, 340, 110]];
    expect(placeLabels([name], { ...SURROUNDINGS, obstacles }).get('a')?.position.dx).toBe(-60);
  });
});

describe('boxOf', () => {
  test('covers all lines of a label, from where they are anchored', () => {
    const at = { x: 500, y: 100 };
    const lines = two('Singapore', 'planned');
    const start = boxOf(at, { lines, position: { dx: 0, dy: 0, anchor: 'start' } }, measure);
    const end = boxOf(at, { lines, position: { dx: 0, dy: 0, anchor: 'end' } }, measure);
    expect(start[2] - start[0]).toBeCloseTo(SINGAPORE_WIDTH + 4);
    expect(end[2]).toBeCloseTo(502);
    expect(start[0]).toBeCloseTo(498);
    expect(start[3] - start[1]).toBeGreaterThan(25);
  });
});
