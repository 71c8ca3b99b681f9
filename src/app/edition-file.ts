import { parseEdition } from '../dataset/edition.ts';
import type { Edition } from '../dataset/model.ts';

/** What came of loading the facts. */
export interface LoadedEdition {
  readonly edition: Edition | null;
  /** What was left out or went wrong, a line each; empty where all is well. */
  readonly problems: readonly string[];
  /** Why there is no edition, or that a part of it is missing; null where all is well. */
  readonly failure: 'dataset-unreachable' | 'dataset-broken' | null;
}

/** How long the facts may take, in milliseconds, before the page says that they stay as they came. */
const PATIENCE = 60_000;

/**
 * Loads the facts of the page's language. Never throws. A file of which nothing can be used is as good as none: the reader
 * keeps what came with the page.
 */
export async function loadEdition(url: string, patience = PATIENCE): Promise<LoadedEdition> {
  try {
    // Browsers of before 2022 have no such signal, and wait.
    const response = await fetch(url, { signal: AbortSignal.timeout?.(patience) ?? null });
    if (!response.ok) return unreachable(`${url} answers ${response.status}`);
    const { edition, problems } = parseEdition(readJson(await response.text()));
    if (!edition) return { edition, problems, failure: 'dataset-unreachable' };
    return { edition, problems, failure: problems.length > 0 ? 'dataset-broken' : null };
  } catch (error) {
    return unreachable(`${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unreachable(problem: string): LoadedEdition {
  return {
    edition: null,
    problems: [problem],
    failure: 'dataset-unreachable',
  };
}

/** A file that is no JSON is as broken as one of the wrong form; both are told by the parser. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
