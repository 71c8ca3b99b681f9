/** Changes below this many pixels are rounding, not content. */
const LEAST_CHANGE = 2;
/** Least time between two heights, in milliseconds. */
const INTERVAL = 100;
/** After this long without a height sent, a change cannot be the echo of our own. */
const QUIET = 1000;
/** Heights that may follow one another without such a pause. An opening panel needs about four. */
const BUDGET = 10;

/** The size of a page in CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Decides which of many measured sizes are worth a message. */
export interface HeightPacer {
  /** Takes a measured size; sends its height now, a little later, or not at all. */
  offer(size: PageSize): void;
  /** Sends the height at once even if it is known already, for a host that was not listening. */
  insist(size: PageSize): void;
  undo(): void;
}

/**
 * Thins heights out to one in 100 ms, ending with the last. Growing and shrinking are alike.
 *
 * A frame whose content grows with the frame (a host with `iframe { height: … }` on our height plus something, or
 * `100vh` inside) would grow for ever: every height sent brings a greater one. Ten heights without a pause of a second
 * exhaust the budget; one more is sent once all is still, and should that bring a change again, it is a loop, and
 * the height stays until the width changes or the content changes by itself.
 */
export function createHeightPacer(send: (height: number) => void): HeightPacer {
  let latest: PageSize = { width: 0, height: 0 };
  let sent = 0;
  let sentAt = Number.NEGATIVE_INFINITY;
  let remaining = BUDGET;
  let settled = false;
  const delay = createDelay();

  const renew = (): void => {
    remaining = BUDGET;
    settled = false;
  };
  const sendLatest = (): void => {
    sent = latest.height;
    sentAt = performance.now();
    send(sent);
  };
  const isNews = (): boolean => Math.abs(latest.height - sent) >= LEAST_CHANGE;

  const sendPaced = (): void => {
    if (!isNews()) return;
    const since = performance.now() - sentAt;
    if (since >= QUIET) renew();
    if (remaining === 0) {
      if (!settled) delay.start(QUIET, settle);
      return;
    }
    if (since < INTERVAL) {
      if (!delay.isRunning()) delay.start(INTERVAL - since, sendPaced);
      return;
    }
    remaining -= 1;
    sendLatest();
  };
  const settle = (): void => {
    settled = true;
    if (isNews()) sendLatest();
  };

  /** Tells whether the size is another than the last. */
  const take = (size: PageSize): boolean => {
    const isOtherWidth = size.width !== latest.width;
    const isNew = isOtherWidth || size.height !== latest.height;
    if (isOtherWidth) renew();
    latest = size;
    return isNew;
  };

  return {
    offer: (size) => {
      if (hasExtent(size) && take(size)) sendPaced();
    },
    insist: (size) => {
      if (!hasExtent(size)) return;
      take(size);
      sendLatest();
    },
    undo: delay.cancel,
  };
}

interface Delay {
  isRunning(): boolean;
  /** Calls `run` after so many milliseconds, and what was to be called before no more. */
  start(milliseconds: number, run: () => void): void;
  cancel(): void;
}

function createDelay(): Delay {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    isRunning: () => timer !== undefined,
    start(milliseconds, run) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, milliseconds);
    },
    cancel: () => clearTimeout(timer),
  };
}

/** A frame in a closed tab has no size; what it was is still right once it is shown. */
function hasExtent({ height }: PageSize): boolean {
  return height > 0;
}
