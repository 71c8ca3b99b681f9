/**
 * Finds out whether links may open windows. A sandbox without `allow-popups` cannot be asked; it shows when the first
 * window fails to open. Returns its undo.
 */
export const watchBlockedWindows = (root: HTMLElement, onBlocked: () => void): (() => void) => {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    // With `noopener` there would be no telling whether it was opened.
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else onBlocked();
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
};
