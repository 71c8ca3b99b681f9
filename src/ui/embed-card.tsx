import { factsAbout, nearestCountryWithFacts, placesAt } from '../dataset/subjects.ts';
import { type Selection, selectedId } from '../scene/choice.ts';
import { CardFacts } from './card-facts.tsx';
import { CloseButton } from './close-button.tsx';
import type { OnSelect, Page } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { distinctRoles } from './place-words.ts';
import { RoleChips } from './role-chip.tsx';
import { SubjectLink } from './subject-link.tsx';
import { nameOf } from './subject-name.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

interface EmbedCardProps {
  readonly page: Page;
  readonly selection: Selection;
  readonly onSelect?: OnSelect | undefined;
}

/** The panel of an embedded map: what is selected and one fact at a time. */
export function EmbedCard({ page, selection, onSelect }: EmbedCardProps) {
  const { messages, edition } = page;
  const id = selectedId(selection);
  const { panel, heading, selectAndFocus } = useHeadingFocus(id, onSelect);
  const facts = id === null ? [] : factsAbout(edition, id);
  return (
    <aside id="panel" class="panel card" aria-label={messages.panel.label} ref={panel}>
      <header class="panel-head">
        <h2 class="panel-title" tabIndex={-1} ref={heading}>
          {nameOf(edition, id) ?? messages.panel.introHeading}
        </h2>
        {id === null ? null : <CloseButton page={page} onSelect={selectAndFocus} />}
        <RoleChips roles={distinctRoles(placesAt(edition, id))} messages={messages} />
        <HiddenNote page={page} id={id} />
      </header>
      {facts.length === 0 ? (
        <NothingKnown page={page} selection={selection} onSelect={selectAndFocus} />
      ) : (
        <CardFacts key={id} facts={facts} page={page} />
      )}
      <FullPageLink page={page} selection={selection} />
    </aside>
  );
}

function NothingKnown({ page, selection, onSelect }: EmbedCardProps) {
  const { messages, edition, addresses } = page;
  if (selection.type === 'none') return <p class="card-choose">{messages.card.choose}</p>;
  const nearest = selection.type === 'country' ? nearestCountryWithFacts(edition, selection.id) : null;
  return (
    <p class="no-facts">
      {selection.type === 'place' ? messages.panel.noOwnFacts : messages.panel.noFacts}{' '}
      {nearest === null ? null : (
        <>
          {messages.panel.nearestWithFacts}:{' '}
          <SubjectLink id={nearest.id} href={addresses.subject(nearest.id)} onSelect={onSelect}>
            <bdi>{nearest.name}</bdi>
          </SubjectLink>
        </>
      )}
    </p>
  );
}

function FullPageLink({ page, selection }: EmbedCardProps) {
  const { messages, addresses } = page;
  const href = addresses.fullPage(selectedId(selection));
  if (!page.popups) {
    const { copyAddress, copied, copyFailed } = messages.source;
    return (
      <p class="full-page">
        <span class="source-address">{href}</span>{' '}
        <CopyButton text={href} label={copyAddress} copied={copied} failed={copyFailed} />
      </p>
    );
  }
  return (
    <p class="full-page">
      <a href={href} rel="noopener" target="_blank">
        {messages.card.fullMap}
        <span aria-hidden="true"> ↗</span>
        <span class="visually-hidden"> ({messages.site.opensInNewTab})</span>
      </a>
    </p>
  );
}
