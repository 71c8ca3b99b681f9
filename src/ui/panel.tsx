import type { RefObject } from 'preact';
import { isolated } from '../i18n/isolate.ts';
import { type Selection, selectedId } from '../scene/choice.ts';
import { neighbourOf } from '../state/actions.ts';
import { CloseButton } from './close-button.tsx';
import type { OnSelect, Page } from './context.ts';
import { CountryPanel } from './country-panel.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { IntroPanel } from './intro-panel.tsx';
import { PlacePanel } from './place-panel.tsx';
import { SubjectLink } from './subject-link.tsx';
import { nameOf } from './subject-name.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

interface PanelProps {
  readonly page: Page;
  readonly selection: Selection;
  /** Absent where the page is only read; then the links lead to pages. */
  readonly onSelect?: OnSelect | undefined;
}

/** What is known of the selection, or an introduction: the map's facts as an article to read. */
export function Panel({ page, selection, onSelect }: PanelProps) {
  const { panel, heading, selectAndFocus } = useHeadingFocus(selectedId(selection), onSelect);
  return (
    <aside id="panel" class="panel" aria-label={page.messages.panel.label} ref={panel}>
      <PanelHead page={page} selection={selection} onSelect={selectAndFocus} heading={heading} />
      <div class="panel-body">
        <HiddenNote page={page} id={selectedId(selection)} />
        <PanelContent page={page} selection={selection} onSelect={selectAndFocus} />
      </div>
      <Pager page={page} selection={selection} onSelect={onSelect} />
    </aside>
  );
}

interface PanelHeadProps extends PanelProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function PanelHead({ heading, ...props }: PanelHeadProps) {
  const { page, selection } = props;
  const eyebrow = eyebrowOf(props);
  const name = nameOf(page.edition, selectedId(selection));
  return (
    <header class="panel-head">
      {eyebrow === null ? null : <p class="eyebrow">{eyebrow}</p>}
      <h2 class="panel-title" tabIndex={-1} ref={heading}>
        {name ?? page.messages.panel.introHeading}
      </h2>
      {selection.type === 'none' ? null : <CloseButton page={page} onSelect={props.onSelect} />}
    </header>
  );
}

function eyebrowOf({ page, selection }: PanelProps): string | null {
  const { messages, edition } = page;
  if (selection.type === 'none') return null;
  if (selection.type === 'country') return `${messages.panel.country} · ${selection.id}`;
  const place = edition.places.find(({ id }) => id === selection.id);
  return `${messages.panel.place} · ${isolated(nameOf(edition, place?.country ?? null) ?? '')}`;
}

function PanelContent({ page, selection, onSelect }: PanelProps) {
  switch (selection.type) {
    case 'none':
      return <IntroPanel page={page} onSelect={onSelect} />;
    case 'country':
      return <CountryPanel key={selection.id} page={page} code={selection.id} onSelect={onSelect} />;
    case 'place':
      return <PlacePanel key={selection.id} page={page} id={selection.id} onSelect={onSelect} />;
  }
}

function Pager(props: PanelProps) {
  return (
    <nav class="pager" aria-label={props.page.messages.panel.pager}>
      <PagerLink {...props} step={-1} />
      <PagerLink {...props} step={1} />
    </nav>
  );
}

function PagerLink({ page, selection, onSelect, step }: PanelProps & { readonly step: 1 | -1 }) {
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
        {isNext ? page.messages.panel.next : page.messages.panel.previous}:{' '}
      </span>
      <bdi>{nameOf(page.edition, id)}</bdi>
      {isNext ? <span aria-hidden="true"> →</span> : null}
    </SubjectLink>
  );
}
