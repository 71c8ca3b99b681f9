/** After this many milliseconds without a frame drawn (a hidden tab, a frame out of sight) what waits is done anyway. */
const LONGEST_WAIT = 100;

/** The part of a window that tells when it draws. */
export interface DrawingScope {
  requestAnimationFrame(run: () => void): number;
  cancelAnimationFrame(id: number): void;
}

/** Thins out what comes faster than it can be seen. */
export interface Coalescer {
  /**
   * Does something now, if nothing waits and nothing of this key was done since the last animation frame; otherwise
   * with the next one, in place of what waits under the same key.
   */
  offer(key: string, run: () => void): void;
  undo(): void;
}

/**
 * Makes a coalescer: of each key at most one a frame and always the last, in the order in which the last of each came.
 */
export function createCoalescer(scope: DrawingScope): Coalescer {
  const waiting = new Map<string, () => void>();
  const done = new Set<string>();
  let closeTurn: (() => void) | null = null;

  const openTurn = (): void => {
    const frame = scope.requestAnimationFrame(endTurn);
    const timer = setTimeout(endTurn, LONGEST_WAIT);
    closeTurn = () => {
      scope.cancelAnimationFrame(frame);
      clearTimeout(timer);
      closeTurn = null;
      done.clear();
    };
  };
  const endTurn = (): void => {
    closeTurn?.();
    if (waiting.size === 0) return;
    const due = [...waiting];
    waiting.clear();
    openTurn();
    for (const [key] of due) done.add(key);
    for (const [, run] of due) run();
  };

  return {
    offer: (key, run) => {
      if (waiting.size === 0 && !done.has(key)) {
        if (closeTurn === null) openTurn();
        done.add(key);
        run();
        return;
      }
      // Set anew, or the last word would keep the place of the first.
      waiting.delete(key);
      waiting.set(key, run);
    },
    undo: () => {
      closeTurn?.();
      waiting.clear();
    },
  };
}
