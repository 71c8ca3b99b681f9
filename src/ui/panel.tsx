import type { Selection } from '../scene/choice.ts';
import type { OnSelect, Page } from './context.ts';
import { HiddenNote } from './hidden-note.tsx';
import { PanelHead, subjectOf } from './panel-head.tsx';
import { StartPanel } from './start-panel.tsx';
import { SubjectArticle } from './subject-article.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

interface PanelProps {
  readonly page: Page;
  readonly selection: Selection;
  /** Absent where the page is only read; then the links lead to pages. */
  readonly onSelect?: OnSelect | undefined;
}

/** What is known of the selection, or of the story as a whole: the map's facts as an article to read. */
export function Panel({ page, selection, onSelect }: PanelProps) {
  const id = subjectOf(page, selection);
  const { panel, heading, selectAndFocus } = useHeadingFocus(id, onSelect);
  return (
    <aside id="panel" class="panel" aria-label={page.messages.panel.label} ref={panel}>
      <PanelHead page={page} id={id} onSelect={selectAndFocus} heading={heading} />
      <div class="panel-body">
        <HiddenNote page={page} id={id} />
        {id === null ? (
          <StartPanel page={page} onSelect={selectAndFocus} />
        ) : (
          <SubjectArticle key={id} page={page} id={id} onSelect={selectAndFocus} />
        )}
        {page.views && <page.views.PanelFoot page={page} />}
      </div>
      {page.views && <page.views.Pager page={page} selection={selection} onSelect={onSelect} />}
    </aside>
  );
}
