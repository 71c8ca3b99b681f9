import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OnSelect } from './context.ts';

interface HeadingFocus {
  /** What scrolls. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Selects, and then moves the focus to the heading; for links that vanish with what they belong to. */
  readonly selectAndFocus: OnSelect | undefined;
}

/**
 * Takes a reader along when the panel turns to another subject: its text begins at the top again, and a reader who
 * followed a link that is gone now stands at the new heading. Selecting on the map moves no focus, and the page that
 * holds a frame never scrolls for it.
 */
export function useHeadingFocus(subject: string | null, onSelect: OnSelect | undefined): HeadingFocus {
  const panel = useRef<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const shown = useRef(subject);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    if (panel.current) panel.current.scrollTop = 0;
    if (wanted.current) heading.current?.focus({ preventScroll: true });
    wanted.current = false;
  }, [subject]);
  const selectAndFocus: OnSelect = (id) => {
    wanted.current = true;
    onSelect?.(id);
  };
  return { panel, heading, selectAndFocus: onSelect && selectAndFocus };
}
