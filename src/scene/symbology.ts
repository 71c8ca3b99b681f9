import type { Emphasis } from './scene.ts';

/** A line: its width and, where it is dashed, the lengths of a dash and of the gap after it. */
export interface Stroke {
  readonly width: number;
  readonly dash?: readonly [dash: number, gap: number];
}

/** How a name is written: size and halo in pixels. */
export interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  /** Width of the stroke around the letters, half of which they cover. */
  readonly halo: number;
  /** Pixels between its letters. */
  readonly spacing?: number;
}

// How the map is drawn, whatever draws it: lengths in CSS pixels that stay the same at every zoom, opacities from 0 to
// 1. Colours are the palette's.

/** Every line of the map, by what it is. */
export const STROKES = Object.freeze({
  graticule: { width: 1 },
  border: { width: 0.7 },
  contested: { width: 0.7, dash: [3, 2] },
  hovered: { width: 1.2 },
  outlined: { width: 1.8 },
  link: { width: 1.25 },
  'link-dashed': { width: 1.25, dash: [4.5, 3.6] },
  /** Where a strand of the flow is pointed at. */
  'strand-hit': { width: 16 },
  mark: { width: 2 },
  'mark-hollow': { width: 2.2 },
  precision: { width: 1.2, dash: [2.4, 2] },
  selected: { width: 2.2 },
  focused: { width: 2.2, dash: [4, 2] },
} as const satisfies Record<string, Stroke>);

/** How the flow is drawn, in CSS pixels. */
export interface FlowSizes {
  /** The width of one firm's strand, and of what several share. */
  readonly strand: number;
  readonly trunk: number;
  /** How much wider the halo below them is. */
  readonly halo: number;
  /** An arrowhead: its length, its width, and how far its tip stays from the point of the mark. */
  readonly head: number;
  readonly headWidth: number;
  readonly tip: number;
  /** How far a mark that stands for a country keeps from its neighbour. */
  readonly apart: number;
}

/** The flow on a map, and on one that is small. */
export const FLOW = Object.freeze({
  large: { strand: 4, trunk: 6.5, halo: 3, head: 11, headWidth: 10, tip: 9.5, apart: 25 },
  small: { strand: 3, trunk: 5, halo: 3, head: 9, headWidth: 8, tip: 9.5, apart: 20 },
} as const satisfies Record<string, FlowSizes>);

/** How opaque a link is; faint ones stay visible, so that the selection keeps its surroundings. */
export const LINK_OPACITY: Readonly<Record<Emphasis, number>> = Object.freeze({
  normal: 0.55,
  strong: 1,
  faint: 0.22,
});

/** How opaque a mark is. */
export const MARK_OPACITY: Readonly<Record<Emphasis, number>> = Object.freeze({
  normal: 1,
  strong: 1,
  faint: 0.55,
});

/** Radii of what stands on the point of a place. */
export const RADII = Object.freeze({
  mark: 7,
  /** The ring that says: no finer than the region or the country. */
  precision: 11.5,
  /** The same in a near view: no finer than the city, and than the region. */
  city: 20,
  region: 36,
  /** The ring around what is selected. */
  selected: 15,
} as const);

/** How far to the left of the first shape of a mark its second one stands, from middle to middle. */
export const SECOND_MARK = 17;

/** The names of places and of countries. */
export const LABEL_STYLES = Object.freeze({
  place: { size: 13, weight: 650, halo: 3.5 },
  /** The second line of a label. */
  note: { size: 12, weight: 400, halo: 3.5 },
  country: { size: 12, weight: 500, halo: 2 },
  /** A country that the story needs. */
  story: { size: 12.5, weight: 600, halo: 2 },
  /** A country that is filled. */
  land: { size: 12.5, weight: 700, halo: 3, spacing: 2.5 },
  /** The heading of the annotation. */
  annotation: { size: 14, weight: 700, halo: 3.5 },
} as const satisfies Record<string, LabelStyle>);

/** How a line of a label is written. */
export type LabelStyleName = keyof typeof LABEL_STYLES;

/** Pixels from the baseline of a line of a label to that of the next. */
export const LINE_HEIGHT = 15;
