import type { Edition } from '../../src/dataset/model.ts';
import type { World } from '../../src/geo/topology.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { oembedOf } from '../../src/pages/oembed.ts';
import type { Assets } from '../../src/pages/page-input.ts';
import { oembedPath } from '../../src/pages/public-address.ts';
import { renderPage } from '../../src/pages/render-page.tsx';
import { pagePath, pagesIn } from '../../src/state/page-path.ts';
import { isAside } from './is-aside.ts';
import type { SiteFile } from './site-file.ts';

/** What the pages are made from. */
export interface PrerenderInput {
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
  /** The facts in every language. */
  readonly editions: readonly Edition[];
  /** The shapes, already simplified for the still map. */
  readonly world: World;
  /** The built files that the pages of an edition name. */
  readonly assetsOf: (edition: Edition) => Assets;
}

/** Every page of the site in every language. */
export function pageFiles(input: PrerenderInput): SiteFile[] {
  return input.editions.flatMap((edition) => pagesOf(edition, input));
}

/** The oEmbed answer of each page. */
export function answerFiles({ editions, origin }: Pick<PrerenderInput, 'editions' | 'origin'>): SiteFile[] {
  return editions.flatMap((edition) => oembedFiles(edition, origin ?? '/'));
}

function pagesOf(edition: Edition, { origin, world, assetsOf }: PrerenderInput): SiteFile[] {
  const assets = assetsOf(edition);
  return pagesIn(edition).map((name) => ({
    path: `${pagePath(edition, name)}index.html`,
    isRare: isAside(edition, name.subject),
    content: () => renderPage({ name, edition, world, assets, origin }),
  }));
}

/**
 * An oEmbed answer names whole addresses. Where the origin is not known it names them from the host's root, as the 404
 * pages do: good enough to look at, not for a consumer, and the build says so.
 */
function oembedFiles(edition: Edition, origin: string): SiteFile[] {
  const page = { edition, messages: messagesIn(edition.language) };
  return pagesIn(edition)
    .filter(({ form }) => form === 'full')
    .map(({ subject }) => ({
      path: oembedPath(edition, subject),
      isRare: isAside(edition, subject),
      content: () => JSON.stringify(oembedOf(page, subject, origin)),
    }));
}
