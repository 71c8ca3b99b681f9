import type { TagLayout } from '../scene/edge-tags.ts';
import { createFeed, type Feed } from './feed.ts';

/** The tags of the map as they are now: the stage tells them with every movement, the island hears of changes alone. */
export type TagFeed = Feed<TagLayout>;

/** Begins with none. */
export function createTagFeed(): TagFeed {
  const feed = createFeed<TagLayout>({ tags: [], slot: 'low' });
  return {
    ...feed,
    tell(layout) {
      if (JSON.stringify(layout) !== JSON.stringify(feed.getState())) feed.tell(layout);
    },
  };
}
