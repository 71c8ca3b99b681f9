import type { Edition } from '../../src/dataset/model.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { renderNotFound } from '../../src/pages/not-found.tsx';
import { alternatesOf, dataAlternates } from '../../src/pages/public-address.ts';
import { dataPath, fullPageSubjects, pagePath } from '../../src/state/page-path.ts';
import { type DataPagesInput, dataFiles, dataPages } from './data-pages.ts';
import type { SiteFile } from './site-file.ts';

// What stands around the pages: the answers to wrong addresses, the lists for search engines, the data for everybody.

/** What it is made from. */
export interface SurroundingsInput extends DataPagesInput {
  /** Stylesheets of the pages without a map, from the site's root. */
  readonly plainStylesheets: readonly string[];
}

/** Every full page with its twins; not the second addresses of countries. @see https://www.sitemaps.org/protocol.html */
export function sitemap(editions: readonly Edition[], origin: string): string {
  const pages = editions.flatMap((edition) => [
    ...fullPageSubjects(edition).map((subject) => ({
      edition,
      path: pagePath(edition, { language: edition.language, form: 'full', subject }),
      alternates: alternatesOf(edition, subject),
    })),
    { edition, path: dataPath(edition.language), alternates: dataAlternates() },
  ]);
  const entries = pages.flatMap(({ edition, path: own, alternates }) => [
    '<url>',
    `<loc>${escaped(origin + own)}</loc>`,
    `<lastmod>${edition.asOf}</lastmod>`,
    ...alternates.map(
      ({ hreflang, path }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(origin + path)}"/>`,
    ),
    '</url>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; frames too, so that a search engine sees that they are not to be listed. */
export function robots(origin: string | null): string {
  return [
    'User-agent: *',
    'Disallow:',
    ...(origin === null ? [] : [`Sitemap: ${origin}sitemap.xml`]),
    '',
  ].join('\n');
}

/** All of it. */
export function surroundingFiles(input: SurroundingsInput): SiteFile[] {
  const { origin, editions } = input;
  return [
    ...notFoundFiles(input),
    { path: 'robots.txt', content: () => robots(origin) },
    // A sitemap may only name whole addresses.
    ...(origin === null ? [] : [{ path: 'sitemap.xml', content: () => sitemap(editions, origin) }]),
    ...dataFiles(input.root),
    ...dataPages(input),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The answer to wrong addresses: in every language, and in each below its own folder. */
function notFoundFiles({ origin, plainStylesheets: stylesheets }: SurroundingsInput): SiteFile[] {
  // Without an origin the site is taken to stand at the root of its host.
  const root = origin === null ? '/' : new URL(origin).pathname;
  return [
    { path: '404.html', content: () => renderNotFound({ languages: LANGUAGES, root, stylesheets }) },
    ...LANGUAGES.map((language) => ({
      path: `${language}/404.html`,
      content: () => renderNotFound({ languages: [language], root, stylesheets }),
    })),
  ];
}
