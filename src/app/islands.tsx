import type { ComponentChild } from 'preact';
import type { SubjectId } from '../dataset/model.ts';
import type { TagLayout } from '../scene/edge-tags.ts';
import { shownEdition } from '../scene/shown-edition.ts';
import { toggleKind } from '../state/actions.ts';
import type { PageForm } from '../state/page-path.ts';
import type { Store } from '../state/store.ts';
import { carriedQuery } from '../state/url.ts';
import { Announcer, announcementOf } from '../ui/announcer.tsx';
import type { OnSelect, Page } from '../ui/context.ts';
import { EdgeTagsView } from '../ui/edge-tags-view.tsx';
import { LegendView } from '../ui/legend-view.tsx';
import { MapDescription } from '../ui/map-description.tsx';
import type { Readable } from '../ui/observe.ts';
import { createRenderRoot } from '../ui/render-root.ts';
import { useStore } from '../ui/use-store.ts';
import { ZoomButtons } from '../ui/zoom-buttons.tsx';
import type { PageFacts } from './facts-feed.ts';
import type { Side } from './page-parts.ts';

/** What the living parts of a page share. */
export interface IslandParts {
  readonly page: Page;
  /** The edition, with its facts once they have come. */
  readonly facts: Readable<PageFacts>;
  readonly form: PageForm;
  readonly Side: Side;
  readonly store: Store;
  readonly onSelect: OnSelect;
  readonly onZoom: (step: number) => void;
  readonly onReset: () => void;
  readonly tags: Readable<TagLayout>;
  /** Brings several subjects into sight. */
  readonly onShow: (subjects: readonly SubjectId[]) => void;
}

const renderRoot = createRenderRoot();

/** Brings the parts of the page around the map to life, in the markup that came with it. */
export function mountIslands(parts: IslandParts): void {
  const { page, onZoom, onReset } = parts;
  mount('legend', <LiveLegend {...parts} />);
  mount('announcer', <LiveAnnouncer {...parts} />);
  mount('map-description', <LiveDescription {...parts} />);
  // Those of several sizes came with the page; from now on there are those of its own.
  document.getElementById('edge-tags')?.replaceChildren();
  mount('edge-tags', <LiveTags {...parts} />);
  mount('zoom', <ZoomButtons messages={page.messages} onZoom={onZoom} onReset={onReset} />);
  mountSide(parts);
}

/** Draws a part of the page in the element of an id; null empties it. */
export function mount(id: string, content: ComponentChild): void {
  const root = document.getElementById(id);
  if (root) renderRoot(content, root);
}

/**
 * The panel that came with the page tells its facts: it is drawn anew once they have come as data, or once the reader asks
 * for another; where the address has asked already, at once.
 */
function mountSide(parts: IslandParts): void {
  const { store, facts } = parts;
  const draw = (): void => {
    for (const undo of undos) undo();
    mount('side', <LiveSide {...parts} />);
  };
  const undos = [
    facts.subscribe(draw),
    store.subscribe(({ selection }, before) => {
      if (selection !== before.selection) draw();
    }),
  ];
  if (new URLSearchParams(location.search).has('at')) draw();
}

function LiveSide(parts: IslandParts) {
  const { Side, store, facts, onSelect } = parts;
  const withFacts = useStore(facts, (now) => now);
  const page = useShown({ ...parts, page: { ...parts.page, ...withFacts } });
  const selection = useStore(store, (state) => state.selection);
  // Its links carry the choice.
  useStore(store, (state) => carriedQuery(state, location.search));
  return <Side page={page} selection={selection} onSelect={onSelect} />;
}

/** The page with what is shown of it now. */
function useShown({ page, store }: IslandParts): Page {
  const shown = useStore(store, (state) => shownEdition(page.edition, state));
  return { ...page, shown };
}

function LiveLegend({ page, form, store }: IslandParts) {
  const kinds = useStore(store, (state) => state.kinds);
  return (
    <LegendView
      messages={page.messages}
      open={form === 'embed'}
      kinds={kinds}
      onToggleKind={(kind) => store.setState(toggleKind(store.getState(), kind))}
    />
  );
}

function LiveTags({ page, store, tags, onSelect, onShow }: IslandParts) {
  const layout = useStore(tags, (current) => current);
  // Its links carry the choice.
  useStore(store, (state) => carriedQuery(state, location.search));
  return <EdgeTagsView page={page} layout={layout} onSelect={onSelect} onShow={onShow} />;
}

function LiveAnnouncer(parts: IslandParts) {
  const selection = useStore(parts.store, (state) => state.selection);
  return <Announcer text={announcementOf(useShown(parts), selection)} />;
}

function LiveDescription(parts: IslandParts) {
  return <MapDescription page={useShown(parts)} />;
}
