import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import type { History, StatusChange } from './model.ts';
import type { DataFile, Finding } from './problem.ts';

/** A history runs forward, and an opening comes after its plan instead of overwriting it. */
export const historyOrder: Check = {
  rule: 'history-order',
  find: (draft) =>
    historiesOf(draft).flatMap(({ file, id, history }) =>
      history.flatMap((change, index): Finding[] => {
        const flaw = flawOf(change, history[index - 1]);
        return flaw === null ? [] : [{ file, id, message: flaw }];
      }),
    ),
};

/** Batches are those of Alibaba’s plan of data centres; nothing else has any. */
export const batchMisplaced: Check = {
  rule: 'batch-misplaced',
  find: ({ places }) =>
    places.flatMap(({ id, roles }) =>
      roles
        .filter(({ kind, batch }) => batch !== undefined && kind !== 'data-centre')
        .map(({ kind, batch }) => ({
          file: 'places.geojson' as const,
          id,
          message: `its ${kind} has the batch "${batch}"`,
        })),
    ),
};

interface FiledHistory {
  readonly file: DataFile;
  readonly id: string;
  readonly history: History;
}

/** The history of every role and of every link. */
export function historiesOf({ places, links }: Draft): FiledHistory[] {
  return [
    ...places.flatMap(({ id, roles }) =>
      roles.map(({ history }) => ({ file: 'places.geojson' as const, id, history })),
    ),
    ...links.map(({ id, history }) => ({ file: 'links.json' as const, id, history })),
  ];
}

/** What is wrong with a change that follows another; null where nothing is. */
function flawOf({ status, since }: StatusChange, before: StatusChange | undefined): string | null {
  if (status === 'opened' && before?.status !== 'planned')
    return 'it has "opened" without having been "planned"';
  if (before === undefined) return null;
  if (status === before.status) return `it is "${status}" twice in a row`;
  return isBefore(since, before.since) ? `it is "${status}" in ${since}, before ${before.since}` : null;
}

/** Tells whether a date lies before another as far as both are precise. */
function isBefore(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}
