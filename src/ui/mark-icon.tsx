import type { Role } from '../dataset/model.ts';
import { markPath, SHAPE_OF_KIND } from '../scene/mark-path.ts';
import { toneOf } from '../scene/palette.ts';
import type { Mark } from '../scene/scene.ts';

/** The mark of a role: shape by kind, tone by kind and status, hollow while it is only planned. */
export const markOfRole = ({ kind, status }: Pick<Role, 'kind' | 'status'>): Mark => ({
  shape: SHAPE_OF_KIND[kind],
  tone: toneOf(kind, status),
  hollow: status === 'planned',
});

/** A mark of the map beside words; the words say all that it says. */
export const MarkIcon = ({ mark }: { readonly mark: Mark }) => (
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
