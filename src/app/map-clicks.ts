import { isClick, isRepeat, type PointerMoment } from '../scene/click.ts';
import type { ScreenPoint } from '../scene/renderer.ts';

/** What clicks are read with. */
export interface MapClicks {
  /** The box of the map, with ground, overlay and controls in it. */
  readonly container: HTMLElement;
  /** What lies at a point of the map: a place's id, a country's code, or null for the sea. */
  readonly hitAt: (point: ScreenPoint) => string | null;
  readonly onSelect: (id: string | null) => void;
}

/** A press, with what lay under it then. */
interface Press extends PointerMoment {
  readonly id: string | null;
}

/**
 * Selects what the reader clicks or taps, whatever draws the map. What counts is what lay under the pointer when it was
 * pressed: a flight may have moved the map since. Returns its undo.
 */
export function attachMapClicks({ container, hitAt, onSelect }: MapClicks): () => void {
  let press: Press | null = null;
  let previous: PointerMoment | null = null;

  const idAt = (event: MouseEvent): string | null => {
    const { left, top } = container.getBoundingClientRect();
    return hitAt([event.clientX - left, event.clientY - top]);
  };
  const onDown = (event: PointerEvent): void => {
    press = onMap(event) ? { ...momentOf(event), id: idAt(event) } : null;
  };
  const onPointerClick = (event: MouseEvent): void => {
    const click = momentOf(event);
    const aimed = press;
    press = null;
    if (aimed && !isClick(aimed, click)) return;
    if (isRepeat(previous, click, event.detail)) return;
    previous = click;
    onSelect(aimed ? aimed.id : idAt(event));
  };
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || !onMap(event)) return;
    // Whoever presses a modifier wants a new tab or window of the link that lies there.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    // A link activated by the keyboard or by a screen reader has no place on the screen.
    if (event.detail === 0) onSelect(linkedId(event.target));
    else onPointerClick(event);
  };

  container.addEventListener('pointerdown', onDown, { capture: true });
  container.addEventListener('click', onClick);
  return () => {
    container.removeEventListener('pointerdown', onDown, { capture: true });
    container.removeEventListener('click', onClick);
  };
}

function onMap({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-map-control]') === null;
}

function momentOf({ clientX, clientY, timeStamp }: MouseEvent): PointerMoment {
  return { x: clientX, y: clientY, time: timeStamp };
}

/** What a link on the map stands for. */
function linkedId(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return (
    target.closest('[data-place]')?.getAttribute('data-place') ??
    target.closest('[data-subject]')?.getAttribute('data-subject') ??
    target.querySelector('[data-country]')?.getAttribute('data-country') ??
    null
  );
}
