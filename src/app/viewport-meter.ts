import { type Box, type Insets, NO_INSETS, type Viewport } from '../scene/viewport.ts';

/** Tags follow the camera, which follows what is measured here. */
const CONTROLS = '[data-map-control]:not(#edge-tags)';

/** Pixels that labels keep from a control. */
const CONTROL_ROOM = 4;

/** Measures the map's box: its size, what the page's layout covers of it, and the controls that stand on it. */
export function measureViewport(container: HTMLElement): Viewport {
  const { clientWidth: width, clientHeight: height } = container;
  return { size: { width, height }, insets: insetsOf(container), controls: controlsOn(container) };
}

/** Calls back whenever the map's box changes its size, or what stands on it changes. */
export function watchViewport(container: HTMLElement, onChange: (viewport: Viewport) => void): void {
  const measure = (): void => {
    const viewport = measureViewport(container);
    // A hidden frame has no size to draw at.
    if (viewport.size.width > 0 && viewport.size.height > 0) onChange(viewport);
  };
  const sizes = new ResizeObserver(measure);
  const contents = new MutationObserver(measure);
  sizes.observe(container);
  const free = container.querySelector('.free');
  if (free) sizes.observe(free);
  // A control of one size may hold others; one that was hidden gets its size before it is seen.
  for (const control of container.querySelectorAll(CONTROLS)) {
    contents.observe(control, { childList: true, subtree: true });
    sizes.observe(control);
  }
}

/** Tells the layout how tall the card over a frame's map is, as often as that changes. */
export function followCard(container: HTMLElement): void {
  const card = document.querySelector('.sheet');
  const section = container.closest<HTMLElement>('.map-section');
  if (!card || !section) return;
  new ResizeObserver(() => {
    section.style.setProperty('--card-height', `${card.getBoundingClientRect().height}px`);
  }).observe(card);
}

/** A control is a box of its own, or holds buttons that are placed by themselves. */
function controlsOn(container: HTMLElement): readonly Box[] {
  const { left, top } = container.getBoundingClientRect();
  const controls = container.querySelectorAll(`${CONTROLS}, ${CONTROLS} button`);
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

/** The layout says what it covers by a box that it lays over what is free. */
function insetsOf(container: HTMLElement): Insets {
  const free = container.querySelector('.free')?.getBoundingClientRect();
  if (!free) return NO_INSETS;
  const whole = container.getBoundingClientRect();
  return {
    top: free.top - whole.top,
    right: whole.right - free.right,
    bottom: whole.bottom - free.bottom,
    left: free.left - whole.left,
  };
}
