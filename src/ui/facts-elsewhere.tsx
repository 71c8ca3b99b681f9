import type { Page } from './context.ts';

interface FactsElsewhereProps {
  /** Where they are told. */
  readonly href: string;
  readonly page: Page;
}

/** What stands for facts or sources that have not come: the way to the page that has them. */
export function FactsElsewhere({ href, page }: FactsElsewhereProps) {
  return (
    <p class="facts-elsewhere">
      <a href={href}>{page.messages.panel.factsOnPage}</a>
    </p>
  );
}
