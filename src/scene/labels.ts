import { type Course, meets } from './course.ts';
import type { LabelStyleName } from './symbology.ts';
import { LABEL_STYLES, LINE_HEIGHT } from './symbology.ts';
import type { MeasureText } from './text-width.ts';
import type { Box } from './viewport.ts';

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly style: LabelStyleName;
}

/** The lines of a label, first to last. */
export type LabelLines = readonly [LabelLine, ...LabelLine[]];

/** Where a label may stand: beside the mark at its point, or on the point itself and moved from it. */
export type Standing =
  | {
      readonly type: 'beside';
      /** Pixels from the point to the edges of its mark. */
      readonly left: number;
      readonly right: number;
      readonly prefer: 'left' | 'right';
    }
  | {
      readonly type: 'on';
      readonly anchor: LabelPosition['anchor'];
      /** Pixels to the right and down, the best first. */
      readonly shifts: readonly (readonly [right: number, down: number])[];
    };

/** A text that wants to stand at a point of the screen. Pixels throughout. */
export interface LabelRequest {
  readonly id: string;
  /** What it may say, the best first: the last is the shortest. */
  readonly variants: readonly LabelLines[];
  readonly x: number;
  readonly y: number;
  readonly standing: Standing;
  /** Rather over a firm course than not at all. */
  readonly needed?: boolean;
}

/** Where the first line of a label stands, relative to its point. */
export interface LabelPosition {
  readonly dx: number;
  /** To the baseline. */
  readonly dy: number;
  /** What of the lines stands at `dx`, as SVG has it. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What is written of a request, and where. */
export interface LabelChoice {
  readonly lines: LabelLines;
  readonly position: LabelPosition;
}

/** What labels must keep clear of, and what was chosen before. */
export interface LabelSurroundings {
  /** What of the map is free. */
  readonly frame: Box;
  /** Marks, controls and what else stands there. */
  readonly obstacles: readonly Box[];
  readonly courses?: readonly Course[];
  readonly measure: MeasureText;
  /** Positions chosen last time; kept while they are free, so that labels do not hop about while the map moves. */
  readonly previous?: ReadonlyMap<string, LabelPosition>;
}

const ASCENT = 0.78;
const DESCENT = 0.24;
/** Free pixels around a label. */
const GAP = 2;
/** How much higher than beside its mark a label may stand. */
const RISE = 11;

/**
 * Places labels greedily in the order given, the important first; one that finds no free position is left out. The lines
 * of a label stand or fall together. No two placed labels overlap, and none touches an obstacle or leaves the frame.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: LabelSurroundings,
): Map<string, LabelChoice> {
  const { frame, courses = [], measure, previous } = surroundings;
  const taken = [...surroundings.obstacles];
  const firm = courses.filter((course) => course.firm);
  const soft = courses.filter((course) => !course.firm);
  const placed = new Map<string, LabelChoice>();
  for (const request of requests) {
    const isOpen = (box: Box): boolean => inside(box, frame) && !taken.some((other) => overlaps(box, other));
    const isFree = (box: Box): boolean => isOpen(box) && !firm.some((course) => meets(box, course));
    const isClear = (box: Box): boolean => !soft.some((course) => meets(box, course));
    const search = { measure, before: previous?.get(request.id), isClear };
    const choice =
      choose(request, { ...search, isFree }) ??
      (request.needed ? choose(request, { ...search, isFree: isOpen }) : null);
    if (!choice) continue;
    placed.set(request.id, choice);
    taken.push(boxOf(request, choice, measure));
  }
  return placed;
}

/** The pixels that a label covers, with a little room around it. */
export function boxOf(
  { x, y }: Pick<LabelRequest, 'x' | 'y'>,
  { lines, position: { dx, dy, anchor } }: LabelChoice,
  measure: MeasureText,
): Box {
  const width = Math.max(...lines.map(({ text, style }) => measure(text, LABEL_STYLES[style])));
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const last = lines.at(-1) ?? lines[0];
  return [
    left - GAP,
    y + dy - ASCENT * LABEL_STYLES[lines[0].style].size - GAP,
    left + width + GAP,
    y + dy + (lines.length - 1) * LINE_HEIGHT + DESCENT * LABEL_STYLES[last.style].size + GAP,
  ];
}

interface Search {
  readonly measure: MeasureText;
  readonly before: LabelPosition | undefined;
  readonly isFree: (box: Box) => boolean;
  readonly isClear: (box: Box) => boolean;
}

function choose(request: LabelRequest, { measure, before, isFree, isClear }: Search): LabelChoice | null {
  for (const lines of request.variants) {
    const kept = before ? [before] : [];
    const free = [...kept, ...candidates(request.standing, lines)].filter((position) =>
      isFree(boxOf(request, { lines, position }, measure)),
    );
    const [first] = free;
    if (!first) continue;
    if (first === before) return { lines, position: before };
    return {
      lines,
      position: free.find((position) => isClear(boxOf(request, { lines, position }, measure))) ?? first,
    };
  }
  return null;
}

function candidates(standing: Standing, lines: LabelLines): readonly LabelPosition[] {
  const { size } = LABEL_STYLES[lines[0].style];
  const middle = (ASCENT - DESCENT) * size * 0.5;
  if (standing.type === 'on') {
    return standing.shifts.map(([dx, down]) => ({ dx, dy: middle + down, anchor: standing.anchor }));
  }
  return beside(standing, lines, middle);
}

/**
 * The positions around a point, of Imhof (1962) and of Christensen, Marks and Shieber (1995), with the preferred
 * side first.
 */
function beside(
  { left, right, prefer }: Standing & { type: 'beside' },
  lines: LabelLines,
  middle: number,
): readonly LabelPosition[] {
  const further = (lines.length - 1) * LINE_HEIGHT;
  const last = LABEL_STYLES[(lines.at(-1) ?? lines[0]).style].size;
  const reach = Math.min(left, right);
  const level = middle - (lines.length > 1 ? 4 : 0);
  const above = -reach - GAP - DESCENT * last - further;
  const below = reach + GAP + ASCENT * LABEL_STYLES[lines[0].style].size;
  const near = reach * 0.72;
  const onRight: LabelPosition = { dx: right + GAP, dy: level, anchor: 'start' };
  const onLeft: LabelPosition = { dx: -left - GAP, dy: level, anchor: 'end' };
  return [
    ...(prefer === 'left' ? [onLeft, onRight] : [onRight, onLeft]),
    { dx: 0, dy: above, anchor: 'middle' },
    { dx: 0, dy: below, anchor: 'middle' },
    { dx: near, dy: above, anchor: 'start' },
    { dx: near, dy: below, anchor: 'start' },
    { dx: -near, dy: above, anchor: 'end' },
    { dx: -near, dy: below, anchor: 'end' },
    // Where neighbours stand close, a little higher there may be room.
    { dx: near, dy: above - RISE, anchor: 'start' },
    { dx: 0, dy: above - RISE, anchor: 'middle' },
    { dx: -near, dy: above - RISE, anchor: 'end' },
  ];
}

function inside(box: Box, [left, top, right, bottom]: Box): boolean {
  return box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
