import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { toEdition } from '../../src/dataset/edition.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { buildEmbedScript } from './build-embed-script.ts';
import { prerender } from './prerender.ts';
import { drawSharePictures } from './share-pictures.ts';
import { prepareAssets, writeSiteFile } from './site-assets.ts';
import { writeSiteFiles } from './site-files.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    origin: { type: 'string', default: process.env.SITE_ORIGIN ?? '' },
  },
});

const { out } = values;
const origin = values.origin === '' ? null : new URL('./', values.origin).href;

await build({ build: { outDir: out }, logLevel: 'warn' });

const { code, hashedPath, integrity } = await buildEmbedScript(origin);
writeSiteFile(out, 'embed.js', code);
writeSiteFile(out, hashedPath, code);

const { dataset, countries } = loadDataset();
const editions = LANGUAGES.map((language) => toEdition(dataset, countries, language));
const siteAssets = prepareAssets(out, { path: hashedPath, integrity });
const pages = prerender({ out, origin, editions, siteAssets });
const pictures = drawSharePictures(out, editions);
writeSiteFiles({ out, origin, editions, plainStylesheets: siteAssets.plainStylesheets });
rmSync(`${out}/.vite`, { recursive: true });
console.log(`Built ${pages} pages and ${pictures} share pictures into ${out}/.`);
if (origin === null) {
  console.log(
    'No --origin: addresses in the pages are relative, oEmbed answers are not for use, and there is no sitemap.',
  );
}
