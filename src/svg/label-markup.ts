import type { LabelLine } from '../scene/labels.ts';
import { LINE_HEIGHT } from '../scene/symbology.ts';
import type { PlacedLabel } from './label-layout.ts';
import { escapeMarkup } from './markup.ts';

/** The attributes of a label's text; the live map sets the same. */
export function labelAttributes({ id, kind, position: { dx, dy, anchor } }: PlacedLabel) {
  return {
    class: `label ${kind}`,
    'data-label': id,
    'text-anchor': anchor,
    x: dx.toFixed(1),
    y: dy.toFixed(1),
  };
}

/** Those of a line within it; none of the first, which is the text itself. */
export function lineAttributes({ style }: LabelLine, { position }: Pick<PlacedLabel, 'position'>) {
  return { class: `line-${style}`, x: position.dx.toFixed(1), dy: String(LINE_HEIGHT) };
}

/** A label around its point. */
export function labelMarkup(label: PlacedLabel): string {
  const [first, ...rest] = label.lines;
  const further = rest.map(
    (line) => `<tspan${markupOf(lineAttributes(line, label))}>${escapeMarkup(line.text)}</tspan>`,
  );
  return `<text${markupOf(labelAttributes(label))}>${escapeMarkup(first.text)}${further.join('')}</text>`;
}

function markupOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
}
