import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Stroke } from '../scene/symbology.ts';

/** All zooms of the map; see `minZoom` and `maxZoom` in `start-engine.ts`. */
const WHOLE_ZOOMS = Array.from({ length: 12 }, (_, index) => index - 2);

type Stops<T> = readonly (readonly [zoom: number, value: T])[];

/** A line of the symbology as the engine paints it. */
export function strokePaint({ width, dash }: Stroke): NonNullable<LineLayerSpecification['paint']> {
  return dash
    ? // The typings know only what the documentation promises: a step at whole zooms.
      { 'line-width': width, 'line-dasharray': dashes(width, dash) as unknown as number[] }
    : { 'line-width': width };
}

/** Into so many steps a doubling of the map is divided; a dash is then at most 5 % longer or shorter than it should be. */
const STEPS = 8;

/**
 * The dashes of a line. The engine measures them in widths of the line and enlarges them between one whole zoom and
 * the next with the map, up to twice; dashes that shrink as much keep their length on the screen.
 */
function dashes(width: number, dash: readonly number[]): ExpressionSpecification {
  const stops = WHOLE_ZOOMS.flatMap((zoom) =>
    Array.from({ length: STEPS }, (_, step) => {
      const enlarged = width * 2 ** ((step + 0.5) / STEPS);
      const lengths = dash.map((length) => Math.round((length / enlarged) * 1000) / 1000);
      return [zoom + step / STEPS, ['literal', lengths] as ExpressionSpecification] as const;
    }),
  );
  return byZoom(stops);
}

/** A value by zoom: each holds from its zoom on, and the first below it as well. */
function byZoom(stops: Stops<ExpressionSpecification | string>): ExpressionSpecification {
  const [first, ...rest] = stops;
  return ['step', ['zoom'], first?.[1], ...rest.flat()] as unknown as ExpressionSpecification;
}
