import type { Edition } from '../dataset/model.ts';
import { formatDate } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import type { SceneStrand } from '../scene/scene.ts';

/** Says whose a strand of the flow is, where it leads, and who reports it. */
export function describeStrand(
  { organizations, targets, facts }: SceneStrand,
  { story, language }: Pick<Edition, 'story' | 'language'>,
  messages: Messages,
): string {
  const words = messages.map.strand(organizations.join(', '), targets.join(', '));
  const { facts: told, origin } = story.lead;
  // The flow is what the story's lead tells; a tie that rests on other facts says only whose it is.
  if (origin === undefined || !facts.some((id) => told.includes(id))) return words;
  const published = origin.published === null ? [] : [formatDate(origin.published, language)];
  return `${words} (${[origin.publisher, ...published].join(', ')})`;
}
