import { INSET_PROPERTIES } from './stylesheet.ts';

/** Lengths of CSS by the edge of the map that they lie at; in rem, so that they grow with the reader's text. */
export interface Edges {
  readonly top: string;
  readonly right: string;
  readonly bottom: string;
  readonly left: string;
}

/** One way of standing on the page: when it holds, and what it covers of the map. */
export interface Layout {
  readonly name: 'wide' | 'landscape' | 'stacked' | 'sheet-peek' | 'sheet-half' | 'card' | 'narrow-card';
  /** The media query under which it holds. */
  readonly media: string;
  /** What selects the map in it; a later layout of the list wins. */
  readonly selector: string;
  /** What of the map the rest of the page covers. */
  readonly covers: Edges;
}

const NOTHING: Edges = { top: '0px', right: '0px', bottom: '0px', left: '0px' };

/** Widths and heights in em, so that a reader's larger text takes the layout of a smaller window. */
const IS_WIDE = '(width>=56.25em)';
const IS_LOW = '(height<31.25em)';
const IS_HIGH = '(height>=31.25em)';

/** Where a page of its own has its panel as a sheet over the map. */
export const SHEET_MEDIA = `screen and (width<56.25em) and ${IS_HIGH}`;

/** Room for the row of the legend above what covers the map. */
const LEGEND_ROW = '3rem';

/** How much of the window the sheet takes at its two lower rests; a low window leaves the map its share. */
const SHEET_PEEK = '8.25rem';
const SHEET_HALF = 'min(26.25rem,58svh)';

/**
 * Where the parts of the page stand. The stylesheet is written from this list, and the script measures what the
 * stylesheet has made of it, so that both show the same framing in the same free part of the map.
 */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'wide',
    media: `screen and ${IS_WIDE} and ${IS_HIGH}`,
    selector: '.map-section',
    covers: { top: '5.75rem', right: '27.5rem', bottom: '4.5rem', left: '0px' },
  },
  {
    name: 'landscape',
    media: `screen and (width>=40em) and ${IS_LOW}`,
    selector: '.full .map-section',
    covers: { top: '2.75rem', right: '22.5rem', bottom: LEGEND_ROW, left: '0px' },
  },
  {
    name: 'stacked',
    media: `screen and (width<40em) and ${IS_LOW}`,
    selector: '.full .map-section',
    covers: NOTHING,
  },
  {
    name: 'sheet-peek',
    media: SHEET_MEDIA,
    selector: '.full .map-section',
    covers: { ...NOTHING, bottom: `calc(${SHEET_PEEK} + ${LEGEND_ROW})` },
  },
  {
    name: 'sheet-half',
    media: SHEET_MEDIA,
    selector: '.full .page:not([data-rest=peek]) .map-section',
    covers: { ...NOTHING, bottom: `calc(${SHEET_HALF} + ${LEGEND_ROW})` },
  },
  {
    name: 'card',
    media: 'screen and (width<56.25em), screen and (height<31.25em)',
    selector: '.embed .map-section',
    covers: { ...NOTHING, bottom: 'max(14rem,var(--card-height,0px) + 0.5rem)' },
  },
  {
    name: 'narrow-card',
    media: 'screen and (width<30em)',
    selector: '.embed .map-section',
    covers: { ...NOTHING, bottom: 'max(19.125rem,var(--card-height,0px) + 0.375rem)' },
  },
];

/** What covers the map in each layout, as the custom properties that the still map's box is computed from. */
export function insetCss(): string {
  const rests = `:root{--peek:${SHEET_PEEK};--half:${SHEET_HALF};}`;
  const rules = LAYOUTS.filter(({ covers }) => covers !== NOTHING).map(({ media, selector, covers }) => {
    const values = INSET_PROPERTIES.map((name) => `${name}:${covers[edgeOf(name)]};`);
    return `@media ${media}{${selector}{${values.join('')}}}`;
  });
  return [rests, ...rules].join('\n');
}

function edgeOf(property: (typeof INSET_PROPERTIES)[number]): keyof Edges {
  switch (property) {
    case '--inset-top':
      return 'top';
    case '--inset-right':
      return 'right';
    case '--inset-bottom':
      return 'bottom';
    case '--inset-left':
      return 'left';
  }
}
