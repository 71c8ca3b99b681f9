import type { OnSelect, Page } from './context.ts';
import { isPlainClick } from './subject-link.tsx';

interface CloseButtonProps {
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** Clears the selection. A link, so that it also works without a script and in a frame that may not send forms. */
export function CloseButton({ page, onSelect }: CloseButtonProps) {
  return (
    <a
      class="icon-button panel-close"
      href={page.addresses.home()}
      title={page.messages.panel.close}
      onClick={(event) => {
        if (onSelect === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        onSelect(null);
      }}
    >
      <span aria-hidden="true">×</span>
      <span class="visually-hidden">{page.messages.panel.close}</span>
    </a>
  );
}
