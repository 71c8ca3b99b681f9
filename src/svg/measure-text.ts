import { type MeasureText, tableWidth } from '../scene/text-width.ts';

/**
 * Measures texts in the font that an element is written in; by the table where the browser draws none. What has been
 * measured is kept: labels are laid out anew at every frame of a movement.
 */
export function measureIn(element: Element): MeasureText {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context) return tableWidth;
  const { fontFamily } = getComputedStyle(element);
  const known = new Map<string, number>();
  return (text, style) => {
    const { size, weight, spacing = 0 } = style;
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${weight} ${size}px ${fontFamily}`;
    const measured = context.measureText(text).width + text.length * spacing;
    known.set(key, measured);
    return measured;
  };
}
