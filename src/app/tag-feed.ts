import type { TagLayout } from '../scene/edge-tags.ts';
import type { Readable } from '../ui/observe.ts';

/** The tags of the map as they are now: the stage tells them with every movement, the island hears of changes alone. */
export interface TagFeed extends Readable<TagLayout> {
  tell(layout: TagLayout): void;
}

/** Begins with none. */
export function createTagFeed(): TagFeed {
  let now: TagLayout = { tags: [], slot: 'low' };
  const listeners = new Set<() => void>();
  return {
    getState: () => now,
    tell(layout) {
      if (JSON.stringify(layout) === JSON.stringify(now)) return;
      now = layout;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
