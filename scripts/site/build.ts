import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { toEdition } from '../../src/dataset/edition.ts';
import type { Edition } from '../../src/dataset/model.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { frontHead } from '../../src/pages/front-head.tsx';
import { loadDataset } from '../dataset/load-dataset.ts';
import { parseSiteAddress } from '../host/site-address.ts';
import { buildEmbedScript } from './build-embed-script.ts';
import { writeCompressedFiles } from './compressed-files.ts';
import { answerFiles, pageFiles } from './prerender.ts';
import { sceneCss, sceneStylesheet } from './scene-stylesheet.ts';
import { searchNames } from './search-names.ts';
import { sharePictureFiles } from './share-pictures.ts';
import { prepareAssets } from './site-assets.ts';
import { writeSiteFile, writeSiteFiles } from './site-file.ts';
import { loadStillWorld } from './still-world.ts';
import { surroundingFiles } from './surroundings.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    origin: { type: 'string', default: process.env.SITE_ORIGIN ?? '' },
  },
});

const { out } = values;
const origin = values.origin === '' ? null : siteAddress(values.origin);

function siteAddress(text: string): string {
  try {
    return parseSiteAddress(text).href;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function finishFrontPage(edition: Edition): void {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const head = frontHead(edition, origin);
  writeSiteFile(
    out,
    'index.html',
    html.replace('</head>', () => `${head}</head>`),
  );
}

await build({
  build: { outDir: out },
  logLevel: 'warn',
  plugins: [sceneStylesheet(sceneCss)],
});

const { code, hashedPath, integrity } = await buildEmbedScript(origin);
writeSiteFile(out, 'embed.js', code);
writeSiteFile(out, hashedPath, code);

const { dataset, countries } = loadDataset();
const editions = LANGUAGES.map((language) => toEdition(dataset, countries, language));
const { assetsOf, plainStylesheets, documents } = prepareAssets(
  out,
  { path: hashedPath, integrity },
  (language) => searchNames(dataset, countries, language),
);
const pages = writeSiteFiles(out, pageFiles({ origin, editions, world: loadStillWorld(), assetsOf }));
const pictures = writeSiteFiles(out, sharePictureFiles(editions));
writeSiteFiles(out, [
  ...answerFiles({ origin, editions }),
  ...surroundingFiles({ origin, editions, plainStylesheets, ...documents }),
]);
finishFrontPage(toEdition(dataset, countries, 'en'));
const compressed = await writeCompressedFiles(out);
rmSync(`${out}/.vite`, { recursive: true });
console.log(
  `Built ${pages} pages and ${pictures} share pictures into ${out}/, ${compressed} files also as .br and .gz.`,
);
if (origin === null) {
  console.log(
    'No --origin: addresses in the pages are relative, oEmbed answers are not for use, and there is no sitemap.',
  );
}
