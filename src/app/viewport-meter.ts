import { INSET_PROPERTIES } from '../scene/stylesheet.ts';
import type { Box, Insets, Viewport } from '../scene/viewport.ts';

/** Pixels that labels keep from a control. */
const CONTROL_ROOM = 4;

/** Measures the map's box: its size, what the page's layout covers of it, and the controls that stand on it. */
export function measureViewport(container: HTMLElement): Viewport {
  const { clientWidth: width, clientHeight: height } = container;
  return { size: { width, height }, insets: insetsOf(container), controls: controlsOn(container) };
}

/** Calls back whenever the map's box changes its size, or what stands on it changes. Returns its undo. */
export function watchViewport(container: HTMLElement, onChange: (viewport: Viewport) => void): () => void {
  const measure = (): void => {
    const viewport = measureViewport(container);
    // A hidden frame has no size to draw at.
    if (viewport.size.width > 0 && viewport.size.height > 0) onChange(viewport);
  };
  const sizes = new ResizeObserver(measure);
  const contents = new MutationObserver(measure);
  sizes.observe(container);
  for (const control of container.querySelectorAll('[data-map-control]'))
    contents.observe(control, { childList: true, subtree: true });
  return () => {
    sizes.disconnect();
    contents.disconnect();
  };
}

/** A control is a box of its own, or holds buttons that are placed by themselves. */
function controlsOn(container: HTMLElement): readonly Box[] {
  const { left, top } = container.getBoundingClientRect();
  const controls = container.querySelectorAll('[data-map-control], [data-map-control] button');
  return [...controls].flatMap((control): Box[] => {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    return [
      [
        box.left - left - CONTROL_ROOM,
        box.top - top - CONTROL_ROOM,
        box.right - left + CONTROL_ROOM,
        box.bottom - top + CONTROL_ROOM,
      ],
    ];
  });
}

function insetsOf(container: HTMLElement): Insets {
  const style = getComputedStyle(container);
  const [top, right, bottom, left] = INSET_PROPERTIES.map(
    (name) => Number.parseFloat(style.getPropertyValue(name)) || 0,
  );
  return { top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0, left: left ?? 0 };
}
