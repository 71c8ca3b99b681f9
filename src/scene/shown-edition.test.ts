import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { groupOf, ROLE_GROUPS } from '../dataset/history.ts';
import type { Edition, History, Link, Place, Role } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { en } from '../i18n/messages/en.ts';
import { buildScene } from './build-scene.ts';
import { DEFAULT_CHOICE } from './choice.ts';
import { shownEdition } from './shown-edition.ts';

const sample = toEdition(sampleDataset(), sampleCountries, 'en');
const [first] = sample.places;

const REPORTED: History = [{ status: 'reported', since: '2025' }];
const PLANNED: History = [{ status: 'planned', since: '2025' }];
const OPENED: History = [...PLANNED, { status: 'opened', since: '2026' }];

function place(id: string, ...roles: Place['roles']): Place<string>[] {
  return first ? [{ ...first, id, roles }] : [];
}

function role(kind: Role['kind'], organization: string, history: History): Role {
  return { kind, organizations: [organization], history };
}

function link(id: string, kind: Link['kind'], ends: string, organization: string, history: History): Link {
  const [from = '', to = ''] = ends.split(' ');
  return { id, kind, from, to, organization, history };
}

const edition: Edition = {
  ...sample,
  places: [
    ...place(
      'home',
      role('headquarters', 'Alibaba', REPORTED),
      role('training-cluster', 'Tencent', REPORTED),
    ),
    ...place(
      'abroad',
      role('training-cluster', 'Alibaba', REPORTED),
      role('data-centre', 'Alibaba', OPENED),
      role('data-centre', 'Alibaba', PLANNED),
    ),
    ...place('supplier', role('headquarters', 'Huawei', REPORTED)),
  ],
  links: [
    link('trains', 'trains', 'home abroad', 'Alibaba', REPORTED),
    link('opened', 'plans', 'home abroad', 'Alibaba', OPENED),
    link('planned', 'plans', 'home abroad', 'Alibaba', PLANNED),
    link('supplies', 'supplies', 'supplier home', 'Huawei', REPORTED),
  ],
};

function linksWith(...kinds: (typeof ROLE_GROUPS)[number][]) {
  return shownEdition(edition, { kinds }).links.map(({ id }) => id);
}

const someKinds = fc.subarray([...ROLE_GROUPS], { minLength: 1 });

describe('shownEdition', () => {
  test('is the edition itself with every kind, and one object for one list of kinds', () => {
    expect(shownEdition(edition, { kinds: [...ROLE_GROUPS] })).toBe(edition);
    const kinds = ['headquarters'] as const;
    expect(shownEdition(edition, { kinds })).toBe(shownEdition(edition, { kinds }));
    expect(shownEdition(sample, { kinds })).not.toBe(shownEdition(edition, { kinds }));
  });

  test('shows a link only with the role that it rests on at its end, though another is shown there', () => {
    expect(linksWith('headquarters', 'data-centre-opened')).toEqual(['opened', 'supplies']);
    expect(linksWith('headquarters', 'data-centre-planned')).toEqual(['planned', 'supplies']);
    expect(linksWith('headquarters', 'training-cluster')).toEqual(['trains', 'supplies']);
  });

  test('shows no link without the headquarters that it sets out from', () => {
    expect(linksWith('training-cluster', 'data-centre-opened', 'data-centre-planned')).toEqual([]);
  });

  test('keeps whatever rests on no role as long as its places are there', () => {
    expect(linksWith('headquarters')).toEqual(['supplies']);
  });

  test('has no place without a role, no hidden role, no link into nothing, and all facts', () => {
    fc.assert(
      fc.property(someKinds, (kinds) => {
        const shown = shownEdition(edition, { kinds });
        const ids = shown.places.map(({ id }) => id);
        for (const { roles } of shown.places) {
          expect(roles.length).toBeGreaterThan(0);
          for (const each of roles) expect(kinds).toContain(groupOf(each));
        }
        for (const { from, to } of shown.links) expect(ids).toEqual(expect.arrayContaining([from, to]));
        expect(shown.facts).toBe(edition.facts);
      }),
    );
  });

  test('is what the scene draws, each line where it lies among all', () => {
    const sceneOf = (kinds: typeof DEFAULT_CHOICE.kinds) =>
      buildScene({
        edition,
        choice: { ...DEFAULT_CHOICE, kinds },
        theme: 'light',
        describe: ({ name }) => name,
        words: en.labels,
      });
    const whole = sceneOf(ROLE_GROUPS);
    fc.assert(
      fc.property(someKinds, (kinds) => {
        const shown = shownEdition(edition, { kinds });
        const scene = sceneOf(kinds);
        expect(scene.places.map(({ id, marks }) => [id, marks.length])).toEqual(
          shown.places.map(({ id, roles }) => [id, roles.length]),
        );
        const ids = new Set(shown.links.map(({ id }) => id));
        expect(scene.links).toEqual(whole.links.filter(({ id }) => ids.has(id)));
      }),
    );
  });
});
