import type { RoleName } from '../dataset/history.ts';
import type { MarkShape } from './scene.ts';

/** The shape that tells without colour what a place is. */
export const SHAPE_OF_ROLE: Readonly<Record<RoleName, MarkShape>> = Object.freeze({
  headquarters: 'square',
  'training-cluster': 'circle',
  'first-data-centre': 'diamond',
  'additional-data-centre': 'diamond',
  'data-centre': 'diamond',
  campus: 'hexagon',
});

/**
 * SVG path data of a mark around 0,0. The shapes have about the same area, so that none looks more
 * important than another.
 */
export function markPath(shape: MarkShape, radius: number): string {
  const r = round(radius);
  switch (shape) {
    case 'circle':
      return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
    case 'square': {
      const s = round((radius * 13) / 14);
      return `M${-s},${-s}h${2 * s}v${2 * s}h${-2 * s}Z`;
    }
    case 'hexagon':
      return hexagon((radius * 10) / 7);
    case 'dotted-hexagon': {
      const r2 = round(radius / 2.4);
      // Turning the other way, the inner outline is a hole; the dot stands in it.
      return `${hexagon((radius * 10) / 7)}${hexagon(radius, -1)}M${-r2},0a${r2},${r2} 0 1 1 ${2 * r2},0a${r2},${r2} 0 1 1 ${-2 * r2},0Z`;
    }
    case 'diamond': {
      const d = round((radius * 15) / 14);
      return `M0,${-d}L${d},0L0,${d}L${-d},0Z`;
    }
  }
}

/** A hexagon that stands on a corner; -1 draws it the other way round. */
function hexagon(radius: number, turn: 1 | -1 = 1): string {
  const x = round(((radius * Math.sqrt(3)) / 2) * turn);
  const y = round(radius / 2);
  const tip = round(radius);
  return `M0,${-tip}L${x},${-y}V${y}L0,${tip}L${-x},${y}V${-y}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
