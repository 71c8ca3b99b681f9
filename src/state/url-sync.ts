import type { Edition } from '../dataset/model.ts';
import { selectedId } from '../scene/choice.ts';
import type { Store } from './store.ts';
import { readAddress, type Section, writeAddress } from './url.ts';

// Chromium takes 200 writes in 10 seconds and Safari 100 in 30: a story that scrolls through selections sends more.
const RETRY_INTERVAL = 10_000;
const ATTEMPTS = 4;

/** How far the page may write its address. */
export interface UrlSyncOptions {
  readonly section: Section;
  readonly edition: Edition;
  /**
   * A selection becomes an entry of the history. Not in a frame: there the Back button is the article's, and entries of
   * ours would hold the reader fast.
   */
  readonly history: boolean;
}

/**
 * Keeps the address and the store alike: a choice is written to the address, and the selection of an entry that the
 * reader goes back or forward to is read into the store. View, theme and kinds are no steps of the history: what the
 * reader chose last stands, and the entry is spelled anew. Returns its undo.
 */
export function syncUrl(store: Store, { section, edition, history }: UrlSyncOptions): () => void {
  // While the browser goes through the history, an entry may be spelled anew but never added: else Back would lead nowhere.
  let restoring = false;
  const onPop = (): void => {
    restoring = true;
    store.setState({ selection: readAddress(location.href, section, edition).selection });
    restoring = false;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let owesEntry = false;
  const write = (attempts = ATTEMPTS): void => {
    clearTimeout(timer);
    const before = location.href;
    const href = writeAddress(store.getState(), before, section, edition);
    const addsEntry = owesEntry;
    owesEntry = false;
    if (href === before) return;
    try {
      if (addsEntry) window.history.pushState(null, '', href);
      else window.history.replaceState(null, '', href);
    } catch {
      // Some frames may not write their address, and Safari throws where Chromium ignores: the map goes on.
    }
    if (location.href !== before) return;
    owesEntry = addsEntry;
    if (attempts > 1) timer = setTimeout(() => write(attempts - 1), RETRY_INTERVAL);
  };

  const unsubscribe = store.subscribe((state, before) => {
    const moved = selectedId(state.selection) !== selectedId(before.selection);
    owesEntry = !restoring && (owesEntry || (moved && history));
    write();
  });

  window.addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('popstate', onPop);
  };
}
