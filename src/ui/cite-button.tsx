import { homeOf } from '../dataset/fact-home.ts';
import type { Fact } from '../dataset/model.ts';
import { REUSE } from '../i18n/messages/reuse.ts';
import { citationOf } from './citation.ts';
import type { Page } from './context.ts';
import { CopyButton } from './copy-button.tsx';

interface CiteButtonProps {
  readonly fact: Fact<string>;
  readonly page: Page;
}

/** Copies a fact with its address and all its sources, as one quotes it. */
export function CiteButton({ fact, page }: CiteButtonProps) {
  const { copy, copied, failed } = REUSE[page.edition.language].citation;
  return (
    <CopyButton
      text={() => citationOf(fact, page, addressOf(fact, page))}
      {...{ copied, failed }}
      label={copy}
    />
  );
}

/** The whole address of a fact, on the page of its own. */
function addressOf({ id }: Fact<string>, { edition, addresses }: Page): string {
  const path = addresses.fullPage(homeOf(edition, id)?.subject ?? null);
  return new URL(`${path}#${id}`, location.href).href;
}
