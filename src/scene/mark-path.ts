import type { RoleName } from '../dataset/history.ts';
import type { MarkShape } from './scene.ts';

/** The shape that tells without colour what a place is. */
export const SHAPE_OF_ROLE: Readonly<Record<RoleName, MarkShape>> = Object.freeze({
  headquarters: 'square',
  'training-cluster': 'circle',
  'first-data-centre': 'diamond',
  'additional-data-centre': 'diamond',
  'data-centre': 'diamond',
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
    case 'diamond': {
      const d = round((radius * 15) / 14);
      return `M0,${-d}L${d},0L0,${d}L${-d},0Z`;
    }
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
