/**
 * Tells when the page is laid out for paper and when for the screen again. Returns its undo.
 *
 * `beforeprint` comes before the layout, in every browser; the media query also knows of a preview and of what prints
 * without asking.
 */
export function watchPrinting(onChange: (printing: boolean) => void): () => void {
  const media = window.matchMedia('print');
  const onBefore = (): void => onChange(true);
  const onAfter = (): void => onChange(false);
  const onMedia = ({ matches }: MediaQueryListEvent): void => onChange(matches);
  window.addEventListener('beforeprint', onBefore);
  window.addEventListener('afterprint', onAfter);
  media.addEventListener('change', onMedia);
  return () => {
    window.removeEventListener('beforeprint', onBefore);
    window.removeEventListener('afterprint', onAfter);
    media.removeEventListener('change', onMedia);
  };
}
