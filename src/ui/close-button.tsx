import type { OnSelect, Page } from './context.ts';

interface CloseButtonProps {
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/**
 * Clears the selection. It is a form, since a button that leads to an address without a script must stand inside one.
 */
export const CloseButton = ({ page, onSelect }: CloseButtonProps) => (
  <form class="panel-close" action={page.addresses.home()}>
    <button
      type="submit"
      class="icon-button"
      aria-label={page.messages.panel.close}
      title={page.messages.panel.close}
      onClick={(event) => {
        if (onSelect === undefined) return;
        event.preventDefault();
        onSelect(null);
      }}
    >
      <span aria-hidden="true">×</span>
    </button>
  </form>
);
