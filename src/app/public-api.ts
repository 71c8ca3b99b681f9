import type { Edition } from '../dataset/model.ts';
import type { Language } from '../i18n/locales.ts';
import type { Failure } from '../i18n/messages/catalogue.ts';
import type { EngineMap } from '../map/engine-renderer.ts';
import {
  type Choice,
  DEFAULT_CHOICE,
  type MapProjection,
  selectedId,
  type ThemeChoice,
} from '../scene/choice.ts';
import { select } from '../state/actions.ts';
import type { Store } from '../state/store.ts';

/** What a host or a test may know of the page; documented in docs/embedding.md. */
export interface PublicState {
  readonly language: Language;
  /** ISO 3166-1 alpha-3 code or place id; null where nothing is selected. */
  readonly at: string | null;
  readonly view: MapProjection;
  readonly theme: ThemeChoice;
  readonly kinds: readonly string[];
}

/** `globalThis.offshoreAiMap`: the page for scripts. */
export interface OffshoreAiMap {
  /** Resolves when the engine shows the map's features; rejects with the reason why the still map stays. */
  readonly ready: Promise<void>;
  /** Selects a place or a country; null, or an id that is not known, selects nothing. */
  select(id: string | null): void;
  state(): PublicState;
  /** Calls back after every change; returns the undo. */
  subscribe(listener: (state: PublicState) => void): () => void;
  /** The engine's map, or null while the still map is shown. */
  readonly map: EngineMap | null;
}

/** What the API is made of. */
export interface PublicApiParts {
  readonly store: Store;
  readonly edition: Edition;
  readonly ready: Promise<void>;
  readonly engineMap: () => EngineMap | null;
}

declare global {
  var offshoreAiMap: OffshoreAiMap | undefined;
}

/** Makes the API; `main.tsx` puts it into the page. */
export function createPublicApi({ store, edition, ready, engineMap }: PublicApiParts): OffshoreAiMap {
  const state = (): PublicState => publicState(edition.language, store.getState());
  return {
    ready,
    // Scripts of the page know no types.
    select: (id: unknown) => store.setState(select(edition, typeof id === 'string' ? id : null)),
    state,
    subscribe: (listener) => store.subscribe(() => listener(state())),
    get map() {
      return engineMap();
    },
  };
}

/** The API of a page whose facts have not come: it can say why, and nothing else. */
export function createInertApi(language: Language, failure: Failure): OffshoreAiMap {
  const ready = Promise.reject(Object.assign(new Error(failure), { reason: failure }));
  // Nobody has to listen.
  ready.catch(() => undefined);
  return {
    ready,
    select: () => undefined,
    state: () => publicState(language, DEFAULT_CHOICE),
    subscribe: () => () => undefined,
    map: null,
  };
}

function publicState(language: Language, { selection, projection, theme, kinds }: Choice): PublicState {
  return { language, at: selectedId(selection), view: projection, theme, kinds };
}
