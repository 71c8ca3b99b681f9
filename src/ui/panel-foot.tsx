import { REUSE } from '../i18n/messages/reuse.ts';
import { TOOL_MESSAGES } from '../i18n/messages/tool-messages.ts';
import type { Page } from './context.ts';

/**
 * As of when all of it holds; ways to hand it on, to take it and to see what was corrected. What the buttons do comes with
 * the tools.
 */
export function PanelFoot({ page }: { readonly page: Page }) {
  const { messages, edition, addresses } = page;
  return (
    <p class="panel-foot">
      <span class="as-of">{messages.site.asOf(edition.asOf)}</span>{' '}
      <button type="button" class="foot-link needs-script" data-tool="share">
        {TOOL_MESSAGES[edition.language].share}
      </button>{' '}
      <button type="button" class="foot-link needs-script" data-tool="embed">
        {TOOL_MESSAGES[edition.language].embed}
      </button>{' '}
      <a class="foot-link" href={addresses.data()}>
        {TOOL_MESSAGES[edition.language].data}
      </a>{' '}
      <a class="foot-link" href={`${addresses.data()}#corrections`}>
        {REUSE[edition.language].corrections}
      </a>
      <span class="copy-outcome" role="status" />
    </p>
  );
}
