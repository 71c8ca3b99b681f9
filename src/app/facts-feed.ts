import { factsFileOf } from '../dataset/fact-files.ts';
import { tellsFacts } from '../dataset/subjects.ts';
import type { Language } from '../i18n/locales.ts';
import type { Failure, MapFailure } from '../i18n/messages/catalogue.ts';
import { MAP_FAILURES } from '../i18n/messages/map-failures.ts';
import { selectedId } from '../scene/choice.ts';
import type { Store } from '../state/store.ts';
import type { Page } from '../ui/context.ts';
import { FACT_VIEWS } from '../ui/fact-views.ts';
import { type Download, download } from './edition-file.ts';
import { readFacts } from './facts-file.ts';
import type { Feed } from './feed.ts';

/** The words for a map that stays as it came. */
export function mapFailureWords(failure: MapFailure, language: Language): string {
  return MAP_FAILURES[language][failure];
}

/** What the facts bring when they come. */
export type PageFacts = Pick<Page, 'edition' | 'views'>;

/** Where the facts of a page come from. */
export interface FactsSource {
  /** The address of a file of facts. */
  readonly urlOf: (name: string) => string;
  /** The file of the page’s own subject, which is asked for before anything else is known. */
  readonly own: { readonly name: string; readonly file: Promise<Download> };
}

interface FactsParts {
  /** Begins with the edition that the facts are put to. */
  readonly feed: Feed<PageFacts>;
  readonly store: Store;
  readonly source: FactsSource;
  /** Says one line on the map. */
  readonly note: (failure: Failure) => void;
}

/**
 * Keeps the edition of a page as it is now: with the facts of the page’s own subject once they have come, and of each that is
 * selected. What is wrong with them stands on the map; what did not come is asked for again at the next selection.
 */
export function followFacts({ feed, store, source, note }: FactsParts): void {
  const { edition } = feed.getState();
  const asked = new Set<string>();
  const take = async (name: string, file: Promise<Download>): Promise<void> => {
    asked.add(name);
    const text = await file;
    const { edition: more, problems, failure } = readFacts(feed.getState().edition, name, text);
    for (const problem of problems) console.warn(problem);
    if (failure !== null) note(failure);
    if (more === null) asked.delete(name);
    else feed.tell({ edition: more, views: FACT_VIEWS });
  };
  const follow = (): void => {
    const id = selectedId(store.getState().selection);
    const name = factsFileOf(edition, id);
    if (!asked.has(name) && tellsFacts(edition, id)) void take(name, download(source.urlOf(name)));
  };
  void take(source.own.name, source.own.file);
  follow();
  store.subscribe(follow);
}
