import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  /** Of its own on the page, so that an address can lead here. */
  readonly id: string;
  readonly class: string;
  /** What stays in sight while it is folded. */
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * Text that unfolds under a summary, with no script. What a reader or an address has unfolded before the script came stays
 * so: drawn anew, the element would lose what its markup did not say.
 */
export function Fold({ id, class: className, summary, children }: FoldProps) {
  const [open] = useState(() => isOpen(id));
  return (
    <details id={id} class={className} open={open}>
      <summary>{summary}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

function isOpen(id: string): boolean {
  if (typeof document === 'undefined') return false;
  const details = document.getElementById(id);
  return details instanceof HTMLDetailsElement && details.open;
}
