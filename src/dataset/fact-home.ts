import { derived } from './derived.ts';
import type { Article, Edition, SubjectId, Topic } from './model.ts';

/** Where a fact stands in full: the panel of a subject, and the heading there. */
export interface FactHome {
  readonly subject: SubjectId;
  readonly topic: Topic;
}

/** Where a fact stands in full: of a country and a place in it, the place; null for one that stands nowhere. */
export function homeOf(
  { articles, places }: Pick<Edition, 'articles' | 'places'>,
  fact: string,
): FactHome | null {
  const homes = homesIn(articles).get(fact) ?? [];
  return homes.find(({ subject }) => places.some(({ id }) => id === subject)) ?? homes[0] ?? null;
}

/** Every panel that tells a fact in full, by the fact. */
const homesIn = derived((articles: readonly Article<string>[]) => {
  const homes = new Map<string, FactHome[]>();
  for (const { subject, sections } of articles)
    for (const { topic, facts } of sections)
      for (const fact of facts) homes.set(fact, [...(homes.get(fact) ?? []), { subject, topic }]);
  return homes;
});
