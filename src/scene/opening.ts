import { type BoxFraming, frameBounds } from './box-framing.ts';
import { freeSize, type Viewport } from './viewport.ts';

/** What a map shows of the story at first, where so much of its width is free. */
export interface Opening {
  readonly name: 'narrow' | 'middle' | 'wide';
  /** The free width, in CSS pixels, below which it holds. */
  readonly below: number;
  readonly box: BoxFraming;
}

/** A first view is as large as its box allows. */
const UNLIMITED = 1e5;

/** The first views, from the narrowest: one that is wider shows more of the story, not the same smaller. */
export const OPENINGS = Object.freeze([
  // From Beijing to Java, with the coast of Asia in the middle.
  { name: 'narrow', below: 700, box: frameBounds([85, -8.5, 146, 44.5], 0, UNLIMITED) },
  // From Paris to Japan.
  { name: 'middle', below: 1100, box: frameBounds([-10, -9, 146, 58], 0, UNLIMITED) },
  // From Mexico to Japan, and Brazil.
  { name: 'wide', below: Number.POSITIVE_INFINITY, box: frameBounds([-118, -30, 146, 60], 0, UNLIMITED) },
] as const satisfies readonly Opening[]);

/** The class of the labels of maps that are lower than those of any opening are made for. */
export const LOW_MAP = 'low';

/** On paper nothing can be moved: it shows the whole story, whatever its width. */
export const PAPER = Object.freeze({ name: 'paper', box: frameBounds([-118, -30, 146, 66], 0, UNLIMITED) });

/** The printed maps that names are placed for, the larger first; a smaller one shows none. */
export const PAPER_SIZES = Object.freeze([
  { name: PAPER.name, size: { width: 640, height: 300 } },
  { name: 'slip', size: { width: 480, height: 180 } },
]);

/** The first view of a map; the stylesheet chooses the same one. */
export function openingOf(viewport: Viewport): Opening {
  const { width } = freeSize(viewport);
  return OPENINGS.find(({ below }) => width < below) ?? OPENINGS[2];
}

/** Whether signs are drawn smaller, since the whole map is. */
export function isSmall(viewport: Viewport): boolean {
  return openingOf(viewport).name === 'narrow';
}
