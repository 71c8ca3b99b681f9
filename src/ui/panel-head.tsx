import type { RefObject } from 'preact';
import type { SubjectId } from '../dataset/model.ts';
import { mainSubject } from '../dataset/subjects.ts';
import { type Selection, selectedId } from '../scene/choice.ts';
import { CloseButton } from './close-button.tsx';
import type { OnSelect, Page } from './context.ts';
import { stateWords } from './state-words.ts';
import { nameOf } from './subject-name.ts';

/** The subject that a panel tells of: of a mark that stands for its country, the country. */
export function subjectOf({ edition }: Page, selection: Selection): SubjectId | null {
  const id = selectedId(selection);
  return id === null ? null : mainSubject(edition, id);
}

interface PanelHeadProps {
  readonly page: Page;
  readonly id: SubjectId | null;
  readonly onSelect?: OnSelect | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** State and name; at the start the text below says all, and only who cannot see it needs a name for it. */
export function PanelHead({ page, id, onSelect, heading }: PanelHeadProps) {
  const { messages, edition } = page;
  const state = id === null ? '' : stateWords(page, id);
  return (
    <header class={id === null ? 'panel-head panel-start' : 'panel-head'}>
      {state === '' ? null : <p class="eyebrow">{state}</p>}
      <h2 class={id === null ? 'panel-title visually-hidden' : 'panel-title'} tabIndex={-1} ref={heading}>
        {nameOf(edition, id) ?? messages.panel.introHeading}
      </h2>
      {id === null ? null : <CloseButton page={page} onSelect={onSelect} />}
    </header>
  );
}
