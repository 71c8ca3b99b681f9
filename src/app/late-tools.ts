import type { Store } from '../state/store.ts';

/** When the tools are needed. */
export interface ToolsWaiting {
  /** The bar as it came with the page. */
  readonly root: Element;
  readonly store: Store;
  /** A quiet moment, at which nothing is kept waiting. */
  readonly quiet: Promise<unknown>;
  /** Loads the tools and brings them to life. */
  readonly start: () => Promise<void>;
}

const INTEREST = ['pointerenter', 'pointerdown', 'focusin'] as const;

/**
 * Starts the tools of a page at a quiet moment, or at once where the reader comes near them, has chosen something that
 * their links must carry, or came with a choice in the address. A button that is pressed before, in the bar or one that
 * names a tool elsewhere, is pressed again once they live, and so is Enter in a field; where they do not come, it may be
 * tried again.
 */
export function awaitTools({ root, store, quiet, start }: ToolsWaiting): void {
  let held: (() => void) | null = null;
  let state: 'waiting' | 'loading' | 'live' = 'waiting';
  const undoStore = store.subscribe(() => void load());
  const hold = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null || !(root.contains(button) || 'tool' in button.dataset)) return;
    event.stopPropagation();
    held = () => button.click();
    // The keyboard and screen readers press without coming near first.
    void load();
  };
  // Any other key takes an Enter back; what was pressed while a word was composed stays such a one.
  const holdEnter = (event: Event): void => {
    const { target } = event;
    if (event instanceof KeyboardEvent && target instanceof HTMLInputElement)
      held = event.key === 'Enter' ? () => target.dispatchEvent(new KeyboardEvent('keydown', event)) : null;
  };
  const load = async (): Promise<void> => {
    if (state !== 'waiting') return;
    state = 'loading';
    try {
      await start();
    } catch (error) {
      console.warn(error);
      state = 'waiting';
      // Pressed again much later, it would answer nobody.
      held = null;
      return;
    }
    state = 'live';
    undoStore();
    for (const type of INTEREST) root.removeEventListener(type, load);
    document.removeEventListener('click', hold, { capture: true });
    root.removeEventListener('keydown', holdEnter);
    held?.();
  };
  for (const type of INTEREST) root.addEventListener(type, load);
  document.addEventListener('click', hold, { capture: true });
  root.addEventListener('keydown', holdEnter);
  void quiet.then(load);
  // Links of the bar carry the choice of the address.
  if (location.search !== '') void load();
}
