import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../geo/lng-lat.ts';
import { onPlane } from './map-plane.ts';
import { linesPath, ringsPath } from './path-data.ts';

const points = fc.tuple(
  fc.double({ min: -169, max: 191, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** The absolute points of relative path data of one line. */
function pointsIn(path: string): [number, number][] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((dx, index): [number, number][] => {
    if (index % 2 === 1) return [];
    [x, y] = [x + dx, y + (numbers[index + 1] ?? Number.NaN)];
    return [[x, y]];
  });
}

function isNear([x, y]: readonly [number, number], point: LngLat): boolean {
  const [planeX, planeY] = onPlane(point);
  return Math.abs(x - planeX) <= 0.5 && Math.abs(y - planeY) <= 0.5;
}

const SQUARE: LngLat[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe('linesPath', () => {
  test('has whole numbers only, a move and one run of relative lines', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 20 }), (line) => {
        expect(linesPath([line])).toMatch(/^(?:M-?\d+[ -]\d+l-?\d+(?:[ -]\d+)*)?$/);
      }),
    );
  });

  test('begins and ends within half a unit of the line, and errs nowhere by more', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 20 }), (line) => {
        const drawn = pointsIn(linesPath([line]));
        if (drawn.length === 0) return;
        const [first, last] = [line.at(0), line.at(-1)];
        expect(first && drawn[0] && isNear(drawn[0], first)).toBe(true);
        const end = drawn.at(-1);
        expect(last && end && isNear(end, last)).toBe(true);
        for (const point of drawn) expect(line.some((one) => isNear(point, one))).toBe(true);
      }),
    );
  });

  test('repeats no point', () => {
    expect(
      pointsIn(
        linesPath([
          [
            [0, 0],
            [0.001, 0],
            [10, 0],
            [10, 0.001],
          ],
        ]),
      ),
    ).toHaveLength(2);
  });

  test('drops a line that shrinks to one point, and a line without points', () => {
    expect(
      linesPath([
        [
          [0, 0],
          [0.001, 0.001],
        ],
        [],
      ]),
    ).toBe('');
  });

  test('puts lines one after another', () => {
    const [one, two]: LngLat[][] = [
      [
        [0, 0],
        [10, 0],
      ],
      [
        [20, 0],
        [30, 0],
      ],
    ];
    expect(linesPath([one ?? [], two ?? []])).toBe(linesPath([one ?? []]) + linesPath([two ?? []]));
  });
});

describe('ringsPath', () => {
  test('closes a ring without drawing its first point again', () => {
    const path = ringsPath([SQUARE]);
    expect(path).toMatch(/z$/);
    expect(pointsIn(path)).toHaveLength(4);
  });

  test('keeps a hole as a ring of its own', () => {
    const hole: LngLat[] = [
      [4, 4],
      [4, 6],
      [6, 6],
      [4, 4],
    ];
    expect(ringsPath([SQUARE, hole]).match(/M/g)).toHaveLength(2);
  });

  test.each<[string, LngLat[]]>([
    [
      'a point',
      [
        [0, 0],
        [0.001, 0],
        [0.001, 0.001],
        [0, 0],
      ],
    ],
    [
      'a line',
      [
        [0, 0],
        [10, 0],
        [0, 0],
      ],
    ],
    ['nothing', []],
  ])('drops a ring that shrinks to %s', (_what, ring) => {
    expect(ringsPath([ring])).toBe('');
  });
});
