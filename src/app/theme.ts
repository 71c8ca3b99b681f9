// Runs before the first paint, so that a page asked for in dark never flashes white, and one asked for with something
// selected never jumps. A script of its own, since a strict policy allows none inside the page.

/** Milliseconds after which the page shows itself as it came, whatever the address asks for. */
const LONGEST_WAIT = 3000;

const query = new URLSearchParams(location.search);
// Read as `readAddress` in state/url.ts reads it.
const asked = query
  .getAll('theme')
  .map((theme) => theme.trim())
  .find((theme) => ['auto', 'light', 'dark'].includes(theme));
if (asked !== undefined && asked !== 'auto') document.documentElement.dataset.theme = asked;
document.documentElement.classList.add('js');
// A host that allows no full screen leaves no gap where its button would stand.
if (!document.fullscreenEnabled) document.documentElement.classList.add('no-full-screen');
// An embedded page that is opened by itself is printed in full; in a frame it gets no more paper than the frame has.
if (window.parent === window) document.documentElement.classList.add('unframed');
// The page came with nothing selected, and the address asks for more: what would only jump waits for the main script.
if (query.has('at')) {
  const { classList } = document.documentElement;
  classList.add('waiting');
  setTimeout(() => classList.remove('waiting'), LONGEST_WAIT);
}
