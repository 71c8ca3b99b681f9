import { derived } from './derived.ts';

interface Entry {
  readonly id: string;
}

/** The entries of a list by their ids, worked out once a list; of an id that is there twice, the first. */
export function indexById<Each extends Entry>(list: readonly Each[]): ReadonlyMap<string, Each> {
  // An index of a list holds what the list holds.
  return indexOf(list) as ReadonlyMap<string, Each>;
}

const indexOf = derived(
  (list: readonly Entry[]): ReadonlyMap<string, Entry> =>
    new Map(list.toReversed().map((entry) => [entry.id, entry])),
);
