import { ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import type { Edition, SubjectId } from '../dataset/model.ts';
import { mainSubject, placesAt } from '../dataset/subjects.ts';
import {
  type MapProjection,
  NOTHING,
  type Selection,
  selectedId,
  type ThemeChoice,
} from '../scene/choice.ts';
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
export function setProjection(projection: MapProjection): Partial<State> {
  return { projection };
}

/** Chooses the colours; `auto` follows the system. */
export function setTheme(theme: ThemeChoice): Partial<State> {
  return { theme };
}

/**
 * Shows or hides one kind of place; the last one shown cannot be hidden, since an empty map says nothing. Campuses alone do not
 * count: the view of the world has none.
 */
export function toggleKind(
  { kinds }: Pick<State, 'kinds'>,
  kind: RoleGroup,
): { readonly kinds: readonly RoleGroup[] } {
  const toggled = ROLE_GROUPS.filter((each) => kinds.includes(each) !== (each === kind));
  return { kinds: toggled.some((each) => each !== 'campus') ? toggled : kinds };
}

/**
 * The subject before or after the selected one along the story, round and round. Subjects whose marks are all hidden are
 * passed over; what is selected keeps its position in any case.
 */
export function neighbourOf(
  edition: Edition,
  shown: Edition,
  selection: Selection,
  step: 1 | -1,
): SubjectId | null {
  const { order } = edition.story;
  const id = selectedId(selection);
  const own = id === null ? -1 : order.indexOf(mainSubject(edition, id));
  // From nothing, a step forward leads to the first and a step back to the last.
  const start = own === -1 && step === -1 ? 0 : own;
  const ahead = order.map((_, index) => order.at((start + step * (index + 1)) % order.length));
  return ahead.find((subject) => subject !== undefined && !isHidden(edition, shown, subject)) ?? null;
}

function isHidden(edition: Edition, shown: Edition, subject: SubjectId): boolean {
  return placesAt(edition, subject).length > 0 && placesAt(shown, subject).length === 0;
}
