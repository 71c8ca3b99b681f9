import type { Edition, SubjectId } from '../dataset/model.ts';
import type { Failure, Messages } from '../i18n/messages/catalogue.ts';
import { EngineFailure } from '../map/engine-failure.ts';
import { framingOf, OPENING } from '../scene/camera.ts';
import { shownEdition } from '../scene/shown-edition.ts';
import { subjectsFraming } from '../scene/subjects-framing.ts';
import { select, setProjection } from '../state/actions.ts';
import { createAppStore, type Store } from '../state/store.ts';
import { carriedQuery, readAddress } from '../state/url.ts';
import { syncUrl } from '../state/url-sync.ts';
import { createAddresses } from '../ui/addresses.ts';
import { isComposing } from '../ui/composition.ts';
import type { OnSelect, Page } from '../ui/context.ts';
import type { Readable } from '../ui/observe.ts';
import { connectStage, sceneOf } from './bridge.ts';
import { loadEngineFiles } from './engine-files.ts';
import type { FactsSource, PageFacts } from './facts-feed.ts';
import { createFeed } from './feed.ts';
import { find } from './find-element.ts';
import { mountIslands } from './islands.tsx';
import { awaitTools } from './late-tools.ts';
import type { ToolParts } from './live-tools.tsx';
import { createModuleLoader } from './load-module.ts';
import { syncMapLinks } from './map-links.ts';
import { createMapStage, type MapStage } from './map-stage.ts';
import type { Side } from './page-parts.ts';
import { leadTabToPanel } from './panel-tab.ts';
import { followPrintedAddress } from './printed-page.ts';
import { createPublicApi } from './public-api.ts';
import { engineMoment } from './schedule.ts';
import { attachSheet } from './sheet.ts';
import type { SiteConfig } from './site-config.ts';
import { followSystem } from './system-theme.ts';
import { createTagFeed } from './tag-feed.ts';
import { followCard } from './viewport-meter.ts';

/** What a page is brought to life with. */
export interface PageStart {
  readonly container: HTMLElement;
  /** What the map and every first answer need; its facts follow. */
  readonly edition: Edition;
  readonly facts: FactsSource;
  /** What reads and shows them; null where it does not come. */
  readonly following: Promise<typeof import('./facts-feed.ts') | null>;
  readonly site: SiteConfig;
  readonly messages: Messages;
  /** What tells the facts beside the map. */
  readonly Side: Side;
  /** Says one line on the map; null takes it away. */
  readonly note: (failure: Failure | null) => void;
  /** In a frame, what speaks to the host; without it the map works, at the height that it has. */
  readonly host: Promise<typeof import('./host.ts')> | null;
}

/** Brings a page to life: store, map, panel, address, host. */
export function startPage(start: PageStart): void {
  const { container, edition, site, messages, Side, note, host } = start;
  const section = { home: site.home };
  const store = createAppStore(readAddress(location.href, section, edition));
  const onSelect: OnSelect = (id) => store.setState(select(edition, id));
  const page = createPage(store, start);

  followSystem(store, document.documentElement);
  // Before the map hears of a selection: it flies to the part that the sheet will leave free.
  attachSheet(store);
  if (site.form === 'embed') followCard(container);
  const parts = { store, edition, messages };
  const facts = awaitFacts(store, start);
  const tags = createTagFeed();
  const stage = createMapStage({
    container,
    scene: sceneOf(store.getState(), parts),
    framing: framingOf(edition, store.getState()),
    onSelect,
    onTags(layout) {
      if (!isWaiting()) tags.tell(layout);
    },
    onNote: note,
    addressOf: page.addresses.subject,
  });
  connectStage(parts, stage);
  const onReset = (): void => stage.show(OPENING);
  mountIslands({
    page,
    facts,
    form: site.form,
    Side,
    store,
    onSelect,
    onZoom: stage.zoomBy,
    onReset,
    tags,
    onShow: (subjects) => showSubjects(subjects, edition, stage),
  });
  syncMapLinks(container, store, page.addresses);
  // A frame later: the page may have been scrolled for its sheet, which must not look like a movement of the map.
  requestAnimationFrame(() => document.documentElement.classList.remove('waiting'));
  syncUrl(store, { section, edition, history: site.form === 'full' });
  clearOnEscape(onSelect);
  leadTabToPanel(container);
  followPrintedAddress(store, page.addresses);

  const moment = engineMoment({ container, untilNear: site.form === 'embed' });
  bringTools({ page, store, onSelect }, moment, start);
  const ready = Promise.race([moment, whenGlobeAsked(store)]).then(() => startEngine(stage, start));
  ready.catch((error: unknown) => {
    note(reasonOf(error));
    stayFlat(store, () => note(reasonOf(error)));
  });
  globalThis.offshoreAiMap = createPublicApi({ store, edition, ready, engineMap: stage.engineMap });
  host?.then(({ connectHost }) => connectHost({ store, edition })).catch(console.warn);
}

/** While the page waits, half of what tags keep clear of has no box yet. */
function isWaiting(): boolean {
  return document.documentElement.classList.contains('waiting');
}

/** The edition, with its facts once they and what reads them have come. */
function awaitFacts(store: Store, { edition, facts, following, note }: PageStart): Readable<PageFacts> {
  const feed = createFeed<PageFacts>({ edition, views: null });
  following.then((late) => {
    if (late === null) note('dataset-unreachable');
    late?.followFacts({ feed, store, source: facts, note });
  });
  return feed;
}

/** The tag that asked for it is gone once they are in sight: the keyboard then goes on from the first of them. */
function showSubjects(subjects: readonly SubjectId[], edition: Edition, stage: MapStage): void {
  const framing = subjectsFraming(edition, subjects);
  if (!framing) return;
  const isHeld = document.activeElement?.closest('#edge-tags') !== null;
  stage.show(framing);
  const mark = document.querySelector<SVGElement>(`[data-place="${subjects[0]}"]`);
  if (isHeld) mark?.focus({ preventScroll: true });
}

/** The tools come in a file of their own, with the engine at the latest: few readers need them before. */
function bringTools(
  parts: Pick<ToolParts, 'page' | 'store' | 'onSelect'>,
  moment: Promise<void>,
  start: PageStart,
): void {
  const { edition, facts, site, messages } = start;
  const { form, embed, dialogUrl, namesUrl, toolsUrl } = site;
  const search = { edition, messages, namesUrl, factsUrlOf: facts.urlOf };
  const load = createModuleLoader(toolsUrl, () => import('./live-tools.tsx'), isToolsModule);
  awaitTools({
    root: find(document.body, '#tools', HTMLElement),
    store: parts.store,
    quiet: moment,
    start: async () => (await load()).mountTools({ ...parts, form, embed, dialogUrl, search }),
  });
}

function isToolsModule(value: unknown): value is typeof import('./live-tools.tsx') {
  return typeof value === 'object' && value !== null && 'mountTools' in value;
}

function createPage(store: Store, { edition, site, messages }: PageStart): Page {
  return {
    edition,
    shown: shownEdition(edition, store.getState()),
    views: null,
    messages,
    addresses: createAddresses({
      edition,
      form: site.form,
      root: site.root,
      query: () => carriedQuery(store.getState(), location.search),
    }),
    // A frame of opaque origin may as a rule open no windows either: sources then show their address as text.
    popups: window.origin !== 'null',
  };
}

function clearOnEscape(onSelect: OnSelect): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) onSelect(null);
  });
}

/** Only the engine draws a globe: a reader who asks for one asks for the engine, even one who saves data. */
function whenGlobeAsked(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (store.getState().projection !== 'globe') return;
      undo();
      resolve();
    };
    const undo = store.subscribe(look);
    look();
  });
}

/** Loads the engine and lets it take over; rejects with the reason where the still map stays. */
async function startEngine(stage: MapStage, { container, site }: PageStart): Promise<void> {
  const [engine, world] = await loadEngineFiles(site.worldUrl);
  await stage.takeOver(async (seen) => {
    const map = await engine.startEngine({
      container: find(container, '.engine', HTMLElement),
      scene: seen.scene,
      world,
      viewport: seen.viewport(),
      cooperative: site.form === 'embed',
      texts: engine.engineMessages(site.language),
    });
    const loadDetail = () => engine.loadWorld(site.detailUrl);
    return engine.createEngineRenderer({ ...seen, map, world, loadDetail });
  });
}

function reasonOf(error: unknown): Failure {
  return error instanceof EngineFailure ? error.reason : 'engine-unreachable';
}

/** Without the engine there is no globe, and no control may say that there is. */
function stayFlat(store: Store, onAsked: () => void): void {
  const turnBack = (): void => {
    if (store.getState().projection !== 'globe') return;
    onAsked();
    store.setState(setProjection('flat'));
  };
  store.subscribe(turnBack);
  turnBack();
}
