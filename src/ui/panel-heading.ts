/**
 * Moves the focus to the panel's heading once the page has been drawn anew, without scrolling the page that may hold
 * this one in a frame.
 */
export function focusPanelHeading(): void {
  setTimeout(() => document.querySelector<HTMLElement>('#panel h2')?.focus({ preventScroll: true }));
}
