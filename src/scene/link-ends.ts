import type { Link, Place } from '../dataset/model.ts';
import { type Selection, selectedId } from './choice.ts';
import type { Emphasis } from './scene.ts';

/** Both places of a link: from, to. */
export type Ends = readonly [Place<string>, Place<string>];

/** Both places of a link; null where one of them is not shown. */
export function endsOf(link: Link, places: ReadonlyMap<string, Place<string>>): Ends | null {
  const from = places.get(link.from);
  const to = places.get(link.to);
  return from && to ? [from, to] : null;
}

/** How strongly a link between two places is drawn. */
export function emphasisOf(ends: Ends, selection: Selection): Emphasis {
  if (selection.type === 'none') return 'normal';
  return touches(ends, selection) ? 'strong' : 'faint';
}

/** Whether a link between two places has to do with what is selected. */
export function touches(ends: Ends, selection: Selection): boolean {
  return ends.some(
    ({ id, country }) => (selection.type === 'country' ? country : id) === selectedId(selection),
  );
}
