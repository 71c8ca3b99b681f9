import { FACT_MESSAGES } from '../i18n/messages/fact-messages.ts';
import type { Selection } from '../scene/choice.ts';
import { neighbourOf } from '../state/actions.ts';
import type { OnSelect, Page } from './context.ts';
import { SubjectLink } from './subject-link.tsx';
import { nameOf } from './subject-name.ts';

interface PagerProps {
  readonly page: Page;
  readonly selection: Selection;
  readonly onSelect?: OnSelect | undefined;
}

/** Leads on along the story, at the end of the text. */
export function Pager(props: PagerProps) {
  return (
    <nav class="pager" aria-label={FACT_MESSAGES[props.page.edition.language].pager.label}>
      <PagerLink {...props} step={-1} />
      <PagerLink {...props} step={1} />
    </nav>
  );
}

function PagerLink({ page, selection, onSelect, step }: PagerProps & { readonly step: 1 | -1 }) {
  const id = neighbourOf(page.edition, page.shown, selection, step);
  if (id === null) return null;
  const isNext = step === 1;
  return (
    <SubjectLink
      id={id}
      href={page.addresses.subject(id)}
      onSelect={onSelect}
      rel={isNext ? 'next' : 'prev'}
      class={isNext ? 'pager-next' : 'pager-previous'}
    >
      {isNext ? null : <span aria-hidden="true">← </span>}
      <span class="visually-hidden">
        {FACT_MESSAGES[page.edition.language].pager[isNext ? 'next' : 'previous']}:{' '}
      </span>
      <bdi>{nameOf(page.edition, id)}</bdi>
      {isNext ? <span aria-hidden="true"> →</span> : null}
    </SubjectLink>
  );
}
