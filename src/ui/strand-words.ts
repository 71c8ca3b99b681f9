import type { Edition } from '../dataset/model.ts';
import { originOf } from '../dataset/origin-line.ts';
import { formatDate } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import type { SceneStrand } from '../scene/scene.ts';

/** Says whose a strand of the flow is, where it leads, and who reports it. */
export function describeStrand(
  { organizations, targets, facts }: SceneStrand,
  { facts: all, sources, language }: Edition,
  messages: Messages,
): string {
  const words = messages.map.strand(organizations.join(', '), targets.join(', '));
  const known = all.filter(({ id }) => facts.includes(id));
  const origin = originOf(known, new Map(sources.map((source) => [source.id, source])));
  if (origin === null) return words;
  const published = origin.published === null ? [] : [formatDate(origin.published, language)];
  return `${words} (${[origin.publisher, ...published].join(', ')})`;
}
