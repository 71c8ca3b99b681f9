import { INSET_PROPERTIES } from '../scene/stylesheet.ts';
import type { Box, Insets, Viewport } from '../scene/viewport.ts';

/** Pixels that labels keep from a control. */
const CONTROL_ROOM = 4;

/** Measures the map's box: its size, what the page's layout covers of it, and the controls that stand on it. */
export function measureViewport(container: HTMLElement): Viewport {
  const { clientWidth: width, clientHeight: height } = container;
  return { size: { width, height }, insets: insetsOf(container), controls: controlsOn(container) };
}

/** Calls back whenever the map's box or a control on it changes its size. Returns its undo. */
export function watchViewport(container: HTMLElement, onChange: (viewport: Viewport) => void): () => void {
  const observer = new ResizeObserver(() => {
    const viewport = measureViewport(container);
    // A hidden frame has no size to draw at.
    if (viewport.size.width > 0 && viewport.size.height > 0) onChange(viewport);
  });
  observer.observe(container);
  for (const control of controlElements(container)) observer.observe(control);
  return () => observer.disconnect();
}

function insetsOf(container: HTMLElement): Insets {
  const style = getComputedStyle(container);
  const [top, right, bottom, left] = INSET_PROPERTIES.map(
    (name) => Number.parseFloat(style.getPropertyValue(name)) || 0,
  );
  return { top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0, left: left ?? 0 };
}

function controlsOn(container: HTMLElement): readonly Box[] {
  const { left, top } = container.getBoundingClientRect();
  return controlElements(container).flatMap((control): Box[] => {
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

function controlElements(container: HTMLElement): readonly Element[] {
  return [...container.querySelectorAll('[data-map-control]')];
}
