import type { Edition } from '../dataset/model.ts';
import type { Find } from '../dataset/search.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { download, readJson } from './edition-file.ts';

/** What the search goes through. */
export interface SearchParts {
  /** With its facts, as far as they come. */
  readonly edition: Promise<Edition>;
  readonly messages: Messages;
  /** Where the file of other names stands. */
  readonly namesUrl: string;
}

/**
 * Loads the search, which most readers never use, once it is asked for. Without the file of names it still finds what the
 * page says; without its own it rejects, and may be asked again.
 */
export function createSearchLoader({ edition, messages, namesUrl }: SearchParts): () => Promise<Find> {
  let loading: Promise<Find> | null = null;
  const load = async (): Promise<Find> => {
    const [{ createSearch, parseSearchNames }, names, complete] = await Promise.all([
      import('../dataset/search.ts'),
      download(namesUrl),
      edition,
    ]);
    const known = parseSearchNames('text' in names ? readJson(names.text) : null);
    const { facts } = complete;
    return createSearch({ outline: complete, facts, topics: messages.topics, names: known });
  };
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
