import { calc } from '@csstools/css-calc';
import { describe, expect, test } from 'vitest';
import { forward } from '../geo/equal-earth.ts';
import { toScreen } from './camera.ts';
import { crowdedPairs, keepApart } from './keep-apart.ts';
import { keepApartCss } from './keep-apart-css.ts';
import { SAMPLE_SCENE } from './sample-scene.ts';
import type { Scene, ScenePlace } from './scene.ts';

const [, MALAYSIA] = SAMPLE_SCENE.places;
if (!MALAYSIA) throw new Error('The sample has no such place.');
const SINGAPORE: ScenePlace = {
  ...MALAYSIA,
  id: 'training-singapore',
  country: 'SGP',
  name: 'Singapore',
  point: [103.8, 1.35],
};
const SCENE: Scene = { ...SAMPLE_SCENE, places: [...SAMPLE_SCENE.places, SINGAPORE] };

/** A flat map of that scale. */
function flat(scale: number) {
  const camera = { center: forward([103, 3]), scale };
  return (point: readonly [number, number]) => toScreen(camera, { width: 800, height: 600 }, forward(point));
}

function apart(scale: number): number {
  const project = keepApart(SCENE, flat(scale), 25);
  const [a, b] = [project(MALAYSIA?.point ?? [0, 0]), project(SINGAPORE.point)];
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
}

describe('marks that would touch', () => {
  test('keep apart at world view, and lie where they are from a nearer one', () => {
    expect(apart(100)).toBeCloseTo(25, 6);
    const far = flat(2000);
    expect(keepApart(SCENE, far, 25)(MALAYSIA.point)).toEqual(far(MALAYSIA.point));
  });

  test('are moved where they stand for a whole country alone', () => {
    expect(
      crowdedPairs(SCENE.places, new Set(['SGP'])).map(({ moved, from }) => `${moved.id} ${from.id}`),
    ).toEqual(['training-malaysia training-singapore']);
    const project = flat(100);
    expect(keepApart(SCENE, project, 25)(SINGAPORE.point)).toEqual(project(SINGAPORE.point));
  });

  test('are left alone where one of them cannot be seen', () => {
    expect(keepApart(SCENE, () => null, 25)(MALAYSIA.point)).toBeNull();
  });

  test('are moved by the stylesheet just as far', () => {
    const css = keepApartCss(SCENE.places, new Set(['SGP']));
    expect(css).toContain('[data-place=training-malaysia]');
    const [, across = '', down = ''] = /translate\((calc\(.*?\)),(calc\(.*?\))\);/.exec(css) ?? [];
    const moved = [across, down].map((length) =>
      Number.parseFloat(calc(length.replace('var(--flow-apart)', '25px').replace('var(--k)', '100px'))),
    );
    const [from, to] = [flat(100)(MALAYSIA.point), keepApart(SCENE, flat(100), 25)(MALAYSIA.point) ?? [0, 0]];
    expect(moved[0]).toBeCloseTo(to[0] - from[0], 2);
    expect(moved[1]).toBeCloseTo(to[1] - from[1], 2);
  });
});

describe('marks of a near view that would lie on others', () => {
  const JAKARTA = near('jakarta', 1);
  const CLOUD = near('alibaba-jakarta', 2);
  const SITE = near('park', 3, { precision: 'site' });

  function near(id: string, rank: number, more: Partial<ScenePlace> = {}): ScenePlace {
    return { ...SINGAPORE, id, precision: 'city', minZoom: 5, rank, point: [106.8, -6.2], ...more };
  }

  function placed(...places: readonly ScenePlace[]) {
    const bare = flat(5000);
    const project = keepApart({ ...SCENE, places }, bare, 25);
    return places.map(({ point }) => {
      const at: readonly [number, number] = project(point) ?? [0, 0];
      const from = bare(point);
      return { at, moved: Math.hypot(at[0] - from[0], at[1] - from[1]) };
    });
  }

  function gapsOf(points: readonly { readonly at: readonly [number, number] }[]): number[] {
    return points.flatMap((a, index) =>
      points.slice(index + 1).map((b) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])),
    );
  }

  test('step aside, the first of the data staying where it is', () => {
    const [jakarta, cloud] = placed(JAKARTA, CLOUD);
    expect(jakarta?.moved).toBe(0);
    expect(cloud?.moved).toBeCloseTo(25, 6);
  });

  test('give way to what is known to the site, whatever comes first', () => {
    const [jakarta, , site] = placed(JAKARTA, CLOUD, SITE);
    expect(site?.moved).toBe(0);
    expect(jakarta?.moved).toBeGreaterThan(0);
  });

  test('touch no other, however many share a point', () => {
    const many = Array.from({ length: 7 }, (_, index) => near(`p${index}`, index));
    expect(Math.min(...gapsOf(placed(...many)))).toBeGreaterThan(17);
  });

  test('stay where nothing is near to them', () => {
    expect(placed(JAKARTA, near('bali', 2, { point: [115.2, -8.6] })).map(({ moved }) => moved)).toEqual([
      0, 0,
    ]);
  });
});
