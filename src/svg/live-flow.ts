import type { Project, ScreenPoint } from '../scene/renderer.ts';
import type { Scene, SceneStrand } from '../scene/scene.ts';
import type { FlowSizes } from '../scene/symbology.ts';
import { FLOW_VIEW_BOX, headTurn, strandClasses, strandOnPlane } from './flow-layer.ts';
import { distanceTo, type StrandShape, smoothPath, strandShape } from './strand-shapes.ts';

/** The flow of an overlay, alive. */
export interface LiveFlow {
  /** Draws another scene: which strands there are, and how strongly. */
  update(scene: Scene): void;
  /** Draws the flow in pixels of the map; `corner` is where the overlay's box begins. */
  place(scene: Scene, project: Project, sizes: FlowSizes, corner: ScreenPoint): void;
  /** Draws it on the map plane, as the page came. */
  rest(scene: Scene): void;
  /** The strands within so many pixels of a point. */
  near(point: ScreenPoint, reach: number): readonly { readonly id: string; readonly distance: number }[];
}

/** Takes over the flow that came with the page. */
export function adoptFlow(element: SVGSVGElement): LiveFlow {
  const layer = element.querySelector<SVGSVGElement>('.flow');
  let drawn: readonly { readonly strand: SceneStrand; readonly shape: StrandShape }[] = [];

  const draw = ({ strand, shape }: (typeof drawn)[number]): void => {
    const d = smoothPath(shape.lines);
    for (const path of element.querySelectorAll(`[data-strand="${strand.id}"]`)) path.setAttribute('d', d);
    const head = element.querySelector(`[data-head="${strand.id}"]`);
    head?.classList.toggle('hidden', shape.heading === null);
    head?.firstElementChild?.setAttribute('transform', headTurn(shape));
  };

  const update = ({ flow }: Scene): void => {
    const shown = new Map(flow.map((strand) => [strand.id, strand]));
    for (const path of element.querySelectorAll('[data-strand], [data-head]')) {
      const id = path.getAttribute('data-strand') ?? path.getAttribute('data-head') ?? '';
      const strand = shown.get(id);
      path.classList.toggle('hidden', strand === undefined);
      const styled = path.querySelector('path') ?? path;
      const [what = ''] = styled.classList;
      if (strand && what !== 'strand-hit') styled.setAttribute('class', strandClasses(what, strand));
    }
  };

  const place = (scene: Scene, project: Project, sizes: FlowSizes, [left, top]: ScreenPoint): void => {
    layer?.removeAttribute('viewBox');
    layer?.setAttribute('x', String(-left));
    layer?.setAttribute('y', String(-top));
    drawn = scene.flow.map((strand) => ({ strand, shape: strandShape(strand, project, sizes) }));
    for (const one of drawn) draw(one);
  };

  const rest = (scene: Scene): void => {
    layer?.setAttribute('viewBox', FLOW_VIEW_BOX);
    layer?.removeAttribute('x');
    layer?.removeAttribute('y');
    for (const strand of scene.flow) draw({ strand, shape: strandOnPlane(strand) });
  };

  const near: LiveFlow['near'] = (point, reach) =>
    drawn.flatMap(({ strand, shape }) => {
      const distance = distanceTo(shape, point);
      return distance <= reach ? [{ id: strand.subject, distance }] : [];
    });

  return { update, place, rest, near };
}
