import type { Edition } from '../dataset/model.ts';
import { selectedId } from '../scene/choice.ts';
import type { Store } from './store.ts';
import { readAddress, type Section, writeAddress } from './url.ts';

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
export const syncUrl = (store: Store, { section, edition, history }: UrlSyncOptions): (() => void) => {
  // While the browser walks the history, an entry may be spelled anew but never added: else Back would lead nowhere.
  let walking = false;
  const onPop = (): void => {
    walking = true;
    store.setState({ selection: readAddress(location.href, section, edition).selection });
    walking = false;
  };

  const unsubscribe = store.subscribe((state, before) => {
    const href = writeAddress(state, location.href, section, edition);
    if (href === location.href) return;
    const moved = selectedId(state.selection) !== selectedId(before.selection);
    try {
      if (moved && history && !walking) window.history.pushState(null, '', href);
      else window.history.replaceState(null, '', href);
    } catch {
      // Some frames may not write their address, and Safari allows only so many entries in half a minute: the map
      // goes on, and only the address lags.
    }
  });

  window.addEventListener('popstate', onPop);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', onPop);
  };
};
