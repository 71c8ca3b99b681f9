import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/dataset/model.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { frontHead } from '../../src/pages/front-head.tsx';
import { renderNotFound } from '../../src/pages/not-found.tsx';
import { alternatesOf } from '../../src/pages/public-address.ts';
import { DATA_FILES } from '../../src/pages/structured-data.ts';
import { pagePath, pagesIn } from '../../src/state/page-path.ts';
import { writeSiteFile } from './site-assets.ts';

// What stands around the pages: the front page's head, the answers to wrong addresses, the lists for search engines,
// and the data for everybody.

/** A site that is being built. */
export interface SiteFilesInput {
  readonly out: string;
  readonly origin: string | null;
  readonly editions: readonly Edition[];
  /** Stylesheets of the pages without a map, from the site's root. */
  readonly plainStylesheets: readonly string[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every full page with its twins. @see https://www.sitemaps.org/protocol.html */
export const sitemap = (editions: readonly Edition[], origin: string): string => {
  const pages = editions.flatMap((edition) =>
    pagesIn(edition)
      .filter(({ form }) => form === 'full')
      .map((name) => ({ edition, name })),
  );
  const entries = pages.flatMap(({ edition, name }) => [
    '<url>',
    `<loc>${escaped(origin + pagePath(edition, name))}</loc>`,
    `<lastmod>${edition.asOf}</lastmod>`,
    ...alternatesOf(edition, name.subject).map(
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
};

/** Everything may be read; frames too, so that a search engine sees that they are not to be listed. */
export const robots = (origin: string | null): string =>
  ['User-agent: *', 'Disallow:', ...(origin === null ? [] : [`Sitemap: ${origin}sitemap.xml`]), ''].join(
    '\n',
  );

const finishFrontPage = ({ out, origin, editions }: SiteFilesInput): void => {
  const edition = editions.find(({ language }) => language === 'en');
  if (!edition) throw new Error('The front page has no facts in its language.');
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  writeSiteFile(
    out,
    'index.html',
    html.replace('</head>', () => `${frontHead(edition, origin)}</head>`),
  );
};

const writeNotFound = ({ out, origin, plainStylesheets: stylesheets }: SiteFilesInput): void => {
  // Without an origin the site is taken to stand at the root of its host.
  const root = origin === null ? '/' : new URL(origin).pathname;
  writeSiteFile(out, '404.html', renderNotFound({ languages: LANGUAGES, root, stylesheets }));
  for (const language of LANGUAGES) {
    writeSiteFile(out, `${language}/404.html`, renderNotFound({ languages: [language], root, stylesheets }));
  }
};

const copyData = (out: string): void => {
  const data = new URL('../../data/', import.meta.url);
  for (const file of DATA_FILES) writeSiteFile(out, `data/${file}`, readFileSync(new URL(file, data)));
  cpSync(new URL('schema/', data), join(out, 'data/schema'), { recursive: true });
};

/** Writes all of it. */
export const writeSiteFiles = (input: SiteFilesInput): void => {
  const { out, origin, editions } = input;
  finishFrontPage(input);
  writeNotFound(input);
  writeSiteFile(out, 'robots.txt', robots(origin));
  // A sitemap may only name whole addresses.
  if (origin !== null) writeSiteFile(out, 'sitemap.xml', sitemap(editions, origin));
  copyData(out);
};
