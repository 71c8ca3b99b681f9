import type { CheckContext, Draft } from './draft.ts';
import type { Finding, Rule } from './problem.ts';

/** A rule that one entry cannot keep alone: it needs the other entries, or the world, to be tested. */
export interface Check {
  readonly rule: Rule;
  /** Every place where the rule is broken. Entries that could not be read are never blamed a second time. */
  readonly find: (draft: Draft, context: CheckContext) => Finding[];
}

/** The ids of what could be read. */
export function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map((entry) => entry.id));
}
