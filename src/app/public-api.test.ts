import { describe, expect, test } from 'vitest';
import { toEdition } from '../dataset/edition.ts';
import { ROLE_GROUPS } from '../dataset/history.ts';
import { sampleCountries, sampleDataset } from '../dataset/sample.ts';
import { setProjection } from '../state/actions.ts';
import { createAppStore } from '../state/store.ts';
import { createPublicApi, type PublicState } from './public-api.ts';

const edition = toEdition(sampleDataset(), sampleCountries, 'uk');

function create() {
  const store = createAppStore();
  return { store, api: createPublicApi({ store, edition, ready: Promise.resolve(), engineMap: () => null }) };
}

describe('the page for scripts', () => {
  test('says what the reader has chosen', () => {
    const { api, store } = create();
    expect(api.state()).toEqual({
      language: 'uk',
      at: null,
      view: 'flat',
      theme: 'auto',
      kinds: [...ROLE_GROUPS],
    });
    store.setState(setProjection('globe'));
    expect(api.state().view).toBe('globe');
  });

  test.each([
    ['MYS', 'MYS'],
    ['mys', 'MYS'],
    ['hangzhou', 'hangzhou'],
    ['atlantis', null],
    [null, null],
  ])('selects %o as %o', (id, at) => {
    const { api } = create();
    api.select('CHN');
    api.select(id);
    expect(api.state().at).toBe(at);
  });

  test.each([undefined, 7, {}, ['MYS']])('takes %o for no id', (id) => {
    const { api } = create();
    api.select('CHN');
    // As a script of the page calls it, which knows no types.
    Reflect.apply(api.select, api, [id]);
    expect(api.state().at).toBeNull();
  });

  test('tells of every change until it is asked to stop', () => {
    const { api } = create();
    const heard: PublicState[] = [];
    const stop = api.subscribe((state) => heard.push(state));
    api.select('MYS');
    stop();
    api.select(null);
    expect(heard.map(({ at }) => at)).toEqual(['MYS']);
  });

  test('has no engine’s map before there is one', () => {
    expect(create().api.map).toBeNull();
  });
});
