import { checkDraft } from './checks.ts';
import type { CheckContext } from './draft.ts';
import type { Dataset } from './model.ts';
import type { Problem } from './problem.ts';
import { type DatasetFiles, missingFiles, readDraft } from './read-draft.ts';

/** The dataset, if nothing is wrong with it; else all that is wrong. */
export type ParsedDataset = { readonly dataset: Dataset } | { readonly problems: readonly Problem[] };

/**
 * Reads the files of `data/` and tests every rule.
 *
 * Never throws on bad data. All problems come back at once: an entry that cannot be read does not keep the others from
 * being checked, and is itself reported once. A file that is undefined makes no dataset and no problem: whoever read it
 * knows why.
 *
 * @param files The files as `JSON.parse` gives them.
 * @param context The countries of the world map, which points they contain, and today.
 */
export function parseDataset(files: DatasetFiles, context: CheckContext): ParsedDataset {
  const { draft, problems } = readDraft(files);
  const all = [...problems, ...checkDraft(draft, context)];
  const { asOf, places, sites, facts, links, sources, story, articles } = draft;
  if (all.length > 0 || missingFiles(files).length > 0 || story === null) return { problems: all };
  return { dataset: { asOf, places, sites, facts, links, sources, story, articles } };
}
