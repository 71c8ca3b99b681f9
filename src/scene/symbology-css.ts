import {
  FLOW,
  type FlowSizes,
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
    flowProperties(FLOW.large),
    ...Object.entries(LINK_OPACITY).map(([emphasis, opacity]) => `--opacity-link-${emphasis}:${opacity};`),
    ...Object.entries(MARK_OPACITY).map(([emphasis, opacity]) => `--opacity-mark-${emphasis}:${opacity};`),
    ...Object.entries(LABEL_STYLES).map(
      ([name, { size, weight, halo, spacing }]: readonly [string, LabelStyle]) =>
        `--label-${name}-size:${size}px;--label-${name}-weight:${weight};--label-${name}-halo:${halo}px;${spacing ? `--label-${name}-spacing:${spacing}px;` : ''}`,
    ),
  ];
  return `:root{${properties.join('')}}`;
}

/** The flow of a map of some size; heads are drawn large, and reduced. */
export function flowProperties({ strand, trunk, halo, head, apart }: FlowSizes): string {
  return [
    `--stroke-strand:${strand}px;--stroke-strand-halo:${strand + halo}px;`,
    `--stroke-trunk:${trunk}px;--stroke-trunk-halo:${trunk + halo}px;`,
    `--flow-head:${(head / FLOW.large.head).toFixed(3)};--flow-apart:${apart}px;`,
  ].join('');
}

function strokeProperties([name, { width, dash }]: readonly [string, Stroke]): string[] {
  return [`--stroke-${name}:${width};`, ...(dash ? [`--dash-${name}:${dash.join(' ')};`] : [])];
}
