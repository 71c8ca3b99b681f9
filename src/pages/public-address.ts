import type { Edition, SubjectId } from '../dataset/model.ts';
import { addressOf } from '../dataset/subjects.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { dataPath, pagePath } from '../state/page-path.ts';

/** Where a page stands: the site's root as seen from it, and as the world sees it. */
export interface Standpoint {
  /** The relative way to the site's root. */
  readonly root: string;
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
}

/**
 * The address of a file of the site for readers who are not on it: absolute where the site's origin is known, relative
 * to the page where it is not. HTML resolves relative addresses in `canonical` and `alternate` links, and JSON-LD in its
 * data (JSON-LD 1.1, section 7.1), so both hold wherever the site is put; Open Graph asks for absolute ones.
 */
export function publicAddress({ root, origin }: Standpoint, path: string): string {
  return origin === null ? root + path : origin + path;
}

/** A page's twin in a language, or for readers of any other (`x-default`). */
export interface Alternate {
  readonly hreflang: string;
  /** From the site's root. */
  readonly path: string;
}

/**
 * The twins of a page, itself included. Readers of other languages are sent to the front page, which asks for the
 * language, or to the English page of a subject.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(edition: Edition, subject: SubjectId | null): readonly Alternate[] {
  const fallback = subject === null ? '' : pagePath(edition, { language: 'en', form: 'full', subject });
  return [
    ...LANGUAGES.map((language) => ({
      hreflang: language,
      path: pagePath(edition, { language, form: 'full', subject }),
    })),
    { hreflang: 'x-default', path: fallback },
  ];
}

/** The twins of the page that lists the data files. */
export function dataAlternates(): readonly Alternate[] {
  return [
    ...LANGUAGES.map((language) => ({ hreflang: language, path: dataPath(language) })),
    { hreflang: 'x-default', path: dataPath('en') },
  ];
}

/** The file with the share picture of a subject, or of the map; from the site's root. */
export function sharePicturePath(edition: Edition, subject: SubjectId | null): string {
  return `share/${edition.language}/${addressOf(edition, subject) ?? 'map'}.png`;
}

/** The file with a page's oEmbed answer, from the site's root. A page and its twin for frames have one. */
export function oembedPath(edition: Edition, subject: SubjectId | null): string {
  return `${pagePath(edition, { language: edition.language, form: 'full', subject })}oembed.json`;
}
