import { toEdition } from '../../src/dataset/edition.ts';
import { factsFiles } from '../../src/dataset/fact-files.ts';
import type { Edition, SubjectId } from '../../src/dataset/model.ts';
import { sampleCountries, sampleDataset } from '../../src/dataset/sample.ts';
import type { World } from '../../src/geo/topology.ts';
import { LANGUAGES } from '../../src/i18n/locales.ts';
import { PAGE_MESSAGES } from '../../src/i18n/messages/pages.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { frontHead } from '../../src/pages/front-head.tsx';
import { renderNotFound } from '../../src/pages/not-found.tsx';
import { oembedOf } from '../../src/pages/oembed.ts';
import type { Assets } from '../../src/pages/page-input.ts';
import { oembedPath, sharePicturePath } from '../../src/pages/public-address.ts';
import { renderPage } from '../../src/pages/render-page.tsx';
import { pagePath, pagesIn } from '../../src/state/page-path.ts';
import { SHARE_PICTURE_SIZE } from '../../src/svg/share-picture-svg.ts';
import { dataFiles, dataPages, GEOGRAPHY } from '../site/data-pages.ts';
import { indexedPng } from '../site/indexed-png.ts';

// A small site in memory, made by the very functions that make the real one: tests of the checks break one thing at a time.

const NO_LAND: World = {
  countries: [],
  borders: { type: 'MultiLineString', coordinates: [] },
  contested: [],
};

const ASSETS: Assets = {
  stylesheets: ['assets/main.css'],
  frameStylesheets: ['assets/frame.css'],
  framings: {},
  theme: 'assets/theme.js',
  firstWord: 'assets/first-word.js',
  main: 'assets/main.js',
  preload: { full: ['assets/panel.js'], embed: ['assets/embed-card.js'] },
  edition: 'assets/outline.json',
  facts: 'assets/facts/',
  world: 'assets/world.json',
  detail: 'assets/detail.json',
  names: 'assets/names.json',
  tools: 'assets/live-tools.js',
  dialog: 'assets/embed-dialog.js',
  embedScript: { path: 'assets/embed.js', integrity: 'sha384-AAAA' },
};

const FRONT_TITLE = LANGUAGES.map((language) => messagesIn(language).site.title)
  .toReversed()
  .join(' · ');

const FRONT = `<!doctype html>
<html lang="en"><head><title>${FRONT_TITLE}</title><meta name="description" content="${PAGE_MESSAGES.en.description}"/></head>
<body><main><h1>Sample</h1><p>${LANGUAGES.map((language) => `<a href="${language}/">${language}</a>`).join(' ')}</p></main></body></html>
`;

/** Editions of the sample dataset in every language. */
export function sampleEditions(): Edition[] {
  return LANGUAGES.map((language) => toEdition(sampleDataset(), sampleCountries, language));
}

type File = readonly [path: string, content: string | Uint8Array];

/** The files of a sound site by their path. */
export function sampleSite(origin: string | null): Map<string, Uint8Array> {
  const editions = sampleEditions();
  const picture = blankPicture();
  const [english] = editions.filter(({ language }) => language === 'en');
  const front = english ? FRONT.replace('</head>', () => `${frontHead(english, origin)}</head>`) : FRONT;
  const notFound = { root: origin === null ? '/' : new URL(origin).pathname, stylesheets: [] };
  const { embedScript, stylesheets, frameStylesheets, framings, preload, facts, ...assets } = ASSETS;
  const paths = [
    ...Object.values(assets),
    ...stylesheets,
    ...frameStylesheets,
    ...Object.values(framings).flatMap((path) => path ?? []),
    ...preload.full,
    ...preload.embed,
    embedScript.path,
    'favicon.svg',
  ];
  const files: File[] = [
    ['index.html', front],
    ['404.html', renderNotFound({ ...notFound, languages: LANGUAGES })],
    ...LANGUAGES.map(
      (language): File => [`${language}/404.html`, renderNotFound({ ...notFound, languages: [language] })],
    ),
    ...editions.flatMap((edition) => editionFiles(edition, origin, picture)),
    ...[...paths, ...GEOGRAPHY].map((path): File => [path, '']),
    ...editions.flatMap(factsFiles).map(({ name }): File => [`${facts}${name}.json`, '']),
    ...dataFiles().map(({ path }): File => [path, '']),
    ...dataPages({ editions, origin, stylesheets, theme: assets.theme }).map(
      ({ path, content }): File => [path, content()],
    ),
  ];
  return new Map(
    files.map(([path, content]) => [path, typeof content === 'string' ? Buffer.from(content) : content]),
  );
}

function blankPicture(): Uint8Array {
  const { width, height } = SHARE_PICTURE_SIZE;
  return indexedPng({ width, height, data: new Uint8Array(width * height * 4) });
}

function editionFiles(edition: Edition, origin: string | null, picture: Uint8Array): File[] {
  return pagesIn(edition).flatMap((name): File[] => {
    const html = renderPage({ name, edition, world: NO_LAND, assets: ASSETS, origin });
    return [
      [`${pagePath(edition, name)}index.html`, html],
      [sharePicturePath(edition, name.subject), picture],
      oembedFile(edition, name.subject, origin ?? '/'),
    ];
  });
}

function oembedFile(edition: Edition, subject: SubjectId | null, origin: string): File {
  const answer = oembedOf({ edition, messages: messagesIn(edition.language) }, subject, origin);
  return [oembedPath(edition, subject), JSON.stringify(answer)];
}
