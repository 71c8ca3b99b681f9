import {
  LABEL_STYLES,
  type LabelStyle,
  LINK_OPACITY,
  MARK_OPACITY,
  STROKES,
  type Stroke,
} from './symbology.ts';

/** The symbology as custom properties, for the stylesheets of the still map and of what lies over the engine. */
export function symbologyCss(): string {
  const properties = [
    ...Object.entries(STROKES).flatMap(strokeProperties),
    ...Object.entries(LINK_OPACITY).map(([emphasis, opacity]) => `--opacity-link-${emphasis}:${opacity};`),
    ...Object.entries(MARK_OPACITY).map(([emphasis, opacity]) => `--opacity-mark-${emphasis}:${opacity};`),
    ...Object.entries(LABEL_STYLES).map(
      ([name, { size, weight, halo, spacing }]: readonly [string, LabelStyle]) =>
        `--label-${name}-size:${size}px;--label-${name}-weight:${weight};--label-${name}-halo:${halo}px;${spacing ? `--label-${name}-spacing:${spacing}px;` : ''}`,
    ),
  ];
  return `:root{${properties.join('')}}`;
}

function strokeProperties([name, { width, dash }]: readonly [string, Stroke]): string[] {
  return [`--stroke-${name}:${width};`, ...(dash ? [`--dash-${name}:${dash.join(' ')};`] : [])];
}
