import type { Edition, SubjectId, Topic } from './model.ts';

/** Where a fact stands in full: the panel of a subject, and the heading there. */
export interface FactHome {
  readonly subject: SubjectId;
  readonly topic: Topic;
}

/** Where a fact stands in full; null for one that stands nowhere. */
export function homeOf({ articles }: Pick<Edition, 'articles'>, fact: string): FactHome | null {
  for (const { subject, sections } of articles) {
    const section = sections.find(({ facts }) => facts.includes(fact));
    if (section !== undefined) return { subject, topic: section.topic };
  }
  return null;
}
