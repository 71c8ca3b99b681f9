import { describe, expect, test } from 'vitest';
import type { Project } from '../scene/renderer.ts';
import type { SceneStrand } from '../scene/scene.ts';
import { FLOW } from '../scene/symbology.ts';
import { distanceTo, headPath, smoothPath, strandShape } from './strand-shapes.ts';

/** A straight strand from (0, 0) to (0, 100) on a screen whose pixels are degrees. */
const STRAND: SceneStrand = {
  id: 'to-a',
  organizations: ['Alibaba'],
  targets: ['A'],
  facts: [],
  subject: 'a',
  isTrunk: false,
  emphasis: 'normal',
  join: null,
  side: 0,
  end: 'a',
  points: Array.from({ length: 11 }, (_, index) => [0, index * 10] as const),
};

const project: Project = ([x, y]) => [x, y];

describe('a strand on the screen', () => {
  test('ends under its arrowhead, whose tip keeps off the point of the mark', () => {
    for (const sizes of [FLOW.large, FLOW.small]) {
      const { lines, heading } = strandShape(STRAND, project, sizes);
      expect(heading).toBeCloseTo(90);
      const end = lines.at(-1)?.at(-1)?.[1] ?? 0;
      expect(end).toBeGreaterThan(100 - sizes.tip - sizes.head);
      // There the head is at least as wide as the line.
      expect(((100 - sizes.tip - end) / sizes.head) * sizes.headWidth).toBeGreaterThanOrEqual(sizes.strand);
      expect(headPath(sizes)).toMatch(/^M-9\.5,0l/);
    }
  });

  test('lies at its side of the trunk where it joins it, and on its own course at its other end', () => {
    const at = (join: 'start' | 'end') =>
      strandShape({ ...STRAND, end: null, join, side: 1 }, project, FLOW.large).lines[0] ?? [];
    expect(at('end')[0]?.[0]).toBeCloseTo(0);
    expect(Math.abs(at('end').at(-1)?.[0] ?? 0)).toBeCloseTo(1.25);
    expect(Math.abs(at('start')[0]?.[0] ?? 0)).toBeCloseTo(1.25);
    expect(at('start').at(-1)?.[0]).toBeCloseTo(0);
  });

  test('is drawn as far as it can be seen', () => {
    const half: Project = ([x, y]) => (y > 45 && y < 55 ? null : [x, y]);
    expect(strandShape(STRAND, half, FLOW.large).lines).toHaveLength(2);
    const hidden = strandShape(STRAND, ([x, y]) => (y > 45 ? null : [x, y]), FLOW.large);
    expect(hidden.lines).toHaveLength(1);
    expect(hidden.heading).toBeNull();
    expect(strandShape(STRAND, () => null, FLOW.large).lines).toEqual([]);
  });

  test('tells how far a pointer is from it', () => {
    const shape = strandShape(STRAND, project, FLOW.large);
    expect(distanceTo(shape, [7, 33])).toBeCloseTo(7);
    expect(
      distanceTo(
        strandShape(STRAND, () => null, FLOW.large),
        [0, 0],
      ),
    ).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the path through points', () => {
  test('begins and ends at the first and the last, without a corner between', () => {
    expect(
      smoothPath([
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [20, 10],
        ],
      ]),
    ).toBe('M0,0Q10,0 10,5Q10,10 20,10');
    expect(
      smoothPath([
        [
          [0, 0],
          [10, 0],
        ],
      ]),
    ).toBe('M0,0L10,0');
    expect(smoothPath([])).toBe('');
  });
});
