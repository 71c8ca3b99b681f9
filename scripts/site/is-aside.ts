import type { Edition, SubjectId } from '../../src/dataset/model.ts';
import { mainSubject } from '../../src/dataset/subjects.ts';

/**
 * Whether few readers open the page of a subject: the way through the story passes it by, or the page is a second address of
 * another, to which no link leads.
 */
export function isAside(edition: Edition, subject: SubjectId | null): boolean {
  if (subject === null) return false;
  return mainSubject(edition, subject) !== subject || !edition.story.order.includes(subject);
}
