import type { Theme } from '../scene/choice.ts';
import type { State } from './store.ts';

/** The theme that is drawn: the reader's, or the system's. */
export function themeOf(state: Pick<State, 'theme' | 'systemDark'>): Theme {
  if (state.theme !== 'auto') return state.theme;
  return state.systemDark ? 'dark' : 'light';
}
