import { CLICK_TOLERANCE } from '../scene/click.ts';

/**
 * Lets a mouse drag an element's content. Fingers are left alone: they scroll the page. Returns its undo.
 *
 * @param onMove Gets the way of each step, in pixels to the right and down.
 */
export function attachDrag(element: HTMLElement, onMove: (dx: number, dy: number) => void): () => void {
  let start: { readonly x: number; readonly y: number } | null = null;
  let dragged = false;

  const onDown = (event: PointerEvent): void => {
    dragged = false;
    const onControl = event.target instanceof Element && event.target.closest('[data-map-control]') !== null;
    const drags = event.pointerType === 'mouse' && event.button === 0 && !onControl;
    start = drags ? { x: event.clientX, y: event.clientY } : null;
  };
  const onPointerMove = (event: PointerEvent): void => {
    // Released outside the window, where nobody could tell.
    if (event.buttons === 0) start = null;
    if (!start) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!dragged && Math.hypot(dx, dy) < CLICK_TOLERANCE) return;
    dragged = true;
    start = { x: event.clientX, y: event.clientY };
    onMove(dx, dy);
  };
  const onUp = (): void => {
    start = null;
  };
  // Links and shapes would otherwise be dragged as such.
  const onDragStart = (event: Event): void => event.preventDefault();

  element.addEventListener('pointerdown', onDown);
  element.addEventListener('dragstart', onDragStart);
  window.addEventListener('pointermove', onPointerMove);
  window.addEventListener('pointerup', onUp);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('dragstart', onDragStart);
    window.removeEventListener('pointermove', onPointerMove);
    window.removeEventListener('pointerup', onUp);
  };
}
