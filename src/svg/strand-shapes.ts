import type { Project, ScreenPoint } from '../scene/renderer.ts';
import type { SceneStrand } from '../scene/scene.ts';
import type { FlowSizes } from '../scene/symbology.ts';

/** A strand as it is drawn. */
export interface StrandShape {
  /** The lines that are in sight; empty behind the globe. */
  readonly lines: readonly (readonly ScreenPoint[])[];
  /** Where its arrow points, in degrees clockwise from east; null without one. */
  readonly heading: number | null;
}

/** A strand on a screen, or on a drawing of about the same size. */
export function strandShape(strand: SceneStrand, project: Project, sizes: FlowSizes): StrandShape {
  const { points, end } = strand;
  const offset = (strand.side * (sizes.trunk - sizes.strand)) / 2;
  const seen = points.flatMap((point, index) => {
    const turn = Math.abs(point[0] - (points[index - 1] ?? point)[0]);
    return turn > 180 ? [null, project(point)] : [project(point)];
  });
  const lines = runs(seen).map((line) => aside(line, strand.join, offset));
  const last = lines.at(-1);
  if (end === null || !last) return { lines, heading: null };
  // Behind the globe there is nothing to point at.
  if (project(points.at(-1) ?? [0, 0]) === null) return { lines, heading: null };
  const cut = cutBefore(last, sizes.tip + sizes.head * LINE_UNDER_HEAD);
  const [x, y] = last.at(-1) ?? [0, 0];
  const [fromX, fromY] = cut.at(-1) ?? [0, 0];
  return {
    lines: [...lines.slice(0, -1), cut],
    heading: (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI,
  };
}

/** Path data through points, smooth at any size: each is the control of a curve from middle to middle. */
export function smoothPath(lines: StrandShape['lines']): string {
  return lines.map(smoothLine).join('');
}

/** Pixels from a point to the nearest line of a strand. */
export function distanceTo({ lines }: StrandShape, [x, y]: ScreenPoint): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const [index, [bx, by]] of line.entries()) {
      const [ax, ay] = line[index - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + along * dx - x, ay + along * dy - y));
    }
  }
  return least;
}

/** Path data of an arrowhead that points east, its tip where the line's mark begins. */
export function headPath({ tip, head, headWidth }: FlowSizes): string {
  return `M${-tip},0l${-head},${-headWidth / 2}l${head * 0.18},${headWidth / 2}l${-head * 0.18},${headWidth / 2}Z`;
}

/** The share of an arrowhead under which its line ends: there the head is as wide as the line. */
const LINE_UNDER_HEAD = 0.7;

/** The stretches of points that can be seen. */
function runs(points: readonly (ScreenPoint | null)[]): ScreenPoint[][] {
  const all: ScreenPoint[][] = [[]];
  for (const point of points) {
    if (point) all.at(-1)?.push(point);
    else all.push([]);
  }
  return all.filter(({ length }) => length > 1);
}

/** Leads a line to its side of the trunk where it joins it. */
function aside(line: readonly ScreenPoint[], join: SceneStrand['join'], pixels: number): ScreenPoint[] {
  return line.map(([x, y], index) => {
    const [before, after] = [line[index - 1] ?? [x, y], line[index + 1] ?? [x, y]];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const along = index / (line.length - 1);
    const near = Math.max(0, 2 * (join === 'start' ? 1 - along : along) - 1);
    const shift = join ? pixels * near * near * (3 - 2 * near) : 0;
    return [x - (dy / length) * shift, y + (dx / length) * shift] as const;
  });
}

/** A line without its last pixels. */
function cutBefore(line: readonly ScreenPoint[], pixels: number): ScreenPoint[] {
  const [endX, endY] = line.at(-1) ?? [0, 0];
  const away = ([x, y]: ScreenPoint): number => Math.hypot(x - endX, y - endY);
  const kept = line.slice(0, line.findLastIndex((point) => away(point) >= pixels) + 1);
  const [last, next] = [kept.at(-1), line[kept.length]];
  if (!last || !next) return [...line.slice(0, 2)];
  const share = (away(last) - pixels) / (away(last) - away(next) || 1);
  return [...kept, [last[0] + (next[0] - last[0]) * share, last[1] + (next[1] - last[1]) * share]];
}

function smoothLine(line: readonly ScreenPoint[]): string {
  const pair = ([x, y]: ScreenPoint): string => `${round(x)},${round(y)}`;
  const curves = line.slice(1, -1).map((point, index) => {
    const next = line[index + 2] ?? point;
    const isLast = index === line.length - 3;
    const to: ScreenPoint = isLast ? next : [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
    return `Q${pair(point)} ${pair(to)}`;
  });
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return '';
  return `M${pair(first)}${curves.join('') || `L${pair(last)}`}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
