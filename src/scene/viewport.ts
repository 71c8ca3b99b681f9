/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the map in CSS pixels from its upper left corner: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How far what lies over the map covers it from each edge, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The map's box as the reader sees it: its size, the edges that are covered, and the controls that stand on it. */
export interface Viewport {
  readonly size: Size;
  readonly insets: Insets;
  /** Boxes of controls over the map; no label goes under them. */
  readonly controls: readonly Box[];
}

export const NO_INSETS: Insets = Object.freeze({ top: 0, right: 0, bottom: 0, left: 0 });

/** A map of which nothing is covered. */
export function bareViewport(size: Size): Viewport {
  return { size, insets: NO_INSETS, controls: [] };
}

/** The size of what is not covered; at least a pixel either way. */
export function freeSize({ size, insets }: Viewport): Size {
  return {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
}

/** How far the middle of what is free lies from the middle of the map, in pixels to the right and down. */
export function freeOffset({ insets }: Viewport): readonly [right: number, down: number] {
  return [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
}
