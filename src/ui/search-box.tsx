import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type SearchHit, searchEdition } from '../dataset/search.ts';
import { isolated } from '../i18n/isolate.ts';
import { isComposing } from './composition.ts';
import type { OnSelect, Page } from './context.ts';
import { focusPanelHeading } from './panel-heading.ts';
import { CLOSED, stepOf, typed } from './search-state.ts';

const LIMIT = 8;
const LIST_ID = 'search-list';
const HINT_ID = 'search-hint';

interface SearchBoxProps {
  readonly page: Page;
  readonly onSelect: OnSelect;
}

/** Finds a place, a country or a company: a combobox after the ARIA Authoring Practices Guide. */
export function SearchBox({ page, onSelect }: SearchBoxProps) {
  const [state, setState] = useState(CLOSED);
  const { query, open, active } = state;
  const found = useMemo(() => searchEdition(page.edition, query, LIMIT), [page.edition, query]);
  const hits = open ? found : [];
  const choose = ({ id }: SearchHit) => {
    setState(CLOSED);
    onSelect(id);
    focusPanelHeading();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const step = stepOf(state, event.key, found.length);
    if (step.type === 'none') return;
    // An Escape that closes the suggestions must not also clear what is selected on the map.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    const chosen = step.type === 'choose' ? found[step.index] : undefined;
    if (step.type === 'state') setState(step.state);
    if (chosen !== undefined) choose(chosen);
  };
  const words = page.messages.search;
  return (
    <search class="search needs-script">
      <input
        class="search-input"
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active >= 0 && hits.length > 0 ? optionId(active) : undefined}
        aria-describedby={HINT_ID}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={words.placeholder}
        value={query}
        onInput={({ currentTarget }) => setState(typed(currentTarget.value))}
        onKeyDown={onKeyDown}
        onBlur={() => setState({ ...state, open: false, active: -1 })}
      />
      <Options hits={hits} active={active} page={page} onChoose={choose} />
      <span id={HINT_ID} class="visually-hidden">
        {words.hint}
      </span>
      <span class={open && found.length === 0 ? 'search-status' : 'visually-hidden'} role="status">
        {statusOf(open, query, found.length, page)}
      </span>
    </search>
  );
}

interface OptionsProps {
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly page: Page;
  readonly onChoose: (hit: SearchHit) => void;
}

function Options({ hits, active, page, onChoose }: OptionsProps) {
  return (
    <div
      id={LIST_ID}
      class="search-list"
      role="listbox"
      aria-label={page.messages.search.label}
      hidden={hits.length === 0}
    >
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys go to the field, which names the marked option by aria-activedescendant
        <div
          key={hit.id}
          id={optionId(index)}
          class="search-option"
          role="option"
          aria-selected={index === active}
          // Or the field would lose the focus, and the list would close before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit)}
        >
          <bdi class="search-name">{hit.name}</bdi> <bdi class="search-note">{noteOf(hit, page)}</bdi>
        </div>
      ))}
    </div>
  );
}

function optionId(index: number): string {
  return `search-option-${index}`;
}

function noteOf({ organization, kind }: SearchHit, { messages }: Page): string {
  return organization ?? messages.panel[kind];
}

function statusOf(open: boolean, query: string, count: number, { messages }: Page): string {
  if (!open) return '';
  return count === 0 ? messages.search.none(isolated(query.trim())) : messages.search.results(count);
}
