import type { Edition, SubjectId } from '../dataset/model.ts';
import { placesOfView } from '../scene/scene-at-zoom.ts';
import type { Page } from './context.ts';

interface HiddenNoteProps {
  readonly page: Page;
  readonly id: SubjectId | null;
}

/** One line on a subject whose marks, or some of them, are not on the map. */
export function HiddenNote({ page, id }: HiddenNoteProps) {
  const words = hiddenWords(page, id);
  return words === null ? null : <p class="hidden-note">{words}</p>;
}

/** Says that the legend hides marks of a subject; null where it hides none. */
export function hiddenWords({ edition, shown, messages }: Page, id: SubjectId | null): string | null {
  return countRoles(shown, id) === countRoles(edition, id) ? null : messages.panel.hidden;
}

/** Without those of a country that only a near view shows: nobody misses them. */
function countRoles(edition: Edition, id: SubjectId | null): number {
  return placesOfView(edition, id).flatMap(({ roles }) => roles).length;
}
