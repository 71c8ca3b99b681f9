import type { Scene, SceneStrand } from '../scene/scene.ts';
import { FLOW } from '../scene/symbology.ts';
import { onPlane, PLANE } from './map-plane.ts';
import { classes, escapeMarkup } from './markup.ts';
import { headPath, type StrandShape, smoothPath, strandShape } from './strand-shapes.ts';

/** What the flow is drawn from beside the scene. */
export interface FlowInput {
  readonly addressOf: (id: string) => string | null;
  /** Says whose a strand is, where it leads and on what that rests. */
  readonly describeStrand: (strand: SceneStrand) => string;
}

/** The box of the flow on the map plane, whose units are about pixels at a first view; the live map sets the same. */
export const FLOW_VIEW_BOX = `0 0 ${PLANE.width.toFixed(1)} ${PLANE.height.toFixed(1)}`;

/** The classes of what belongs to a strand in a scene; the live map sets the same. */
export function strandClasses(what: string, { emphasis, isTrunk }: SceneStrand): string {
  return classes(what, `em-${emphasis}`, isTrunk && 'trunk');
}

/** A strand on the map plane. */
export function strandOnPlane(strand: SceneStrand): StrandShape {
  return strandShape(strand, onPlane, FLOW.large);
}

/** How an arrowhead is turned; the live map sets the same. */
export function headTurn({ heading }: StrandShape): string {
  return `rotate(${(heading ?? 0).toFixed(1)})`;
}

/** The flow: below all lines a halo in the colour of the ground, then the lines, each to be pointed at. */
export function flowMarkup({ flow }: Scene, input: FlowInput): string {
  const paths = flow.map((strand) => ({ strand, d: smoothPath(strandOnPlane(strand).lines) }));
  return [
    `<svg class="flow" width="100%" height="100%" viewBox="${FLOW_VIEW_BOX}" preserveAspectRatio="none" aria-hidden="true">`,
    ...paths.map(
      ({ strand, d }) =>
        `<path class="${strandClasses('strand-halo', strand)}" data-strand="${strand.id}" d="${d}"/>`,
    ),
    ...paths.map(({ strand, d }) => lineMarkup(strand, d, input)),
    '</svg>',
  ].join('');
}

/** The arrowheads, each around the point of the mark that it points at. */
export function headsMarkup({ flow }: Scene, pinned: (end: string, content: string) => string): string {
  return flow
    .map((strand) => {
      if (strand.end === null) return '';
      const turn = headTurn(strandOnPlane(strand));
      const head = `<path class="${strandClasses('strand-head', strand)}" d="${headPath(FLOW.large)}"/>`;
      return pinned(
        strand.end,
        `<g data-tip="${strand.end}" data-head="${strand.id}" aria-hidden="true"><g transform="${turn}">${head}</g></g>`,
      );
    })
    .join('');
}

function lineMarkup(strand: SceneStrand, d: string, { addressOf, describeStrand }: FlowInput): string {
  const line = [
    `<title>${escapeMarkup(describeStrand(strand))}</title>`,
    `<path class="${strandClasses('strand-line', strand)}" data-strand="${strand.id}" d="${d}"/>`,
    `<path class="strand-hit" data-strand="${strand.id}" d="${d}"/>`,
  ].join('');
  return `<a href="${escapeMarkup(addressOf(strand.subject) ?? '')}" tabindex="-1" data-subject="${strand.subject}">${line}</a>`;
}
