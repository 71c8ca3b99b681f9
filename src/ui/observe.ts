/** The part of a store that a view reads. */
export interface Readable<State> {
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/**
 * Calls back whenever what is selected from a store differs from what is shown.
 *
 * The store is read once at the start: a change between rendering and subscribing would be lost otherwise.
 *
 * @param shown What is on the screen now; compared by `Object.is`.
 * @returns The undo.
 */
export function observe<State, Value>(
  store: Readable<State>,
  select: (state: State) => Value,
  shown: () => Value,
  onChange: () => void,
): () => void {
  const check = () => {
    if (!Object.is(select(store.getState()), shown())) onChange();
  };
  const undo = store.subscribe(check);
  check();
  return undo;
}
