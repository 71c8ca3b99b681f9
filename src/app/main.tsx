import './styles/page.css';
import './styles/map.css';
import './styles/panel.css';
import 'virtual:scene.css';
import { messagesIn } from '../i18n/messages.ts';
import type { Failure } from '../i18n/messages/catalogue.ts';
import { EngineFailure } from '../map/engine-failure.ts';
import { firstFraming } from '../scene/camera.ts';
import { select } from '../state/actions.ts';
import { createAppStore, type Store } from '../state/store.ts';
import { syncUrl } from '../state/url-sync.ts';
import { carriedQuery, readAddress } from '../state/url.ts';
import type { Edition } from '../dataset/model.ts';
import { createAddresses } from './addresses.ts';
import { loadEdition } from './edition-file.ts';
import { mountIslands } from './islands.tsx';
import { createMapStage } from './map-stage.ts';
import { createPublicApi } from './public-api.ts';
import { engineMoment } from './schedule.ts';
import { fixLinks, readSiteConfig, type SiteConfig } from './site-config.ts';
import { followSystem } from './system-theme.ts';

const site = readSiteConfig(document);
const messages = messagesIn(site.language);

/** One quiet line on the map; an empty one takes no room. */
const note = (failure: Failure | null): void => {
  const line = document.getElementById('map-note');
  if (line) line.textContent = failure === null ? '' : messages.failures[failure];
};

const reasonOf = (error: unknown): Failure =>
  error instanceof EngineFailure ? error.reason : 'engine-unreachable';

const clearOnEscape = (store: Store, edition: Edition): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    store.setState(select(edition, null));
  });
};

const start = (container: HTMLElement, edition: Edition, config: SiteConfig): void => {
  const section = { home: config.home };
  const store = createAppStore(readAddress(location.href, section, edition));
  const onSelect = (id: string | null): void => store.setState(select(edition, id));
  const addresses = createAddresses({
    edition,
    form: config.form,
    root: config.root,
    query: () => carriedQuery(store.getState()),
  });
  const page = { edition, messages, addresses, popups: window.origin !== 'null' };

  followSystem(store, document.documentElement);
  const stage = createMapStage({ store, edition, site: config, container, onSelect, onNote: note });
  const onReset = (): void => stage.view().show(firstFraming(stage.view().size().width));
  mountIslands({ page, store, onSelect, view: stage.view, onReset });
  syncUrl(store, { section, edition, history: config.form === 'full' });
  clearOnEscape(store, edition);

  const ready = engineMoment({ container, untilNear: config.form === 'embed' }).then(stage.startEngine);
  ready.catch((error: unknown) => note(reasonOf(error)));
  globalThis.offshoreAiMap = createPublicApi({ store, edition, ready, engineMap: stage.engineMap });
};

const boot = async (): Promise<void> => {
  fixLinks(document);
  const container = document.getElementById('map');
  const { edition, problems } = await loadEdition(site.editionUrl);
  for (const problem of problems) console.warn(problem);
  if (!container || !edition) return note('dataset-unreachable');
  if (problems.length > 0) note('dataset-broken');
  start(container, edition, site);
};

void boot();
