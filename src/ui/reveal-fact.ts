/** How long the facts of another subject may take to come before nobody waits for them any more, in milliseconds. */
const PATIENCE = 10_000;

let stopWaiting = (): void => undefined;

/**
 * Unfolds the section that a fact stands in, brings it into sight and its heading into focus, once the page has been drawn
 * anew and the fact has come. Where it does not come, or the reader does something else before, nothing happens.
 */
export function revealFact(id: string): void {
  stopWaiting();
  setTimeout(() => {
    if (!reveal(id)) waitFor(id);
  });
}

function waitFor(id: string): void {
  const observer = new MutationObserver(() => {
    if (reveal(id)) stopWaiting();
  });
  const done = new AbortController();
  const timer = setTimeout(() => stopWaiting(), PATIENCE);
  stopWaiting = () => {
    observer.disconnect();
    clearTimeout(timer);
    done.abort();
    stopWaiting = () => undefined;
  };
  observer.observe(document.body, { childList: true, subtree: true });
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, () => stopWaiting(), { signal: done.signal });
}

function reveal(id: string): boolean {
  const fact = document.getElementById(id);
  const fold = fact?.closest('details');
  if (!fact || !fold) return false;
  fold.open = true;
  fact.scrollIntoView({ block: 'nearest' });
  const summary = fold.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'nearest' });
  return true;
}
