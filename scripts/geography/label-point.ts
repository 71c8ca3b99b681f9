import type { Position } from 'geojson';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from the middle to the outline; negative outside. */
  readonly distance: number;
}

/**
 * The point of a polygon that lies farthest from its outline: the pole of inaccessibility, found by halving squares
 * as in Mapbox's polylabel (https://github.com/mapbox/polylabel), to a hundredth of the polygon's size.
 */
export function labelPointOf(rings: readonly Position[][]): [number, number] {
  const xs = (rings[0] ?? []).map(([x = 0]) => x);
  const ys = (rings[0] ?? []).map(([, y = 0]) => y);
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];
  const side = Math.min(width, height);
  const cellAt = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    distance: signedDistance(x, y, rings),
  });
  let best = cellAt(west + width / 2, south + height / 2, 0);
  let cells: Cell[] = [];
  for (let x = west; x < west + width; x += side) {
    for (let y = south; y < south + height; y += side)
      cells.push(cellAt(x + side / 2, y + side / 2, side / 2));
  }
  while (cells.length > 0) {
    for (const cell of cells) if (cell.distance > best.distance) best = cell;
    const hopeful = best.distance + side / 100;
    cells = cells
      .filter(({ distance, half }) => distance + half * Math.SQRT2 > hopeful)
      .flatMap(({ x, y, half }) => {
        const quarter = half / 2;
        return [-quarter, quarter].flatMap((dx) =>
          [-quarter, quarter].map((dy) => cellAt(x + dx, y + dy, quarter)),
        );
      });
  }
  return [best.x, best.y];
}

function signedDistance(x: number, y: number, rings: readonly Position[][]): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let previous = ring.at(-1) ?? [];
    for (const corner of ring) {
      const [x1 = 0, y1 = 0] = corner;
      const [x2 = 0, y2 = 0] = previous;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      least = Math.min(least, distanceToSegment(x, y, corner, previous));
      previous = corner;
    }
  }
  return inside ? least : -least;
}

function distanceToSegment(
  x: number,
  y: number,
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
