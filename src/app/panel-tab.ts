import { focusPanelHeading } from '../ui/panel-heading.ts';

/**
 * Whoever has selected a mark of the map by the keyboard is one Tab away from what is told of it, and not as many as there
 * are marks. The focus stays on the mark until then. Without a selection Tab walks from mark to mark. Returns its undo.
 */
export function leadTabToPanel(container: HTMLElement): () => void {
  let chosen: Element | null = null;
  const onClick = (event: MouseEvent): void => {
    // A click of the keyboard has no count.
    chosen =
      event.detail === 0 && document.activeElement?.matches('[data-place]') ? document.activeElement : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' && event.key !== 'Escape') return;
    const leads =
      event.key === 'Tab' && !event.shiftKey && chosen !== null && chosen === document.activeElement;
    chosen = null;
    if (!leads) return;
    event.preventDefault();
    focusPanelHeading();
  };
  container.addEventListener('click', onClick, { capture: true });
  document.addEventListener('keydown', onKeyDown);
  return () => {
    container.removeEventListener('click', onClick, { capture: true });
    document.removeEventListener('keydown', onKeyDown);
  };
}
