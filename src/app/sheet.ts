import { selectedId } from '../scene/choice.ts';
import { SHEET_MEDIA } from '../scene/layouts.ts';
import type { Store } from '../state/store.ts';

/** Where the sheet of a phone comes to rest; at `full` and beyond, the reader reads. */
type Rest = 'peek' | 'half' | 'full';

/** The next rest of the button: up, and from the top down again. */
const NEXT: Readonly<Record<Rest, Rest>> = { peek: 'half', half: 'full', full: 'peek' };

/** Milliseconds without a step of the scroll after which the sheet stands. */
const STILL = 120;

/** What the sheet moves with. */
interface Sheet {
  readonly content: HTMLElement;
  readonly panel: HTMLElement;
  readonly button: HTMLElement;
  readonly media: MediaQueryList;
}

/**
 * The panel as a sheet over the map, where the layout has one: the page's own scroll moves it, so that finger, wheel, keys
 * and the browser's search do; the stylesheet says where it rests. This tells the map where that is, opens it half on a
 * selection, and lets the button do what the finger does. `data-rest` is set at once, so that a flight goes to the part of
 * the map that will be free.
 */
export function attachSheet(store: Store): void {
  const content = document.getElementById('content');
  const button = document.getElementById('sheet-button');
  const panel = button?.parentElement;
  if (!content || !button || !panel) return;
  const sheet: Sheet = { content, panel, button, media: matchMedia(SHEET_MEDIA) };
  store.subscribe((state, before) => {
    const id = selectedId(state.selection);
    if (id !== selectedId(before.selection)) goTo(sheet, id === null ? 'peek' : 'half', 'auto');
  });
  button.addEventListener('click', () => goTo(sheet, NEXT[restOf(sheet)], 'auto'));
  sheet.media.addEventListener('change', () => goTo(sheet, restOf(sheet), 'instant'));
  document.addEventListener('focusin', ({ target }) => uncover(sheet, target));
  followScroll(sheet);
  keepOwnScroll();
  const first = store.getState().selection.type === 'none' ? 'peek' : 'half';
  setRest(sheet, first);
  // A browser that goes back or reloads knows better where the reader was.
  if (scrollY === 0) goTo(sheet, first, 'instant');
  else settle(sheet);
}

function followScroll(sheet: Sheet): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      // A phone that has been turned scrolls too, and is soon turned back: that says nothing of the sheet.
      if (sheet.media.matches) timer = setTimeout(() => settle(sheet), STILL);
    },
    { passive: true },
  );
}

/** On the way back within the page its selection says where the sheet stands; a reload leads back into the text. */
function keepOwnScroll(): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
  });
  addEventListener('pageshow', () => {
    history.scrollRestoration = 'manual';
  });
}

/** Tells where the sheet stands. */
function settle(sheet: Sheet): void {
  if (!sheet.media.matches) return;
  const rests: readonly Rest[] = ['peek', 'half', 'full'];
  // A sheet between two rests covers as much as the upper one.
  setRest(sheet, rests.find((rest) => scrollY <= scrollTopOf(sheet, rest) + 1) ?? 'full');
  document.documentElement.classList.toggle('reading', scrollY > scrollTopOf(sheet, 'full') + 1);
}

function restOf({ content }: Sheet): Rest {
  const { rest } = content.dataset;
  return rest === 'half' || rest === 'full' ? rest : 'peek';
}

function setRest({ content, button }: Sheet, rest: Rest): void {
  content.dataset.rest = rest;
  button.setAttribute('aria-expanded', String(rest !== 'peek'));
}

function goTo(sheet: Sheet, rest: Rest, behavior: 'auto' | 'instant'): void {
  setRest(sheet, rest);
  if (!sheet.media.matches) return;
  const calm = behavior === 'instant' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollTopOf(sheet, rest), behavior: calm ? 'instant' : 'smooth' });
}

/** How far the page is scrolled at a rest. */
function scrollTopOf({ panel }: Sheet, rest: Rest): number {
  const stop = rest === 'full' ? panel : panel.querySelector(`.stop-${rest}`);
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return stop ? Math.max(0, Math.round(stop.getBoundingClientRect().top + scrollY - padding)) : 0;
}

/** What the keyboard reaches on the map must not lie under the sheet. */
function uncover(sheet: Sheet, target: EventTarget | null): void {
  if (!sheet.media.matches || !(target instanceof Element) || !target.closest('.map-section')) return;
  const { bottom } = target.getBoundingClientRect();
  if (bottom > sheet.panel.getBoundingClientRect().top) goTo(sheet, 'peek', 'auto');
}
