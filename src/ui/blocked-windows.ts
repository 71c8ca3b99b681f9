import { isPlainClick } from './subject-link.tsx';

/** How soon a new tab covers the page, in milliseconds. */
const COVERED = 500;

/**
 * Finds out whether links may open windows. A sandbox without `allow-popups` cannot be asked; it shows when the first
 * window fails to open. Returns its undo.
 */
export function watchBlockedWindows(root: HTMLElement, onBlocked: () => void): () => void {
  const onClick = async (event: MouseEvent): Promise<void> => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
    event.preventDefault();
    // With `noopener` a window would never be at hand.
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else if (await wasBlocked()) onBlocked();
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}

/**
 * Whether a window that is not at hand was kept from opening. Where the host's page is isolated, windows open and are
 * not at hand all the same; but whatever opens spends the reader's click, and what a sandbox forbids does not. Safari
 * spends no click before 2026: there a new tab shows in that it covers this one. A browser that knows of no clicks is
 * believed to have opened it.
 */
async function wasBlocked(): Promise<boolean> {
  if (!navigator.userActivation?.isActive) return false;
  await new Promise((resolve) => setTimeout(resolve, COVERED));
  return document.visibilityState === 'visible';
}
