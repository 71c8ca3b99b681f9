import type { Edition, SubjectId } from '../dataset/model.ts';
import { mainSubject, subjectsWithFacts } from '../dataset/subjects.ts';
import type { Language } from '../i18n/locales.ts';
import { dataPath, type PageForm, pagePath } from '../state/page-path.ts';
import type { Addresses } from './context.ts';

/** What addresses on a page are made of. */
export interface AddressInput {
  readonly edition: Edition;
  readonly form: PageForm;
  /** The way to the site's root: relative in a page made in advance, absolute once a script may change the address. */
  readonly root: string;
  /** The query that links take along, with its `?`; empty for none. */
  readonly query: () => string;
}

/** The addresses of everything that a page links to. */
export function createAddresses({ edition, form, root, query }: AddressInput): Addresses {
  const withFacts = new Set(subjectsWithFacts(edition));
  const at = (language: Language, id: SubjectId | null, as: PageForm, carried = ''): string => {
    const subject = id === null ? null : mainSubject(edition, id);
    const name = { language, form: as, subject };
    if (subject === null || withFacts.has(subject)) return `${root}${pagePath(edition, name)}${carried}`;
    // What nothing is told of can be selected, but has no page of its own.
    const key = `${carried === '' ? '?' : '&'}at=${subject}`;
    return `${root}${pagePath(edition, { ...name, subject: null })}${carried}${key}`;
  };
  return {
    home: () => at(edition.language, null, form, query()),
    subject: (id) => at(edition.language, id, form, query()),
    language: (language, id) => at(language, id, form, query()),
    about: () => `${at(edition.language, null, 'full', form === 'full' ? query() : '')}#about`,
    data: () => `${root}${dataPath(edition.language)}${form === 'full' ? query() : ''}`,
    fullPage: (id) => at(edition.language, id, 'full'),
  };
}
