import { ALL_FACTS } from '../dataset/fact-files.ts';
import type { Edition } from '../dataset/model.ts';
import type { Find } from '../dataset/search.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { download, readJson } from './edition-file.ts';
import { readFacts } from './facts-file.ts';

/** What the search goes through. */
export interface SearchParts {
  /** Without its facts, which come for the search. */
  readonly edition: Edition;
  readonly messages: Messages;
  /** Where the file of other names stands. */
  readonly namesUrl: string;
  /** Where a file of facts stands. */
  readonly factsUrlOf: (name: string) => string;
}

/**
 * Loads the search, which most readers never use, once it is asked for. Without the file of names or of facts it still
 * finds the rest; without its own it rejects, and may be asked again.
 */
export function createSearchLoader({
  edition,
  messages,
  namesUrl,
  factsUrlOf,
}: SearchParts): () => Promise<Find> {
  let loading: Promise<Find> | null = null;
  const load = async (): Promise<Find> => {
    const [{ createSearch, parseSearchNames }, names, file] = await Promise.all([
      import('../dataset/search.ts'),
      download(namesUrl),
      download(factsUrlOf(ALL_FACTS)),
    ]);
    const { facts } = readFacts(edition, ALL_FACTS, file).edition ?? edition;
    const known = parseSearchNames('text' in names ? readJson(names.text) : null);
    const { topics, panel } = messages;
    return createSearch({
      outline: edition,
      facts,
      topics,
      corrections: panel.corrections.heading,
      names: known,
    });
  };
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
