import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { ROLE_GROUPS } from '../dataset/history.ts';
import type { Edition, Place } from '../dataset/model.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { NOTHING, type Selection } from '../scene/choice.ts';
import { neighbourOf, select, selectionOf, setProjection, setTheme, toggleKind } from './actions.ts';
import { createAppStore } from './store.ts';

const sample = toEdition(sampleDataset(), sampleCountries, 'en');

function renamed(place: Place<string>, id: string): Place<string> {
  return { ...place, id };
}

const [hangzhou] = sample.places;
const edition: Edition = {
  ...sample,
  places: [...sample.places, ...(hangzhou ? [renamed(hangzhou, 'shenzhen')] : [])],
};

describe('selectionOf', () => {
  test.each<[string | null, Selection]>([
    ['hangzhou', { type: 'place', id: 'hangzhou' }],
    ['MYS', { type: 'country', id: 'MYS' }],
    ['mys', { type: 'country', id: 'MYS' }],
    ['Mys', { type: 'country', id: 'MYS' }],
    ['training-malaysia', { type: 'country', id: 'MYS' }],
    ['HANGZHOU', NOTHING],
    ['atlantis', NOTHING],
    ['ATL', NOTHING],
    ['', NOTHING],
    [null, NOTHING],
    ['__proto__', NOTHING],
  ])('of %o is %o', (id, selection) => {
    expect(selectionOf(edition, id)).toEqual(selection);
  });
});

describe('the actions', () => {
  test('change what they are for, and nothing else', () => {
    const store = createAppStore();
    const before = store.getState();
    store.setState(select(edition, 'mys'));
    store.setState(setProjection('globe'));
    store.setState(setTheme('dark'));
    expect(store.getState()).toEqual({
      ...before,
      selection: { type: 'country', id: 'MYS' },
      projection: 'globe',
      theme: 'dark',
    });
  });

  test('an unknown id clears the selection', () => {
    const store = createAppStore({ selection: { type: 'country', id: 'MYS' } });
    store.setState(select(edition, 'atlantis'));
    expect(store.getState().selection).toEqual(NOTHING);
  });
});

describe('toggleKind', () => {
  test.each(ROLE_GROUPS)('hides %s and shows it again, in the order of the legend', (kind) => {
    const store = createAppStore();
    store.setState(toggleKind(store.getState(), kind));
    expect(store.getState().kinds).toEqual(ROLE_GROUPS.filter((each) => each !== kind));
    store.setState(toggleKind(store.getState(), kind));
    expect(store.getState().kinds).toEqual([...ROLE_GROUPS]);
  });

  test.each(ROLE_GROUPS)('keeps %s where it is the last one shown', (kind) => {
    expect(toggleKind({ kinds: [kind] }, kind)).toEqual({ kinds: [kind] });
  });

  test('keeps the last beside campuses, which the view of the world does not have', () => {
    const kinds = ['headquarters', 'campus'] as const;
    expect(toggleKind({ kinds }, 'headquarters')).toEqual({ kinds });
    expect(toggleKind({ kinds }, 'campus')).toEqual({ kinds: ['headquarters'] });
  });
});

describe('neighbourOf', () => {
  const inSteps = (selection: Selection, step: 1 | -1, steps: number, shown = edition): (string | null)[] => {
    const visited: (string | null)[] = [];
    let current = selection;
    for (let count = 0; count < steps; count++) {
      const id = neighbourOf(edition, shown, current, step);
      visited.push(id);
      current = selectionOf(edition, id);
    }
    return visited;
  };

  test('walks along the story, round and round', () => {
    expect(inSteps(NOTHING, 1, 4)).toEqual([...edition.story.order, 'MYS']);
  });

  test('walks back the same way', () => {
    expect(inSteps(NOTHING, -1, 4)).toEqual([...edition.story.order.toReversed(), 'hangzhou']);
  });

  test('stands at the country of a mark that stands for it', () => {
    expect(neighbourOf(edition, edition, { type: 'place', id: 'training-malaysia' }, 1)).toBe('CHN');
  });

  test('sets out from the first or the last where what is selected has no part in the story', () => {
    expect(neighbourOf(edition, edition, { type: 'country', id: 'CIV' }, 1)).toBe('MYS');
    expect(neighbourOf(edition, edition, { type: 'country', id: 'CIV' }, -1)).toBe('hangzhou');
  });

  test('passes over what is hidden, and goes on from where it stands in the order', () => {
    const shown = { ...edition, places: edition.places.filter(({ id }) => id !== 'training-malaysia') };
    expect(inSteps(NOTHING, 1, 3, shown)).toEqual(['CHN', 'hangzhou', 'CHN']);
    expect(inSteps({ type: 'country', id: 'MYS' }, -1, 1, shown)).toEqual(['hangzhou']);
  });

  test('does not pass over what has no mark to hide', () => {
    const empty = { ...edition, places: [] };
    expect(neighbourOf(empty, empty, NOTHING, 1)).toBe('MYS');
    expect(neighbourOf(edition, empty, NOTHING, 1)).toBeNull();
  });
});
