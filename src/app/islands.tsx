import { type ComponentChild, render } from 'preact';
import { selectedId } from '../scene/choice.ts';
import type { MapView } from '../scene/view.ts';
import { setTheme, setView, toggleKind } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import type { OnSelect, Page } from '../ui/context.ts';
import { GlobeToggle, LanguageLinks, ThemeToggle, ZoomButtons } from '../ui/controls.tsx';
import { LegendView } from '../ui/legend-view.tsx';
import { Panel } from '../ui/panel.tsx';
import { useStore } from '../ui/use-store.ts';

/** What the living parts of a page share. */
export interface IslandParts {
  readonly page: Page;
  readonly store: Store;
  readonly onSelect: OnSelect;
  readonly view: () => MapView;
  readonly onReset: () => void;
}

const Tools = ({ page, store }: IslandParts) => {
  const state = useStore(store, (current) => current);
  return (
    <>
      <GlobeToggle view={state.view} messages={page.messages} onView={(view) => store.setState(setView(view))} />
      <LanguageLinks page={page} selected={selectedId(state.selection)} />
      <ThemeToggle theme={state.theme} messages={page.messages} onTheme={(theme) => store.setState(setTheme(theme))} />
    </>
  );
};

const Side = ({ page, store, onSelect }: IslandParts) => {
  const selection = useStore(store, (state) => state.selection);
  return <Panel page={page} selection={selection} onSelect={onSelect} />;
};

const Legend = ({ page, store }: IslandParts) => {
  const kinds = useStore(store, (state) => state.kinds);
  return (
    <LegendView
      messages={page.messages}
      kinds={kinds}
      onToggleKind={(kind) => store.setState(toggleKind(store.getState(), kind))}
    />
  );
};

const mount = (id: string, content: ComponentChild): void => {
  const root = document.getElementById(id);
  if (root) render(content, root);
};

/** Brings the parts of the page around the map to life, in the markup that came with it. */
export const mountIslands = (parts: IslandParts): void => {
  const { page, view, onReset } = parts;
  mount('tools', <Tools {...parts} />);
  mount('side', <Side {...parts} />);
  mount('legend', <Legend {...parts} />);
  mount('zoom', <ZoomButtons messages={page.messages} onZoom={(step) => view().zoomBy(step)} onReset={onReset} />);
};
