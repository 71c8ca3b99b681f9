import { outlineOf, toEdition } from '../../src/dataset/edition.ts';
import { factsFiles } from '../../src/dataset/fact-files.ts';
import type { SubjectId } from '../../src/dataset/model.ts';
import { LANGUAGES, type Language } from '../../src/i18n/locales.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { buildEmbedScript } from './build-embed-script.ts';
import { pictureDrawer } from './draw-picture.ts';
import { framingStyles } from './framings.ts';
import { answerFiles, pageFiles } from './prerender.ts';
import { sceneCss } from './scene-stylesheet.ts';
import { searchNames } from './search-names.ts';
import { shareDrawings } from './share-pictures.ts';
import type { SiteFile } from './site-file.ts';
import { loadStillWorld } from './still-world.ts';
import { surroundingFiles } from './surroundings.ts';

export { sceneCss };

const SCENE_STYLESHEET = 'assets/scene.css';

/** Of the pages without a map. */
const PLAIN_STYLESHEET = 'src/app/styles/choose-language.css';

/** Of the pages in a frame, besides those of a page with a map. */
const FRAME_STYLESHEET = 'src/app/styles/frame.css';

/** Of the pages of text, besides those of a page with a map. */
const DOCUMENT_STYLESHEET = 'src/app/styles/document.css';

/**
 * Every file of the site that is not a module of the browser's, at the address where the built site has it; the pages
 * name the sources that the development server transforms instead of what is made of them.
 *
 * @param stylesheets the sources of the styles of a page with a map, from the site's root.
 * @throws Error whose message lists every problem of the data.
 */
export async function developmentSite(stylesheets: readonly string[]): Promise<readonly SiteFile[]> {
  const { dataset, countries } = loadDataset();
  const { code, integrity } = await buildEmbedScript();
  const editions = LANGUAGES.map((language) => toEdition(dataset, countries, language));
  const drawPicture = await pictureDrawer();
  // The same in every language.
  const framings = editions.slice(0, 1).flatMap(framingStyles);
  const built = {
    stylesheets: [...stylesheets, SCENE_STYLESHEET],
    frameStylesheets: [FRAME_STYLESHEET],
    framings: Object.fromEntries(framings.map(({ subject }) => [subject, framingPath(subject)])),
    theme: 'src/app/theme.ts',
    firstWord: 'src/app/first-word.ts',
    main: 'src/app/main.tsx',
    tools: 'src/app/live-tools.tsx',
    dialog: 'src/ui/embed-dialog.tsx',
    preload: { full: [], embed: [] },
    world: 'geo/world.json',
    detail: 'geo/detail.json',
    embedScript: { path: 'embed.js', integrity },
  };
  const input = {
    origin: null,
    editions,
    world: loadStillWorld(),
    assetsOf: ({ language }: { readonly language: Language }) => ({
      ...built,
      edition: outlinePath(language),
      facts: factsFolder(language),
      names: namesPath(language),
    }),
    plainStylesheets: [PLAIN_STYLESHEET],
    stylesheets: [...built.stylesheets, DOCUMENT_STYLESHEET],
    theme: built.theme,
  };
  return [
    ...pageFiles(input),
    ...answerFiles(input),
    ...surroundingFiles(input),
    ...shareDrawings(editions).map(({ path, svg }) => ({ path, content: () => drawPicture(svg()) })),
    ...editions.map((edition) => ({
      path: outlinePath(edition.language),
      content: () => JSON.stringify(outlineOf(edition)),
    })),
    ...editions.flatMap((edition) =>
      factsFiles(edition).map(({ name, evidences }) => ({
        path: `${factsFolder(edition.language)}${name}.json`,
        content: () => JSON.stringify(evidences),
      })),
    ),
    ...LANGUAGES.map((language) => ({
      path: namesPath(language),
      content: () => JSON.stringify(searchNames(dataset, countries, language)),
    })),
    { path: SCENE_STYLESHEET, content: sceneCss },
    ...framings.map(({ subject, css }) => ({ path: framingPath(subject), content: () => css })),
    { path: 'embed.js', content: () => code },
  ];
}

function outlinePath(language: Language): string {
  return `assets/outline-${language}.json`;
}

function factsFolder(language: Language): string {
  return `assets/facts-${language}/`;
}

function framingPath(subject: SubjectId): string {
  return `assets/at-${subject.toLowerCase()}.css`;
}

function namesPath(language: Language): string {
  return `assets/names-${language}.json`;
}
