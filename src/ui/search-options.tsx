import type { ComponentChildren } from 'preact';
import type { SearchHit } from '../dataset/search.ts';
import { isolated } from '../i18n/isolate.ts';
import { SEARCH_MESSAGES } from '../i18n/messages/search-messages.ts';
import type { Page } from './context.ts';

/** The id of the list of suggestions. */
export const SEARCH_LIST = 'search-list';

interface SearchOptionsProps {
  readonly hits: readonly SearchHit[];
  readonly open: boolean;
  readonly query: string;
  /** Index of the marked one; -1 for none. */
  readonly active: number;
  readonly page: Page;
  /** Without a hit: the list of everything. */
  readonly onChoose: (hit: SearchHit | undefined) => void;
}

/** The suggestions under the field; where nothing answers, the way to the list of places. */
export function SearchOptions({ hits, open, query, active, page, onChoose }: SearchOptionsProps) {
  const words = SEARCH_MESSAGES[page.edition.language];
  const option = (index: number, hit: SearchHit | undefined, content: ComponentChildren) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys go to the field, which names the marked option by aria-activedescendant
    <div
      key={hit?.key ?? ''}
      id={optionId(index)}
      class={`search-option search-${hit?.kind ?? 'all'}`}
      role="option"
      aria-selected={index === active}
      // Or the field would lose the focus, and the list would close before the click.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit)}
    >
      {content}
    </div>
  );
  return (
    <div id={SEARCH_LIST} class="search-list" role="listbox" aria-label={words.label} hidden={!open}>
      {hits.map((hit, index) =>
        option(
          index,
          hit,
          <>
            <bdi class="search-name">{hit.name}</bdi> <bdi class="search-note">{noteOf(hit, page)}</bdi>
          </>,
        ),
      )}
      {open && hits.length === 0
        ? option(
            0,
            undefined,
            <>
              <span class="search-name">{words.allPlaces}</span>
              {/* The status says it aloud. */}
              <span class="search-note" aria-hidden="true">
                {words.none(isolated(query.trim()))}
              </span>
            </>,
          )
        : null}
    </div>
  );
}

/** The id of a suggestion. */
export function optionId(index: number): string {
  return `search-option-${index}`;
}

function noteOf({ kind, note }: SearchHit, { edition }: Page): string {
  const what = SEARCH_MESSAGES[edition.language].kinds[kind];
  if (note === '') return what;
  return kind === 'company' ? `${what} · ${note}` : note;
}
