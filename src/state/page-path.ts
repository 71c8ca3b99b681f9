import type { Edition, SubjectId } from '../dataset/model.ts';
import { countryMarks, subjectsWithFacts } from '../dataset/subjects.ts';
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
export function sectionPath(language: Language, form: PageForm): string {
  return form === 'embed' ? `${language}/embed/` : `${language}/`;
}

/** The path of a page from the site's root, with a trailing slash. */
export function pagePath(edition: Edition, { language, form, subject }: PageName): string {
  return `${sectionPath(language, form)}${pathOf(edition, subject)}`;
}

/** The path of the page that lists the data files, in a language. No country and no place may be called so. */
export function dataPath(language: Language): string {
  return `${sectionPath(language, 'full')}data/`;
}

/** The way from a page back to the site's root: as many steps up as its path is deep. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/**
 * Every page of the site in one language: the map and each subject with facts, whole and for frames; and the pages at the
 * addresses of marks that stand for their country, which tell of the country.
 */
export function pagesIn(edition: Edition): PageName[] {
  const { language } = edition;
  return [...fullPageSubjects(edition), ...countryMarks(edition)].flatMap((subject) =>
    (['full', 'embed'] as const).map((form) => ({ language, form, subject })),
  );
}

/** The subjects of the full pages, each once; null is the map. */
export function fullPageSubjects(edition: Edition): (SubjectId | null)[] {
  return [null, ...subjectsWithFacts(edition)];
}
