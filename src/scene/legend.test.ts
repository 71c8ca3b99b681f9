import { describe, expect, test } from 'vitest';
import { ROLE_GROUPS } from '../dataset/history.ts';
import type { Edition, Link, Place } from '../dataset/model.ts';
import { withoutFacts } from '../dataset/sample.ts';
import { NOTHING } from './choice.ts';
import { sceneFlow } from './flow.ts';
import { LEGEND } from './legend.ts';
import { sceneLinks } from './link-subject.ts';

const kindRows = LEGEND.flatMap((row) => (row.type === 'kind' ? [row] : []));
const linkRows = LEGEND.flatMap((row) => (row.type === 'link' ? [row] : []));

function place(id: string, longitude: number): Place<string> {
  return {
    id,
    country: 'CHN',
    name: id,
    point: [longitude, 10],
    precision: 'city',
    pointNote: '',
    roles: [{ kind: 'headquarters', organizations: [], history: [{ status: 'operating', since: '2020' }] }],
  };
}

/** Every way in which the data may tie two places. */
const TIES = [
  ['trains', 'reported'],
  ['plans', 'planned'],
  ['plans', 'opened'],
  ['supplies', 'reported'],
  ['rents', 'operating'],
] as const;

function drawnLinks() {
  const places = [place('a', 0), place('b', 40)];
  const links = TIES.map(
    ([kind, status], index): Link => ({
      id: `${index}`,
      kind,
      from: 'a',
      to: 'b',
      organization: '',
      history: [{ status, since: '2025' }],
    }),
  );
  const edition: Edition = {
    language: 'en',
    asOf: '2026',
    places,
    facts: [],
    sites: [],
    links,
    sources: [],
    countries: [],
    ...withoutFacts,
  };
  const flow = sceneFlow(edition, NOTHING).map(() => ({ tone: 'training', dashed: false }));
  return [...flow, ...sceneLinks(edition, edition, NOTHING)];
}

describe('the legend', () => {
  test('names every group that can be shown and hidden once, with the marks that it has on the map', () => {
    expect(kindRows.map(({ kind }) => kind)).toEqual([...ROLE_GROUPS]);
    expect(
      kindRows.map(({ marks }) => marks.map(({ shape, hollow }) => `${hollow ? 'hollow ' : ''}${shape}`)),
    ).toEqual([['square'], ['circle'], ['diamond'], ['hollow diamond'], ['hexagon']]);
  });

  test('has no row twice', () => {
    const names = LEGEND.map((row) => `${row.type} ${row.type === 'kind' ? row.kind : row.id}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(ROLE_GROUPS.length);
  });

  test('explains every line that is drawn, and none that is not', () => {
    const look = ({ tone, dashed }: { tone: string; dashed: boolean }): string =>
      `${tone}${dashed ? ' dashed' : ''}`;
    expect(linkRows.map(look).sort()).toEqual(drawnLinks().map(look).sort());
    expect(new Set(linkRows.map(look)).size).toBe(TIES.length);
  });

  test('cannot be changed by who reads it', () => {
    expect(Object.isFrozen(LEGEND)).toBe(true);
  });
});
