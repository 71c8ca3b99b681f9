import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import type { Edition, Link, LngLat } from '../dataset/model.ts';
import { headquartersAt, sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { NOTHING, type Selection } from './choice.ts';
import { sceneFlow } from './flow.ts';

const PLACES = [
  headquartersAt('beijing', 'CHN', [116.4, 39.9]),
  headquartersAt('hangzhou', 'CHN', [120.2, 30.3]),
  headquartersAt('singapore', 'SGP', [103.8, 1.35]),
  headquartersAt('malaysia', 'MYS', [102, 5.5]),
  headquartersAt('dublin', 'IRL', [-6.3, 53.3]),
];

const PAIRS = [
  ['Alibaba', 'hangzhou', 'singapore'],
  ['Alibaba', 'hangzhou', 'malaysia'],
  ['ByteDance', 'beijing', 'singapore'],
  ['ByteDance', 'beijing', 'malaysia'],
] as const;

const SAMPLE = toEdition(sampleDataset(), sampleCountries, 'en');

function editionOf(...pairs: (readonly [string, string, string])[]): Edition {
  const links = pairs.map(
    ([organization, from, to]): Link => ({
      id: `${organization}-${to}`,
      kind: 'trains',
      from,
      to,
      organization,
      history: [{ status: 'reported', since: '2025', fact: 'a-fact' }],
    }),
  );
  return { ...SAMPLE, places: PLACES, links };
}

function flowOf(selection: Selection = NOTHING, ...pairs: (readonly [string, string, string])[]) {
  const strands = sceneFlow(editionOf(...(pairs.length > 0 ? pairs : PAIRS)), selection);
  return new Map(strands.map((strand) => [strand.id, strand]));
}

/** The turn of a course at each of its points, in degrees. */
function turns(points: readonly LngLat[]): number[] {
  return points.slice(1, -1).map((point, index) => {
    const [before, after] = [points[index] ?? point, points[index + 2] ?? point];
    const into = Math.atan2(point[1] - before[1], point[0] - before[0]);
    const out = Math.atan2(after[1] - point[1], after[0] - point[0]);
    const turn = Math.abs(((out - into) * 180) / Math.PI);
    return Math.min(turn, 360 - turn);
  });
}

describe('the flow', () => {
  test('is a strand from every headquarters, one trunk, and a strand to every place of training', () => {
    const flow = flowOf();
    expect([...flow.keys()]).toEqual([
      'from-beijing',
      'from-hangzhou',
      'trunk',
      'to-singapore',
      'to-malaysia',
    ]);
    expect([...flow.values()].filter(({ isTrunk }) => isTrunk).map(({ id }) => id)).toEqual(['trunk']);
    expect([...flow.values()].map(({ end }) => end)).toEqual([null, null, null, 'singapore', 'malaysia']);
  });

  test('says of every strand whose it is, where it leads and what it rests on', () => {
    expect(flowOf().get('from-hangzhou')).toMatchObject({
      organizations: ['Alibaba'],
      targets: ['singapore', 'malaysia'],
      facts: ['a-fact'],
      subject: 'hangzhou',
    });
    expect(flowOf().get('to-malaysia')).toMatchObject({
      organizations: ['Alibaba', 'ByteDance'],
      targets: ['malaysia'],
      subject: 'malaysia',
    });
  });

  test('has neither gap nor kink from a headquarters to a place of training', () => {
    const flow = flowOf();
    const at = (id: string) => flow.get(id)?.points ?? [];
    for (const from of ['from-beijing', 'from-hangzhou']) {
      for (const to of ['to-singapore', 'to-malaysia']) {
        expect(at(from).at(-1)).toEqual(at('trunk')[0]);
        expect(at('trunk').at(-1)).toEqual(at(to)[0]);
        const course = [...at(from), ...at('trunk').slice(1), ...at(to).slice(1)];
        expect(Math.max(...turns(course))).toBeLessThan(12);
      }
    }
  });

  test('begins and ends at its places', () => {
    expect(flowOf().get('from-beijing')?.points[0]).toEqual([116.4, 39.9]);
    expect(flowOf().get('to-singapore')?.points.at(-1)).toEqual([103.8, 1.35]);
  });

  test('is as wide as one strand where it carries one firm', () => {
    const strands = [...flowOf(NOTHING, PAIRS[0], PAIRS[1]).values()];
    expect(strands.map(({ id }) => id)).toEqual(['from-hangzhou', 'trunk', 'to-singapore', 'to-malaysia']);
    expect(strands.some(({ isTrunk, side }) => isTrunk || side !== 0)).toBe(false);
  });

  test('is emphasised as far as it carries what is selected', () => {
    const emphases = (selection: Selection) =>
      Object.fromEntries([...flowOf(selection)].map(([id, { emphasis }]) => [id, emphasis]));
    expect(emphases({ type: 'place', id: 'hangzhou' })).toEqual({
      'from-beijing': 'faint',
      'from-hangzhou': 'strong',
      trunk: 'strong',
      'to-singapore': 'strong',
      'to-malaysia': 'strong',
    });
    expect(emphases({ type: 'country', id: 'MYS' })).toMatchObject({
      trunk: 'strong',
      'to-singapore': 'faint',
    });
    expect(emphases({ type: 'place', id: 'dublin' })).toMatchObject({ trunk: 'faint' });
  });

  test('leaves a tie that does not lead south a strand of its own', () => {
    const [strand, ...others] = flowOf(NOTHING, ['Alibaba', 'hangzhou', 'dublin']).values();
    expect(others).toEqual([]);
    expect(strand).toMatchObject({ subject: 'dublin', end: 'dublin', join: null });
    expect(strand?.points.at(-1)).toEqual([-6.3, 53.3]);
  });

  test('is nothing where nothing is reported', () => {
    expect(sceneFlow({ ...editionOf(...PAIRS), links: [] }, NOTHING)).toEqual([]);
  });
});
