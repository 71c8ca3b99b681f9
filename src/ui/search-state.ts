/** Where a reader stands in the search: what is typed, whether suggestions show, and which one is marked. */
export interface SearchState {
  readonly query: string;
  readonly open: boolean;
  /** Index of the marked suggestion; -1 for none, so that typing never chooses by itself. */
  readonly active: number;
}

export const CLOSED: SearchState = Object.freeze({ query: '', open: false, active: -1 });

/** What a key asks for: another state, a suggestion, or nothing of the search's own. */
export type SearchStep =
  | { readonly type: 'state'; readonly state: SearchState }
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'none' };

const NONE: SearchStep = { type: 'none' };

/** Text was typed: the suggestions show, none of them marked. */
export function typed(query: string): SearchState {
  return { query, open: query.trim() !== '', active: -1 };
}

/**
 * What a key does, after the combobox pattern of the ARIA Authoring Practices Guide (list autocomplete with manual
 * selection): arrows walk the suggestions, Enter takes the marked one or the first, Escape closes them and then
 * empties the field.
 *
 * @param count How many suggestions there are.
 */
export function stepOf(state: SearchState, key: string, count: number): SearchStep {
  switch (key) {
    case 'ArrowDown':
      return count === 0
        ? NONE
        : to({ ...state, open: true, active: moved(state.open ? state.active : -1, 1, count) });
    case 'ArrowUp':
      return count === 0
        ? NONE
        : to({ ...state, open: true, active: moved(state.open ? state.active : -1, -1, count) });
    case 'Enter':
      return state.open && count > 0 ? { type: 'choose', index: Math.max(0, state.active) } : NONE;
    case 'Escape':
      if (state.open) return to({ ...state, open: false, active: -1 });
      return state.query === '' ? NONE : to(CLOSED);
    case 'Tab':
      return state.open ? to({ ...state, open: false, active: -1 }) : NONE;
    default:
      return NONE;
  }
}

function to(state: SearchState): SearchStep {
  return { type: 'state', state };
}

/** From no mark, down goes to the first and up to the last; past either end the mark goes back to the text. */
function moved(active: number, step: 1 | -1, count: number): number {
  return ((active + 1 + step + (count + 1)) % (count + 1)) - 1;
}
