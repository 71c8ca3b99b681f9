import type { Edition, SubjectId } from '../../src/dataset/model.ts';
import { subjectsWithFacts } from '../../src/dataset/subjects.ts';
import { selectionFraming } from '../../src/scene/selection-framing.ts';
import { framingCss } from '../../src/scene/stylesheet.ts';
import { selectionOf } from '../../src/state/actions.ts';

/** What the map of a subject's page opens on, as a stylesheet. */
export interface FramingStyle {
  readonly subject: SubjectId;
  readonly css: string;
}

/** The framing of every subject that has a page; the same in every language. */
export function framingStyles(edition: Edition): FramingStyle[] {
  return subjectsWithFacts(edition).flatMap((subject) => {
    const framing = selectionFraming(edition, selectionOf(edition, subject));
    return framing ? [{ subject, css: framingCss(subject, framing) }] : [];
  });
}
