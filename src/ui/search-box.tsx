import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Find, SearchHit } from '../dataset/search.ts';
import { isolated } from '../i18n/isolate.ts';
import { SEARCH_MESSAGES } from '../i18n/messages/search-messages.ts';
import { isComposing } from './composition.ts';
import type { OnSelect, Page } from './context.ts';
import { focusPanelHeading } from './panel-heading.ts';
import { revealFact } from './reveal-fact.ts';
import { optionId, SEARCH_LIST, SearchOptions } from './search-options.tsx';
import { CLOSED, type SearchState, stepOf, typed } from './search-state.ts';

const LIMIT = 8;
const FIELD = 'search-input';
const HINT_ID = 'search-hint';

interface SearchBoxProps {
  readonly page: Page;
  readonly onSelect: OnSelect;
  /** Loads what answers; absent where the page is only read. */
  readonly load?: (() => Promise<Find>) | undefined;
}

/** Finds companies, places, topics and facts: a combobox after the ARIA Authoring Practices Guide. */
export function SearchBox(props: SearchBoxProps) {
  const { page } = props;
  const { state, setState, finding, shown, choose, onType, onKeyDown } = useCombobox(props);
  const { query, open, active } = state;
  const words = SEARCH_MESSAGES[page.edition.language];
  return (
    <search class="search needs-script">
      <input
        class={FIELD}
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={SEARCH_LIST}
        aria-activedescendant={active >= 0 && shown ? optionId(active) : undefined}
        aria-describedby={HINT_ID}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={words.placeholder}
        value={query}
        onFocus={finding.ask}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setState({ ...state, open: false, active: -1 })}
      />
      <SearchOptions
        hits={finding.found}
        open={shown}
        query={query}
        active={active}
        page={page}
        onChoose={choose}
      />
      <span id={HINT_ID} class="visually-hidden">
        {words.hint}
      </span>
      <span class={open && finding.failed ? 'search-status' : 'visually-hidden'} role="status">
        {open ? statusOf(query, finding, page) : ''}
      </span>
    </search>
  );
}

/** What a key, a choice or the arrival of what answers makes of the field. */
function useCombobox({ onSelect, load }: SearchBoxProps) {
  const [state, setState] = useState(begun);
  const { query, open, active } = state;
  const finding = useFind(load, query);
  const { found, isLoaded } = finding;
  // Where nothing is found, the one suggestion is the way to the list.
  const count = isLoaded ? Math.max(1, found.length) : 0;
  const shown = open && isLoaded;
  // Enter that came before what answers: it takes the first suggestion as soon as there is one.
  const entered = useRef(false);
  const choose = (hit: SearchHit | undefined): void => {
    setState(CLOSED);
    onSelect(hit?.subject ?? null);
    focusPanelHeading();
    if (hit?.target !== undefined) revealFact(hit.target);
  };
  const onType = (text: string): void => {
    finding.ask();
    entered.current = false;
    setState(typed(text));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return;
    entered.current = event.key === 'Enter' && !isLoaded;
    const step = stepOf(state, event.key, count);
    if (step.type === 'none') return;
    // An Escape that closes the suggestions must not also clear what is selected on the map.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    if (step.type === 'state') setState(step.state);
    // What was not found is not taken by Enter alone.
    else if (found.length > 0 || active >= 0) choose(found[step.index]);
  };
  useEffect(() => {
    if (entered.current && open && found.length > 0) choose(found[0]);
    entered.current = false;
  }, [isLoaded]);
  useLayoutEffect(() => {
    if (shown && active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [shown, active]);
  return { state, setState, finding, shown, choose, onType, onKeyDown };
}

interface Finding {
  /** Nothing until it has loaded. */
  readonly found: readonly SearchHit[];
  readonly isLoaded: boolean;
  readonly failed: boolean;
  readonly ask: () => void;
}

/** What answers, loaded when the field is first used: what is typed meanwhile is answered when it comes. */
function useFind(load: SearchBoxProps['load'], query: string): Finding {
  const [find, setFind] = useState<Find | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const ask = (): void => {
    if (asked.current || load === undefined) return;
    asked.current = true;
    setFailed(false);
    load().then(
      (loaded) => setFind(() => loaded),
      (error: unknown) => {
        console.warn(error);
        asked.current = false;
        setFailed(true);
      },
    );
  };
  useEffect(() => {
    // The field may have been used before the script came.
    if (document.activeElement?.classList.contains(FIELD)) ask();
  }, []);
  const found = useMemo(() => find?.(query, LIMIT) ?? [], [find, query]);
  return { found, isLoaded: find !== null, failed, ask };
}

/** What a reader has typed before the script came stays typed. */
function begun(): SearchState {
  if (typeof document === 'undefined') return CLOSED;
  const field = document.querySelector(`.${FIELD}`);
  return field instanceof HTMLInputElement ? typed(field.value) : CLOSED;
}

function statusOf(query: string, { found, isLoaded, failed }: Finding, { edition }: Page): string {
  const search = SEARCH_MESSAGES[edition.language];
  if (failed) return search.failed;
  if (!isLoaded) return '';
  return found.length === 0 ? search.none(isolated(query.trim())) : search.results(found.length);
}
