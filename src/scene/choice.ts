import { ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import type { CountryCode } from '../dataset/model.ts';

/** What is selected: nothing, a country, or a place. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'country'; readonly id: CountryCode }
  | { readonly type: 'place'; readonly id: string };

/** How the Earth is drawn: Equal Earth on a plane, or as a globe. */
export type MapProjection = 'flat' | 'globe';

/** The reader's wish; `auto` follows the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** The theme that is drawn. */
export type Theme = 'light' | 'dark';

/** Everything that a reader chooses and an address can carry. */
export interface Choice {
  readonly selection: Selection;
  readonly projection: MapProjection;
  readonly theme: ThemeChoice;
  /** Which kinds of place are shown; data centres by whether they have opened. */
  readonly kinds: readonly RoleGroup[];
}

export const NOTHING: Selection = Object.freeze({ type: 'none' });

/** What a reader gets who has chosen nothing. */
export const DEFAULT_CHOICE: Choice = Object.freeze({
  selection: NOTHING,
  projection: 'flat',
  theme: 'auto',
  kinds: ROLE_GROUPS,
});

/** The id in a selection, or null. */
export function selectedId(selection: Selection): string | null {
  return selection.type === 'none' ? null : selection.id;
}
