import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { observe, type Readable } from './observe.ts';

/**
 * What `select` takes from a store; the component is drawn again when it changes.
 *
 * @param select Returns the same value for the same state: an object made anew each time would never come to rest.
 */
export function useStore<State, Value>(store: Readable<State>, select: (state: State) => Value): Value {
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const value = select(store.getState());
  const latest = useRef({ select, value });
  latest.current = { select, value };
  useLayoutEffect(
    () =>
      observe(
        store,
        (state) => latest.current.select(state),
        () => latest.current.value,
        () => redraw(undefined),
      ),
    [store],
  );
  return value;
}
