import type { Door } from '../dataset/model.ts';
import type { OnSelect, Page } from './context.ts';
import { Lead } from './lead.tsx';
import { FactFold } from './topic-fold.tsx';

interface StartPanelProps {
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** What the panel shows while nothing is selected: the story, the ways into it, and every place by its company. */
export function StartPanel({ page, onSelect }: StartPanelProps) {
  const { edition, views } = page;
  const { lead, caveat, doors } = edition.story;
  return (
    <>
      <Lead subject={null} lead={lead} page={page} />
      <p class="caveat">{caveat}</p>
      <div class="topics">
        {doors.map((door) => (
          <DoorFold key={door.id} door={door} page={page} onSelect={onSelect} />
        ))}
      </div>
      {views && <views.CompanyList page={page} onSelect={onSelect} />}
    </>
  );
}

/** A way into the story, which unfolds in place. */
export function DoorFold({ door, page, onSelect }: StartPanelProps & { readonly door: Door<string> }) {
  const { id, label, teaser, facts } = door;
  // What is new may stand behind another door as well, and a fact stands once on a page.
  const Latest = id === 'new' ? page.views?.LatestFacts : undefined;
  return (
    <FactFold id={`story-${id}`} heading={label} teaser={teaser} facts={Latest ? [] : facts} page={page}>
      {Latest && <Latest ids={facts} page={page} onSelect={onSelect} />}
    </FactFold>
  );
}
