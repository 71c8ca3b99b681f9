/**
 * Puts a text on the clipboard: by the Clipboard interface, or by a selection where a frame is not allowed to use it
 * (no `allow="clipboard-write"`, or no secure context).
 *
 * @param near The button that was pressed; it keeps the focus.
 * @returns Whether the browser says that it was copied.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

/** Copies what is selected in a field of its own, for frames where the clipboard interface is not allowed. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // Beside the button rather than at the end of the page: a modal dialog makes all else inert.
  near.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  near.focus({ preventScroll: true });
  return copied;
}
