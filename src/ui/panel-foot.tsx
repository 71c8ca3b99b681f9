import type { Page } from './context.ts';

/** As of when all of it holds, and where to take it from and what was corrected. */
export function PanelFoot({ page }: { readonly page: Page }) {
  const { data, correctionsLink } = page.messages.panel;
  return (
    <p class="panel-foot">
      <span class="as-of">{page.messages.site.asOf(page.edition.asOf)}</span>{' '}
      <a class="data-link" href={page.addresses.data()}>
        {data}
      </a>{' '}
      <a class="data-link" href={`${page.addresses.data()}#corrections`}>
        {correctionsLink}
      </a>
    </p>
  );
}
