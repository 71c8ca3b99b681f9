import { selectedId } from '../scene/choice.ts';
import type { Store } from '../state/store.ts';
import type { Addresses } from '../ui/context.ts';
import { watchPrinting } from './printing.ts';

/**
 * Opens what is folded for as long as the page is printed: a browser without `::details-content` would leave the sources
 * out.
 */
export function unfoldInPrint(root: ParentNode): void {
  const unfolded = new Set<HTMLDetailsElement>();
  watchPrinting((printing) => {
    if (printing) {
      for (const details of root.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        unfolded.add(details);
      }
      return;
    }
    for (const details of unfolded) details.open = false;
    unfolded.clear();
  });
}

/** Keeps the address that is printed that of the selection's own page. */
export function followPrintedAddress(store: Store, addresses: Addresses): void {
  const write = (): void => {
    const line = document.getElementById('printed-address');
    if (line) line.textContent = addresses.fullPage(selectedId(store.getState().selection));
  };
  write();
  store.subscribe(write);
}
