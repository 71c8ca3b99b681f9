import type { Edition, SubjectId } from '../../src/dataset/model.ts';
import { mainSubject } from '../../src/dataset/subjects.ts';

/** Whether the way through the story passes a subject by: few readers open its page. */
export function isAside(edition: Edition, subject: SubjectId | null): boolean {
  return subject !== null && !edition.story.order.includes(mainSubject(edition, subject));
}
