import type { Edition } from '../dataset/model.ts';
import { parseEdition } from '../dataset/edition.ts';

/** What came of loading the facts. */
export interface LoadedEdition {
  readonly edition: Edition | null;
  /** What was left out or went wrong; empty where all is well. */
  readonly problems: readonly string[];
}

/** Loads the facts of the page's language. Never throws. */
export const loadEdition = async (url: string): Promise<LoadedEdition> => {
  try {
    const response = await fetch(url);
    if (!response.ok) return { edition: null, problems: [`${url} answers ${response.status}`] };
    return parseEdition(await response.json());
  } catch (error) {
    return { edition: null, problems: [`${url}: ${error instanceof Error ? error.message : String(error)}`] };
  }
};
