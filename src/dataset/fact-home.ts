import type { Edition, SubjectId, Topic } from './model.ts';

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
  const homes = articles.flatMap(({ subject, sections }): FactHome[] =>
    sections.filter(({ facts }) => facts.includes(fact)).map(({ topic }) => ({ subject, topic })),
  );
  return homes.find(({ subject }) => places.some(({ id }) => id === subject)) ?? homes[0] ?? null;
}
