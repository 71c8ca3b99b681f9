import type { Box } from './viewport.ts';

/** A text that wants to stand beside a point of the screen. Pixels throughout. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance from the point that the label keeps, so that it clears the mark; 0 centres the text on the point. */
  readonly offset: number;
  readonly fontSize: number;
}

/** Where the text of a label starts, relative to its point: the left end of its baseline. */
export interface LabelPosition {
  readonly dx: number;
  readonly dy: number;
}

/**
 * Mean advance of a letter in semibold system fonts, as a share of the font size, by rough width class. The same
 * table serves the pages made in advance and the browser, so that both place every label alike.
 */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[MWmwШЩЮЖФшщюжфмМ]/, 0.84],
  [/[ijlI1,.'’·іїІЇ|]/, 0.34],
  [/[ft\-rs ]/, 0.46],
  [/[A-ZА-ЯҐЄ]/, 0.72],
];
const MEAN_ADVANCE = 0.61;

const ASCENT = 0.78;
const DESCENT = 0.24;
/** Free pixels around a label. */
const GAP = 2;

/** Width in pixels that a text takes in the label font, on the safe side. */
export function labelWidth(text: string, fontSize: number): number {
  let total = 0;
  for (const letter of text) {
    total += ADVANCES.find(([letters]) => letters.test(letter))?.[1] ?? MEAN_ADVANCE;
  }
  return total * fontSize;
}

/** What labels must keep clear of, and what was chosen before. */
export interface LabelSurroundings {
  /** The map's own box. */
  readonly frame: Box;
  /** Marks and controls. */
  readonly obstacles: readonly Box[];
  /** Positions chosen last time; kept while they are free, so that labels do not hop about while the map moves. */
  readonly previous?: ReadonlyMap<string, LabelPosition>;
}

/**
 * Places labels greedily in the order given, the important first; one that finds no free position is left out.
 * No two placed labels overlap, and none touches an obstacle or leaves the frame.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { frame, obstacles, previous }: LabelSurroundings,
): Map<string, LabelPosition> {
  const taken = [...obstacles];
  const placed = new Map<string, LabelPosition>();
  for (const request of requests) {
    const before = previous?.get(request.id);
    const options = before ? [before, ...candidates(request)] : candidates(request);
    const position = options.find((option) => {
      const box = boxOf(request, option);
      return inside(box, frame) && !taken.some((other) => overlaps(box, other));
    });
    if (!position) continue;
    placed.set(request.id, position);
    taken.push(boxOf(request, position));
  }
  return placed;
}

/**
 * The eight positions around a point in the order of preference of Imhof (1962) and of Christensen, Marks and
 * Shieber (1995), with right of the point first; a centred label has only one.
 */
function candidates({ text, fontSize, offset }: LabelRequest): readonly LabelPosition[] {
  const width = labelWidth(text, fontSize);
  const middle = (ASCENT - DESCENT) * fontSize * 0.5;
  if (offset === 0) return [{ dx: -width / 2, dy: middle }];
  const above = -offset - GAP - DESCENT * fontSize;
  const below = offset + GAP + ASCENT * fontSize;
  const near = offset * 0.72;
  return [
    { dx: offset + 2, dy: middle },
    { dx: -offset - 2 - width, dy: middle },
    { dx: -width / 2, dy: below },
    { dx: -width / 2, dy: above },
    { dx: near, dy: above },
    { dx: near, dy: below },
    { dx: -near - width, dy: above },
    { dx: -near - width, dy: below },
  ];
}

function boxOf({ x, y, text, fontSize }: LabelRequest, { dx, dy }: LabelPosition): Box {
  return [
    x + dx - GAP,
    y + dy - ASCENT * fontSize - GAP,
    x + dx + labelWidth(text, fontSize) + GAP,
    y + dy + DESCENT * fontSize + GAP,
  ];
}

function inside(box: Box, [left, top, right, bottom]: Box): boolean {
  return box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
