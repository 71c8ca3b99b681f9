import type { SubjectId } from '../dataset/model.ts';
import { factsAbout } from '../dataset/subjects.ts';
import type { Page } from '../ui/context.ts';
import { nameOf } from '../ui/subject-name.ts';

/** What a page is called and what it holds, for tabs, search engines and cards. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** What the page's share picture shows. */
  readonly pictureText: string;
}

/** The words of the page of a subject, or of the map. */
export const pageWords = (
  { edition, messages }: Pick<Page, 'edition' | 'messages'>,
  subject: SubjectId | null,
): PageWords => {
  const { site, map } = messages;
  const name = nameOf(edition, subject);
  if (subject === null || name === null) {
    return { title: site.title, description: site.description, pictureText: map.label };
  }
  const facts = factsAbout(edition, subject).length;
  return {
    title: site.pageTitle(name),
    description: site.pageDescription(name, facts),
    pictureText: `${name}. ${map.label}`,
  };
};
