import { markPath } from '../scene/mark-path.ts';
import type { Mark } from '../scene/scene.ts';

/** A mark of the map beside words; the words say all that it says. */
export function MarkIcon({ mark }: { readonly mark: Mark }) {
  return (
    <svg
      class={`mark-icon tone-${mark.tone}${mark.hollow ? ' hollow' : ''}`}
      viewBox="-10 -10 20 20"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPath(mark.shape, 6)} />
    </svg>
  );
}
