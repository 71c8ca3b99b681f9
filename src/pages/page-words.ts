import { roleNameOf } from '../dataset/history.ts';
import type { SubjectId } from '../dataset/model.ts';
import { factsAbout } from '../dataset/subjects.ts';
import { PAGE_MESSAGES } from '../i18n/messages/pages.ts';
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
export function pageWords(page: Pick<Page, 'edition' | 'messages'>, subject: SubjectId | null): PageWords {
  const { site, map, panel } = page.messages;
  const words = PAGE_MESSAGES[page.edition.language];
  const name = subject === null ? null : distinctName(page, subject);
  if (subject === null || name === null) {
    return { title: site.title, description: words.description, pictureText: map.label };
  }
  const facts = factsAbout(page.edition, subject).length;
  return {
    title: site.pageTitle(name),
    description: words.pageDescription(name, panel.factCount(facts)),
    pictureText: `${name}. ${map.label}`,
  };
}

/** A subject's name; a place that is called as its country is told apart by what it is. */
function distinctName(
  { edition, messages }: Pick<Page, 'edition' | 'messages'>,
  id: SubjectId,
): string | null {
  const name = nameOf(edition, id);
  const place = edition.places.find((candidate) => candidate.id === id);
  const isShared = edition.countries.some((country) => country.name === name);
  return place && isShared ? `${name} (${messages.roles[roleNameOf(place.roles[0])]})` : name;
}
