import { copyText } from './copy-text.ts';

/** What is handed over. */
export interface Shared {
  readonly title: string;
  readonly url: string;
}

/**
 * Hands an address over: by the system’s sheet where there is one, else on the clipboard.
 *
 * @param near The button that was pressed; it keeps the focus.
 * @returns What came of it; a reader who thinks better of it has been served too.
 */
export async function share(shared: Shared, near: HTMLElement): Promise<'shared' | 'copied' | 'failed'> {
  if (await shareBySystem(shared)) return 'shared';
  return (await copyText(shared.url, near)) ? 'copied' : 'failed';
}

async function shareBySystem(shared: Shared): Promise<boolean> {
  if (typeof navigator.share !== 'function') return false;
  try {
    await navigator.share({ ...shared });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
