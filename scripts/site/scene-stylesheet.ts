import type { Plugin } from 'vite';
import { toEdition } from '../../src/dataset/edition.ts';
import { keepApartCss } from '../../src/scene/keep-apart-css.ts';
import { insetCss } from '../../src/scene/layouts.ts';
import { openingCss } from '../../src/scene/opening-css.ts';
import { paletteCss, planeCss } from '../../src/scene/stylesheet.ts';
import { symbologyCss } from '../../src/scene/symbology-css.ts';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';

const ID = 'virtual:scene.css';

/** The stylesheet that follows from palette and symbology and from where marks stand close. */
export function sceneCss({ dataset, countries }: LoadedDataset = loadDataset()): string {
  const edition = toEdition(dataset, countries, 'en');
  const small = new Set(countries.filter((country) => country.small).map(({ id }) => id));
  const parts = [
    paletteCss(),
    symbologyCss(),
    planeCss(),
    openingCss(),
    insetCss(),
    keepApartCss(edition.places, small),
  ];
  return `${parts.join('\n')}\n`;
}

/** Gives the page `virtual:scene.css`, so that colours and cameras have one source. */
export function sceneStylesheet(css: () => string | Promise<string>): Plugin {
  return {
    name: 'scene-stylesheet',
    resolveId: (id) => (id === ID ? ID : null),
    load: (id) => (id === ID ? css() : null),
  };
}
