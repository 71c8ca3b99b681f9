import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Choice, DEFAULT_CHOICE } from '../scene/choice.ts';

/** What the page knows of the reader: the choice, and what their system asks for. */
export interface State extends Choice {
  /** The system asks for dark colours. */
  readonly systemDark: boolean;
}

export type Store = StoreApi<State>;

/** Makes a store of its own for each page or test, so that none is shared. */
export function createAppStore(initial: Partial<State> = {}): Store {
  return createStore<State>()(() => ({ ...DEFAULT_CHOICE, systemDark: false, ...initial }));
}
