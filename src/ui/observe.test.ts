import { expect, test } from 'vitest';
import { createAppStore } from '../state/store.ts';
import { observe } from './observe.ts';

/** A view that shows the state's projection and draws itself again when told. */
function createView() {
  const store = createAppStore();
  const view = { shown: store.getState().projection, drawn: 0 };
  const attach = () =>
    observe(
      store,
      (state) => state.projection,
      () => view.shown,
      () => {
        view.shown = store.getState().projection;
        view.drawn += 1;
      },
    );
  return { store, view, attach };
}

test('a change between rendering and subscribing is not lost', () => {
  const { store, view, attach } = createView();
  store.setState({ projection: 'globe' });
  attach();
  expect(view).toEqual({ shown: 'globe', drawn: 1 });
});

test('a change after subscribing is shown, one that concerns another part is not', () => {
  const { store, view, attach } = createView();
  attach();
  store.setState({ theme: 'dark' });
  expect(view).toEqual({ shown: 'flat', drawn: 0 });
  store.setState({ projection: 'globe' });
  expect(view).toEqual({ shown: 'globe', drawn: 1 });
});

test('after the undo nothing is shown any more', () => {
  const { store, view, attach } = createView();
  attach()();
  store.setState({ projection: 'globe' });
  expect(view).toEqual({ shown: 'flat', drawn: 0 });
});
