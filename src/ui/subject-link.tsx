import type { ComponentChildren } from 'preact';
import type { SubjectId } from '../dataset/model.ts';
import type { OnSelect } from './context.ts';

/** What a click is told apart by: those that ask for a new tab or window belong to the browser. */
type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;

/** A click that only follows the link. */
export function isPlainClick(click: Click): boolean {
  return (
    click.button === 0 &&
    !click.ctrlKey &&
    !click.metaKey &&
    !click.shiftKey &&
    !click.altKey &&
    !click.defaultPrevented
  );
}

interface SubjectLinkProps {
  readonly id: SubjectId;
  readonly href: string;
  readonly onSelect?: OnSelect | undefined;
  readonly class?: string;
  readonly rel?: 'prev' | 'next';
  readonly children: ComponentChildren;
}

/** A link to a country or a place; a plain click selects it in place where somebody listens. */
export function SubjectLink({ id, href, onSelect, class: className, rel, children }: SubjectLinkProps) {
  return (
    <a
      href={href}
      class={className}
      rel={rel}
      data-subject={id}
      onClick={(event) => {
        if (onSelect === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        onSelect(id);
      }}
    >
      {children}
    </a>
  );
}
