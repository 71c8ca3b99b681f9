import * as v from 'valibot';
import { isLanguage } from '../i18n/locales.ts';
import { type DataFile, isRule, type Problem, RULES, type Rule } from './problem.ts';

type Issue = v.BaseIssue<unknown>;
type UnknownRecord = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object with keys, not an array. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was read of an entry: null where its form does not allow to go on with it. */
export interface Reading<Entry> {
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one entry with its schema and names all that is wrong with it.
 *
 * An entry that merely breaks a rule (a date that is none, a text too long, a key too many) is still returned, so that
 * the checks across entries can go on and do not report the same mistake a second time.
 */
export function readEntry<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
  value: unknown,
  file: DataFile,
  id: string,
): Reading<Entry> {
  const result = v.safeParse(schema, value);
  if (result.success) return { entry: result.output, problems: [] };
  const problemOf = (issue: Issue): Problem => ({ file, id, rule: ruleOf(issue), message: wordsOf(issue) });
  const extra = result.issues.filter(isUnknownKey);
  // Only the first unknown key of an object is reported, and it hides the entry: take it away and look again.
  if (extra.length > 0) {
    const rest = readEntry(schema, extra.map(keysOf).reduce(without, value), file, id);
    return { entry: rest.entry, problems: [...extra.map(problemOf), ...rest.problems] };
  }
  return { entry: result.typed ? result.output : null, problems: result.issues.map(problemOf) };
}

function ruleOf(issue: Issue): Rule {
  if (isRule(issue.message)) return issue.message;
  const key = keysOf(issue).at(-1);
  // RFC 7946, section 4, took `crs` out of GeoJSON: a reader could take the coordinates for another system's.
  if (isUnknownKey(issue)) return key === 'crs' ? 'geometry' : 'unknown-key';
  return isMissingKey(issue) && isLanguage(key) ? 'translation-missing' : 'shape';
}

function wordsOf(issue: Issue): string {
  const where = keysOf(issue).join('.') || 'the entry';
  if (isUnknownKey(issue)) return `${where} is not a known key`;
  if (isMissingKey(issue)) return `${where} is missing`;
  if (!isRule(issue.message)) return `${where}: expected ${issue.expected}, found ${issue.received}`;
  return `${where} ${RULES[issue.message]}, found ${foundIn(issue)}`;
}

function isMissingKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.received === 'undefined';
}

/** What stands there instead: the value, or its length where it would fill the screen. */
function foundIn({ message, input, received }: Issue): string {
  return (message === 'text-too-long' || message === 'lead-too-long') && typeof input === 'string'
    ? `${input.length} characters`
    : received;
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function keysOf(issue: Issue): unknown[] {
  return issue.path?.map((item) => item.key) ?? [];
}

/** A copy without the value at the end of the path. */
function without(value: unknown, [key, ...rest]: readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? without(item, rest) : item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 ? [] : [[name, without(item, rest)]];
    }),
  );
}
