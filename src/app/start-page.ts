import type { Edition } from '../dataset/model.ts';
import type { Failure } from '../i18n/messages/catalogue.ts';
import { messagesIn } from '../i18n/messages.ts';
import { EngineFailure } from '../map/engine-failure.ts';
import { firstFraming } from '../scene/camera.ts';
import { select } from '../state/actions.ts';
import { createAppStore, type Store } from '../state/store.ts';
import { carriedQuery, readAddress } from '../state/url.ts';
import { syncUrl } from '../state/url-sync.ts';
import { createAddresses } from '../ui/addresses.ts';
import type { OnSelect, Page } from '../ui/context.ts';
import { connectHost } from './host.ts';
import { mountIslands } from './islands.tsx';
import { createMapStage } from './map-stage.ts';
import { createPublicApi } from './public-api.ts';
import { engineMoment } from './schedule.ts';
import type { SiteConfig } from './site-config.ts';
import { followSystem } from './system-theme.ts';

/** What a page is brought to life with. */
export interface PageStart {
  readonly container: HTMLElement;
  readonly edition: Edition;
  readonly site: SiteConfig;
  /** Says one line on the map; null takes it away. */
  readonly note: (failure: Failure | null) => void;
}

const reasonOf = (error: unknown): Failure =>
  error instanceof EngineFailure ? error.reason : 'engine-unreachable';

const clearOnEscape = (onSelect: OnSelect): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onSelect(null);
  });
};

/** Only the engine draws a globe: a reader who asks for one asks for the engine, even one who saves data. */
const whenGlobeAsked = (store: Store): Promise<void> =>
  new Promise((resolve) => {
    const undo = store.subscribe(({ view }, before) => {
      if (view !== 'globe' || before.view === 'globe') return;
      undo();
      resolve();
    });
  });

const createPage = (store: Store, { edition, site }: PageStart): Page => ({
  edition,
  messages: messagesIn(site.language),
  addresses: createAddresses({
    edition,
    form: site.form,
    root: site.root,
    query: () => carriedQuery(store.getState()),
  }),
  // A frame of opaque origin may as a rule open no windows either: sources then show their address as text.
  popups: window.origin !== 'null',
});

/** Brings a page to life: store, map, panel, address, host. */
export const startPage = (start: PageStart): void => {
  const { container, edition, site, note } = start;
  const section = { home: site.home };
  const store = createAppStore(readAddress(location.href, section, edition));
  const onSelect: OnSelect = (id) => store.setState(select(edition, id));
  const page = createPage(store, start);

  followSystem(store, document.documentElement);
  const stage = createMapStage({ store, edition, site, container, onSelect, onNote: note });
  const onReset = (): void => stage.view().show(firstFraming(stage.view().size().width));
  mountIslands({ page, form: site.form, store, onSelect, view: stage.view, onReset, embed: site.embed });
  document.documentElement.classList.remove('waiting');
  syncUrl(store, { section, edition, history: site.form === 'full' });
  clearOnEscape(onSelect);

  const moment = engineMoment({ container, untilNear: site.form === 'embed' });
  const ready = Promise.race([moment, whenGlobeAsked(store)]).then(stage.startEngine);
  ready.catch((error: unknown) => note(reasonOf(error)));
  globalThis.offshoreAiMap = createPublicApi({ store, edition, ready, engineMap: stage.engineMap });
  if (site.form === 'embed') connectHost({ store, edition });
};
