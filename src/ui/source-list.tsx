import { indexById } from '../dataset/index-by-id.ts';
import type { Evidence } from '../dataset/model.ts';
import { SOURCE_NOTES } from '../i18n/messages/source-notes.ts';
import type { Page } from './context.ts';
import { SourceItem } from './source-item.tsx';

interface SourceListProps {
  readonly evidence: readonly Evidence[];
  readonly page: Page;
}

/** The sources that something rests on. */
export function SourceList({ evidence, page }: SourceListProps) {
  const sources = indexById(page.edition.sources);
  return (
    <>
      {page.popups ? null : <p class="evidence-note">{SOURCE_NOTES[page.edition.language].noPopups}</p>}
      <ul class="sources">
        {evidence.map(({ source: id, part, retells }) => {
          const source = sources.get(id);
          return source === undefined ? null : (
            <SourceItem
              key={`${id} ${part}`}
              source={source}
              part={part}
              retold={sources.get(retells ?? source.retells ?? '')?.publisher ?? null}
              page={page}
            />
          );
        })}
      </ul>
    </>
  );
}
