import type { Edition } from '../../src/dataset/model.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { oembedOf } from '../../src/pages/oembed.ts';
import { oembedPath } from '../../src/pages/public-address.ts';
import { renderPage } from '../../src/pages/render-page.tsx';
import { pagePath, pagesIn } from '../../src/state/page-path.ts';
import { type SiteAssets, writeSiteFile } from './site-assets.ts';
import { loadStillWorld } from './still-world.ts';

const ROOT = new URL('../../', import.meta.url);

/** How the pages are made. */
export interface PrerenderOptions {
  /** The folder that Vite has built into. */
  readonly out: string;
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
  /** The facts in every language. */
  readonly editions: readonly Edition[];
  readonly siteAssets: SiteAssets;
}

/**
 * An oEmbed answer names whole addresses. Where the origin is not known it names them from the host's root, as the 404
 * pages do: good enough to look at, not for a consumer, and the build says so.
 */
const writeOembed = (out: string, edition: Edition, origin: string): void => {
  const page = { edition, messages: messagesIn(edition.language) };
  for (const { form, subject } of pagesIn(edition)) {
    if (form !== 'full') continue;
    writeSiteFile(out, oembedPath(edition, subject), JSON.stringify(oembedOf(page, subject, origin)));
  }
};

/** Makes every page of the site in every language, with its oEmbed answer. Returns how many pages there are. */
export const prerender = ({ out, origin, editions, siteAssets }: PrerenderOptions): number => {
  const world = loadStillWorld(ROOT);
  let count = 0;
  for (const edition of editions) {
    const assets = siteAssets.forEdition(edition);
    for (const name of pagesIn(edition)) {
      const html = renderPage({ name, edition, world, assets, origin });
      writeSiteFile(out, `${pagePath(edition, name)}index.html`, html);
      count++;
    }
    writeOembed(out, edition, origin ?? '/');
  }
  return count;
};
