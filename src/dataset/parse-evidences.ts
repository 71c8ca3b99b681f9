import * as v from 'valibot';
import { evidencesSchema, factSchema, siteSchema, sourceSchema } from './evidence-schema.ts';
import { ALL_FACTS, factsNamedIn } from './fact-files.ts';
import { inWords, keepValid, type ParsedEdition } from './keep-valid.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import type { Edition } from './model.ts';

/**
 * Reads a file of facts and puts them to those that are known. Never throws, as {@link parseOutline}.
 *
 * @param file Its name. What it should hold and does not is cut off; what only others hold may still come.
 */
export function parseEvidences(edition: Edition, value: unknown, file: string): ParsedEdition {
  const evidences = v.safeParse(evidencesSchema, value);
  if (!evidences.success) return { edition: null, problems: [`edition: ${inWords(evidences.issues)}`] };
  const problems: string[] = [];
  const { sources, sites, facts } = evidences.output;
  const more = {
    ...edition,
    sources: together(edition.sources, keepValid(sourceSchema, 'source', sources, problems)),
    sites: together(edition.sites, keepValid(siteSchema, 'site', sites, problems)),
    facts: together(edition.facts, keepValid(factSchema, 'fact', facts, problems)),
  };
  if (file === ALL_FACTS) return { edition: withoutLooseEnds(more, problems), problems };
  const named = factsNamedIn(edition, file);
  return { edition: withoutLooseEnds(more, problems, { has: (id) => !named.has(id) }), problems };
}

/** Entries that several files hold stand once. */
function together<Entry extends { readonly id: string }>(
  known: readonly Entry[],
  more: readonly Entry[],
): readonly Entry[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}
