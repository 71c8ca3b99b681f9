import { describe, expect, test } from 'vitest';
import { type Edition, type Link, PLACE_KINDS, type Place } from '../dataset/model.ts';
import { NOTHING } from './choice.ts';
import { LEGEND } from './legend.ts';
import { sceneLinks } from './link-subject.ts';
import { SHAPE_OF_KIND } from './mark-path.ts';

const kindRows = LEGEND.flatMap((row) => (row.type === 'kind' ? [row] : []));
const linkRows = LEGEND.flatMap((row) => (row.type === 'link' ? [row] : []));

const place = (id: string, longitude: number): Place<string> => ({
  id,
  country: 'CHN',
  name: id,
  point: [longitude, 10],
  precision: 'city',
  pointNote: '',
  roles: [{ kind: 'headquarters', status: 'operating', since: '2020', organizations: [] }],
});

/** Every way in which the data may tie two places. */
const TIES = [
  ['trains', 'reported'],
  ['plans', 'planned'],
  ['plans', 'opened'],
  ['supplies', 'reported'],
] as const;

const drawnLinks = () => {
  const places = [place('a', 0), place('b', 40)];
  const links = TIES.map(
    ([kind, status], index): Link => ({
      id: `${index}`,
      kind,
      status,
      from: 'a',
      to: 'b',
      organization: '',
      fact: '',
    }),
  );
  const edition: Edition = {
    language: 'en',
    asOf: '2026',
    places,
    facts: [],
    links,
    sources: [],
    countries: [],
  };
  return sceneLinks(edition, places, NOTHING);
};

describe('the legend', () => {
  test('names every kind of place once, in the order of the data, with the shape of its mark', () => {
    expect(kindRows.map(({ kind }) => kind)).toEqual([...PLACE_KINDS]);
    expect(kindRows.map(({ mark }) => mark.shape)).toEqual(PLACE_KINDS.map((kind) => SHAPE_OF_KIND[kind]));
  });

  test('has no row twice', () => {
    const names = LEGEND.map((row) => `${row.type} ${row.type === 'kind' ? row.kind : row.id}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(PLACE_KINDS.length);
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
