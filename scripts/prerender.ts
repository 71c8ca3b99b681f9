import type { EmbedScriptAsset } from '../src/app/page-input.ts';
import { renderPage } from '../src/app/render-page.tsx';
import { pagePath, pagesIn } from '../src/app/site.ts';
import type { Edition } from '../src/dataset/model.ts';
import { prepareAssets, writeSiteFile } from './site-assets.ts';
import { loadStillWorld } from './still-world.ts';

const ROOT = new URL('../', import.meta.url);

/** How the pages are made. */
export interface PrerenderOptions {
  /** The folder that Vite has built into. */
  readonly out: string;
  /** The site's public address with a slash at its end; null where it is not known. */
  readonly origin: string | null;
  /** The facts in every language. */
  readonly editions: readonly Edition[];
  readonly embedScript: EmbedScriptAsset;
}

/** Makes every page of the site in every language. Returns how many there are. */
export const prerender = ({ out, origin, editions, embedScript }: PrerenderOptions): number => {
  const world = loadStillWorld(ROOT);
  const siteAssets = prepareAssets(out, embedScript);
  let count = 0;
  for (const edition of editions) {
    const assets = siteAssets.forEdition(edition);
    for (const name of pagesIn(edition)) {
      writeSiteFile(
        out,
        `${pagePath(edition, name)}index.html`,
        renderPage({ name, edition, world, assets, origin }),
      );
      count++;
    }
  }
  return count;
};
