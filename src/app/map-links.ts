import type { Choice } from '../scene/choice.ts';
import type { Store } from '../state/store.ts';
import { carriedQuery } from '../state/url.ts';
import type { Addresses } from '../ui/context.ts';

/** Keeps the links of the map with what the reader has chosen: they came with the page, which knows nothing of it. */
export function syncMapLinks(map: Element, store: Store, addresses: Addresses): void {
  const query = (choice: Choice): string => carriedQuery(choice, location.search);
  const write = (): void => {
    for (const link of map.querySelectorAll('svg a[href]')) {
      const id = subjectOf(link);
      if (id !== null) link.setAttribute('href', addresses.subject(id));
    }
  };
  if (query(store.getState()) !== '') write();
  store.subscribe((state, before) => {
    if (query(state) !== query(before)) write();
  });
}

/** The subject that a link of the map leads to: a mark and a strand name it themselves, land and small territories in what they hold. */
function subjectOf(link: Element): string | null {
  return (
    link.getAttribute('data-place') ??
    link.getAttribute('data-subject') ??
    link.querySelector('[data-country]')?.getAttribute('data-country') ??
    null
  );
}
