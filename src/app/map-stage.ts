import type { Edition } from '../dataset/model.ts';
import { engineMessages } from '../i18n/engine-messages.ts';
import { messagesIn } from '../i18n/messages.ts';
import { EngineFailure } from '../map/engine-failure.ts';
import type { EngineMap, EngineView } from '../map/engine-view.ts';
import { loadWorld } from '../map/load-world.ts';
import type { MapView, Overlay } from '../scene/view.ts';
import type { Store } from '../state/store.ts';
import { adoptOverlay } from '../svg/live-overlay.ts';
import { createStillView, type StillView } from '../svg/still-view.ts';
import { connectViews, framingOf, sceneOf } from './bridge.ts';
import type { SiteConfig } from './site-config.ts';

/** The map of a page, whatever draws it at the moment. */
export interface MapStage {
  /** The view in sight. */
  view(): MapView;
  /** The engine's map, or null while the still map is in sight. */
  engineMap(): EngineMap | null;
  /** Loads the engine and lets it take over; rejects with the reason where the still map stays. */
  startEngine(): Promise<void>;
}

/** What the stage is built from. */
export interface StageParts {
  readonly store: Store;
  readonly edition: Edition;
  readonly site: SiteConfig;
  readonly container: HTMLElement;
  readonly onSelect: (id: string | null) => void;
  /** Says one line under the map; null takes it away. */
  readonly onNote: (failure: 'context-lost' | null) => void;
}

interface Standing {
  readonly still: StillView;
  readonly overlay: Overlay;
}

const find = <E extends Element>(container: HTMLElement, selector: string, type: new () => E): E => {
  const element = container.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
};

const setUpStill = ({ store, edition, site, container, onSelect }: StageParts): Standing => {
  const scene = sceneOf(store.getState(), { edition, messages: messagesIn(site.language) });
  const overlay = adoptOverlay(find(container, '.overlay', SVGSVGElement), scene);
  const parts = { container, base: find(container, '.still', SVGSVGElement), overlay };
  const framing = framingOf(store.getState(), edition, container.clientWidth);
  return { still: createStillView(parts, scene, framing, { onSelect }), overlay };
};

type EngineModule = typeof import('./engine.ts');
type CreateEngineView = EngineModule['createEngineView'];

const loadEngine = async (): Promise<EngineModule> => {
  try {
    return await import('./engine.ts');
  } catch (error) {
    throw new EngineFailure('engine-unreachable', error instanceof Error ? error.message : String(error));
  }
};

/** How long the engine's files may take, in milliseconds, before the still map stays for good. */
const PATIENCE = 60_000;

const inTime = <T>(loading: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new EngineFailure('timeout', 'the files did not come in time'));
    const timer = setTimeout(giveUp, PATIENCE);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Shows the engine in place of the still map, or the still map again. */
const showEngine = (container: HTMLElement, still: StillView, shown: boolean): void => {
  container.classList.toggle('engine-on', shown);
  still.setActive(!shown);
};

/** Brings the page's map to life. */
export const createMapStage = (parts: StageParts): MapStage => {
  const { store, edition, site, container, onSelect, onNote } = parts;
  const messages = messagesIn(site.language);
  const { still, overlay } = setUpStill(parts);
  let engine: { readonly map: EngineMap; readonly view: EngineView } | null = null;
  let lost = false;

  const view = (): MapView => (engine && !lost ? engine.view : still);
  connectViews({ store, edition, messages }, () =>
    // An engine without its context has no style either, and throws at every change of it.
    engine && !lost ? [still, engine.view] : [still],
  );

  const watchContext = (map: EngineMap, engineView: EngineView): void => {
    map.on('webglcontextlost', () => {
      lost = true;
      overlay.moveInto(container);
      showEngine(container, still, false);
      still.resume(engineView.camera(), engineView.framing());
      onNote('context-lost');
    });
    map.on('webglcontextrestored', () => {
      map.once('idle', async () => {
        const { settle } = await loadEngine();
        await settle(map, () => store.getState().view, still);
        lost = false;
        engineView.follow(still);
        engineView.update(sceneOf(store.getState(), { edition, messages }));
        showEngine(container, still, true);
        overlay.moveInto(map.getCanvasContainer());
        onNote(null);
      });
    });
  };

  /** A printer gets an empty box of what WebGL has drawn; of the still map it gets lines. */
  const watchPrinting = (map: EngineMap, engineView: EngineView): void => {
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (lost) return;
      showEngine(container, still, !matches);
      overlay.moveInto(matches ? container : map.getCanvasContainer());
      if (!matches) return engineView.update(sceneOf(store.getState(), { edition, messages }));
      const framing = engineView.framing();
      still.resume(engineView.camera(), framing);
      // The sheet gives the map a box of its own size.
      if (framing) still.show(framing);
    });
  };

  const takeOver = (map: EngineMap, createEngineView: CreateEngineView): void => {
    const scene = sceneOf(store.getState(), { edition, messages });
    // In sight before the overlay moves into it: what is hidden cannot take the focus back.
    showEngine(container, still, true);
    const engineView = createEngineView({
      map,
      overlay,
      scene,
      before: still,
      handlers: { onSelect },
      loadDetail: () => loadWorld(site.detailUrl),
    });
    engine = { map, view: engineView };
    engineView.update(scene);
    watchContext(map, engineView);
    watchPrinting(map, engineView);
  };

  const startEngine = async (): Promise<void> => {
    const [{ createEngineView, settle, startEngine: start }, world] = await inTime(
      Promise.all([loadEngine(), loadWorld(site.worldUrl)]),
    );
    const map = await start({
      container: find(container, '.engine', HTMLElement),
      scene: sceneOf(store.getState(), { edition, messages }),
      world,
      camera: still.camera(),
      cooperative: site.form === 'embed',
      texts: engineMessages(site.language),
    });
    await settle(map, () => store.getState().view, still);
    takeOver(map, createEngineView);
  };

  return { view, engineMap: () => (engine && !lost ? engine.map : null), startEngine };
};
