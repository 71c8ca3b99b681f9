import type { Edition } from '../dataset/model.ts';
import { parseEvidences } from '../dataset/parse-evidences.ts';
import { type Download, type LoadedEdition, loaded, readJson, unreachable } from './edition-file.ts';

/**
 * Reads facts to those that are known, as the outline is read: never throws.
 *
 * @param name The name of their file, see {@link factsFileOf}.
 */
export function readFacts(edition: Edition, name: string, file: Download): LoadedEdition {
  return 'problem' in file
    ? unreachable(file.problem)
    : loaded(parseEvidences(edition, readJson(file.text), name));
}
