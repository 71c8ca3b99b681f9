import type { Plugin } from 'vite';
import { toEdition } from '../../src/dataset/edition.ts';
import { subjectsWithFacts } from '../../src/dataset/subjects.ts';
import { keepApartCss } from '../../src/scene/keep-apart-css.ts';
import { insetCss } from '../../src/scene/layouts.ts';
import { openingCss } from '../../src/scene/opening-css.ts';
import { selectionFraming } from '../../src/scene/selection-framing.ts';
import { framingCss, paletteCss } from '../../src/scene/stylesheet.ts';
import { symbologyCss } from '../../src/scene/symbology-css.ts';
import { selectionOf } from '../../src/state/actions.ts';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';

const ID = 'virtual:scene.css';

/** The stylesheet that follows from palette and symbology and from the framings of every page. */
export function sceneCss({ dataset, countries }: LoadedDataset = loadDataset()): string {
  const edition = toEdition(dataset, countries, 'en');
  const framings = subjectsWithFacts(edition).flatMap((id) => {
    const framing = selectionFraming(edition, selectionOf(edition, id));
    return framing ? [{ id, framing }] : [];
  });
  const small = new Set(countries.filter((country) => country.small).map(({ id }) => id));
  const parts = [
    paletteCss(),
    symbologyCss(),
    framingCss(framings),
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
