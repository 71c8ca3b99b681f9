import type { ParsedEdition } from '../dataset/keep-valid.ts';
import type { Edition } from '../dataset/model.ts';
import { parseOutline } from '../dataset/parse-outline.ts';

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

/** A file as it came: its text, or why there is none. */
export type Download = { readonly text: string } | { readonly problem: string };

/** Fetches a file of the page's language. Never rejects. */
export async function download(url: string, patience = PATIENCE): Promise<Download> {
  try {
    // Browsers of before 2022 have no such signal, and wait.
    const response = await fetch(url, { signal: AbortSignal.timeout?.(patience) ?? null });
    return response.ok ? { text: await response.text() } : { problem: `${url} answers ${response.status}` };
  } catch (error) {
    return { problem: `${url}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * Reads what the map and every first answer need. Never throws. A file of which nothing can be used is as good as none: the
 * reader keeps what came with the page.
 */
export function readOutline(file: Download): LoadedEdition {
  return 'problem' in file ? unreachable(file.problem) : loaded(parseOutline(readJson(file.text)));
}

/** A file that is no JSON is as broken as one of the wrong form; both are told by the parser. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a parser made of a file that came. */
export function loaded({ edition, problems }: ParsedEdition): LoadedEdition {
  if (!edition) return { edition, problems, failure: 'dataset-unreachable' };
  return { edition, problems, failure: problems.length > 0 ? 'dataset-broken' : null };
}

/** What is left where none came. */
export function unreachable(problem: string): LoadedEdition {
  return {
    edition: null,
    problems: [problem],
    failure: 'dataset-unreachable',
  };
}
