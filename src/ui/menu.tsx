import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from './composition.ts';

interface MenuProps {
  /** Names the button. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What a page seldom needs, behind one button. It unfolds without a script; with one it also folds by itself. */
export function Menu({ label, children }: MenuProps) {
  return (
    <details class="menu" {...useFolding('menu')}>
      <summary class="icon-button" aria-label={label} title={label}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div class="menu-list">{children}</div>
    </details>
  );
}

/** The same under a name of its own, among the signs of the map. */
export function KeyMenu({ label, children }: MenuProps) {
  return (
    <details class="legend-key" {...useFolding('legend-key')}>
      <summary class="legend-chip">{label}</summary>
      {children}
    </details>
  );
}

/** The reader may have unfolded it before the script came: drawn anew, it would lose what its markup did not say. */
function useFolding(name: string) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open] = useState(
    () => typeof document !== 'undefined' && document.querySelector(`.${name}[open]`) !== null,
  );
  useEffect(() => foldWhenLeft(ref.current), []);
  return { ref, open };
}

/** Folds the menu at Escape, at a press elsewhere, and once one of its links has been followed. Returns its undo. */
function foldWhenLeft(menu: HTMLDetailsElement | null): () => void {
  if (!menu) return () => {};
  const onPress = ({ target }: Event): void => {
    if (!(target instanceof Node) || !menu.contains(target)) menu.open = false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.open || isComposing(event)) return;
    // A dialog that was opened from here takes it first.
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    // This Escape is the menu's, not the selection's.
    event.preventDefault();
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  };
  const onClick = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a')) menu.open = false;
  };
  document.addEventListener('pointerdown', onPress, { capture: true });
  document.addEventListener('keydown', onKey, { capture: true });
  menu.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('pointerdown', onPress, { capture: true });
    document.removeEventListener('keydown', onKey, { capture: true });
    menu.removeEventListener('click', onClick);
  };
}
