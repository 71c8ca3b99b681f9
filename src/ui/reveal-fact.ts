/**
 * Unfolds the section that a fact stands in, brings it into sight and its heading into focus, once the page has been drawn
 * anew. Where the fact is not on the page, nothing happens.
 */
export function revealFact(id: string): void {
  setTimeout(() => {
    const fact = document.getElementById(id);
    const fold = fact?.closest('details');
    if (!fact || !fold) return;
    fold.open = true;
    fact.scrollIntoView({ block: 'nearest' });
    const summary = fold.querySelector('summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'nearest' });
  });
}
