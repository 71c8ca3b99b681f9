import * as v from 'valibot';
import type { Edition } from './model.ts';

/** An edition as far as it can be used, and everything that was wrong with it. */
export interface ParsedEdition {
  /** null where not even the outermost object has the right form. */
  readonly edition: Edition | null;
  /** One line for each entry that was left out and each reference that was cut off; empty where all is well. */
  readonly problems: readonly string[];
}

/** Keeps the entries that fit the schema and names those that do not. */
export function keepValid<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
  list: string,
  entries: readonly unknown[],
  problems: string[],
): Entry[] {
  return entries.flatMap((entry, index) => {
    const result = v.safeParse(schema, entry);
    if (result.success) return [result.output];
    problems.push(`${list} ${nameOf(entry, index)} left out: ${inWords(result.issues)}`);
    return [];
  });
}

/** What a schema says, in one line. */
export function inWords(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: ${issue.message}`).join('; ');
}

function nameOf(entry: unknown, index: number): string {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  if (typeof id === 'string') return id;
  const subject: unknown =
    typeof entry === 'object' && entry !== null && 'subject' in entry ? entry.subject : undefined;
  return typeof subject === 'string' ? subject : `#${index}`;
}
