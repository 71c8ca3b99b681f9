/** Pixels that a pointer may move between press and release of a click; farther is a drag. */
export const CLICK_TOLERANCE = 4;

/** Milliseconds within which a second click belongs to a double one; the usual setting of systems. */
const DOUBLE_CLICK_TIME = 500;
/** Pixels within which it does; a finger is not exact. */
const DOUBLE_CLICK_REACH = 30;

/** A press or a click of a pointer, in pixels of the window and milliseconds. */
export interface PointerMoment {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Whether a pointer that was pressed and released there clicked, and did not drag. */
export function isClick(press: PointerMoment, release: PointerMoment): boolean {
  return Math.hypot(release.x - press.x, release.y - press.y) <= CLICK_TOLERANCE;
}

/**
 * Whether a click is the second of a double one: the first has moved the map, so under the second lies what nobody
 * aimed at.
 *
 * @param count The browser's own count of clicks in one place; some leave it at 1 for fingers.
 */
export function isRepeat(previous: PointerMoment | null, click: PointerMoment, count: number): boolean {
  if (count > 1) return true;
  if (previous === null || click.time - previous.time > DOUBLE_CLICK_TIME) return false;
  return Math.hypot(click.x - previous.x, click.y - previous.y) <= DOUBLE_CLICK_REACH;
}
