import { ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import type { Edition } from '../dataset/model.ts';
import { mainSubject } from '../dataset/subjects.ts';
import { NOTHING, type Selection, selectedId, type ThemeChoice, type View } from '../scene/choice.ts';
import type { State } from './store.ts';

/**
 * The selection that an id stands for: a place's id, a country's code, or nothing where neither is known. A mark of which
 * only the country is known stands for the country.
 */
export function selectionOf(edition: Edition, id: string | null): Selection {
  if (id === null) return NOTHING;
  const main = mainSubject(edition, id);
  if (edition.places.some((place) => place.id === main)) return { type: 'place', id: main };
  const code = main.toUpperCase();
  if (edition.countries.some((country) => country.id === code)) return { type: 'country', id: code };
  return NOTHING;
}

/** Selects a place or a country; an unknown id, or null, clears the selection. */
export function select(edition: Edition, id: string | null): Partial<State> {
  return {
    selection: selectionOf(edition, id),
  };
}

/** Draws the Earth flat or as a globe. */
export function setView(view: View): Partial<State> {
  return { view };
}

/** Chooses the colours; `auto` follows the system. */
export function setTheme(theme: ThemeChoice): Partial<State> {
  return { theme };
}

/** Shows or hides one kind of place; the last one shown cannot be hidden, since an empty map says nothing. */
export function toggleKind(
  { kinds }: Pick<State, 'kinds'>,
  kind: RoleGroup,
): { readonly kinds: readonly RoleGroup[] } {
  const toggled = ROLE_GROUPS.filter((each) => kinds.includes(each) !== (each === kind));
  return { kinds: toggled.length === 0 ? kinds : toggled };
}

/**
 * The shown place before or after the selected one, in the order of the dataset, round and round. What is selected may be
 * hidden: it keeps its position in the order.
 */
export function neighbourOf(
  { places }: Edition,
  shown: Edition,
  selection: Selection,
  step: 1 | -1,
): string | null {
  const ids = new Set(shown.places.map(({ id }) => id));
  const id = selectedId(selection);
  const own = places.findIndex((place) => place.id === id || place.country === id);
  // From nothing, a step forward leads to the first and a step back to the last.
  const start = own === -1 && step === -1 ? 0 : own;
  const ahead = places.map((_, index) => places.at((start + step * (index + 1)) % places.length));
  return ahead.find((place) => place !== undefined && ids.has(place.id))?.id ?? null;
}
