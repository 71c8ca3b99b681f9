import type { Edition, SubjectId } from '../dataset/model.ts';
import { subjectsWithFacts } from '../dataset/subjects.ts';
import type { Language } from '../i18n/locales.ts';
import { pathOf } from './url.ts';

/** The two forms of every page: whole, and for a frame in somebody's article. */
export type PageForm = 'full' | 'embed';

/** Which page: the map, or the page of one subject, in a language and a form. */
export interface PageName {
  readonly language: Language;
  readonly form: PageForm;
  readonly subject: SubjectId | null;
}

/** The path of the pages of one language and form from the site's root. */
export const sectionPath = (language: Language, form: PageForm): string =>
  form === 'embed' ? `${language}/embed/` : `${language}/`;

/** The path of a page from the site's root, with a trailing slash. */
export const pagePath = (edition: Edition, { language, form, subject }: PageName): string =>
  `${sectionPath(language, form)}${pathOf(edition, subject)}`;

/** The way from a page back to the site's root: as many steps up as its path is deep. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** Every page of the site in one language: the map and each subject with facts, whole and for frames. */
export const pagesIn = (edition: Edition): PageName[] => {
  const { language } = edition;
  return (['full', 'embed'] as const).flatMap((form) =>
    [null, ...subjectsWithFacts(edition)].map((subject) => ({ language, form, subject })),
  );
};
