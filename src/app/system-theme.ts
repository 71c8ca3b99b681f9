import type { Store } from '../state/store.ts';

/**
 * Keeps the store told of the colours that the system asks for, and the page's root of the reader's own choice. Forced
 * colours recolour the page but not a canvas; the system's light or dark is then the nearest to them.
 */
export function followSystem(store: Store, root: HTMLElement): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => store.setState({ systemDark: dark.matches });
  const paint = (): void => {
    const { theme } = store.getState();
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  dark.addEventListener('change', tell);
  store.subscribe(paint);
  tell();
  paint();
}
