import { isComposing } from './composition.ts';

/** What unfolds in a card; in a wide frame in its place, else over the frame. */
const UNFOLDED = '.card .topic[open], .card .origin[open]';

/** Escape leaves the text that lies over the frame, and the selection as it is. */
export function closeOverlayOnEscape(event: KeyboardEvent): void {
  const overlay = overlayOf(event.target);
  if (event.key !== 'Escape' || isComposing(event) || overlay === null) return;
  event.preventDefault();
  overlay.open = false;
  overlay.querySelector('summary')?.focus({ preventScroll: true });
}

/** What lies under it may not have the focus unseen: so it goes with the focus. */
export function closeOverlayOnLeave(event: FocusEvent): void {
  const overlay = overlayOf(event.target);
  const next = event.relatedTarget;
  if (overlay !== null && next instanceof Node && !overlay.contains(next)) overlay.open = false;
}

function overlayOf(target: EventTarget | null): HTMLDetailsElement | null {
  const unfolded = target instanceof Element ? target.closest<HTMLDetailsElement>(UNFOLDED) : null;
  return unfolded !== null && getComputedStyle(unfolded).position === 'fixed' ? unfolded : null;
}
