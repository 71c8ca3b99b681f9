import { type EmbedAddress, embedUrl } from './address.ts';
import {
  type EmbedTheme,
  envelope,
  type Hello,
  type InwardMessage,
  type OutwardMessage,
  parseOutward,
  type Selection,
} from './protocol.ts';
import { FRAME_PERMISSIONS, suggestedHeight } from './snippet.ts';

/** What `OffshoreAiMap.embed` makes. `base` is the site that the script came from, unless told otherwise. */
export interface EmbedOptions extends Partial<EmbedAddress> {
  /** Names the frame for screen readers. */
  readonly title?: string | undefined;
  /** The height until the frame reports its own, in CSS pixels. */
  readonly height?: number | undefined;
}

/** A message of one type. */
export type MessageOf<Type extends OutwardMessage['type']> = Extract<OutwardMessage, { type: Type }>;

/** A map in a host's page. */
export interface EmbeddedMap {
  /** Selects a place by its id or a country by its ISO 3166-1 alpha-3 code; null selects nothing. */
  select(id: Selection): void;
  setTheme(theme: EmbedTheme): void;
  /** Calls `listener` for every message of a type. Returns its undo. */
  on<Type extends OutwardMessage['type']>(
    type: Type,
    listener: (message: MessageOf<Type>) => void,
  ): () => void;
  /** Takes the frame out of the page. */
  destroy(): void;
}

/** What the script defines as `OffshoreAiMap` in the host's page. */
export interface Loader {
  /**
   * Puts a map into an element.
   * @throws TypeError where the element is none.
   */
  embed(element: Element, options?: EmbedOptions): EmbeddedMap;
}

interface Entry {
  readonly frame: HTMLIFrameElement;
  readonly hear: (message: OutwardMessage) => void;
}

/** The root of the site that a script lies in: beside it, or above its folder of assets. */
export const siteOf = (script: string): string => script.replace(/(?:assets\/)?[^/?#]*(?:[?#].*)?$/, '');

const post = (frame: HTMLIFrameElement, message: InwardMessage | Hello): void => {
  // A sandboxed frame has no origin to name; nothing here is secret.
  frame.contentWindow?.postMessage(envelope(message), '*');
};

const resize = (frame: HTMLIFrameElement, height: number): void => {
  // The attribute would lose against `iframe { height: … }` in the host's style sheet.
  frame.style.height = `${height}px`;
};

const createFrame = (base: string, options: EmbedOptions): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  const attributes = {
    title: options.title ?? 'Map',
    width: '100%',
    frameborder: '0',
    loading: 'lazy',
    allow: FRAME_PERMISSIONS,
    referrerpolicy: 'strict-origin-when-cross-origin',
    src: embedUrl({ ...options, base: options.base ?? base, language: options.language ?? 'uk' }),
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
};

const createMap = (frame: HTMLIFrameElement, entries: Set<Entry>): EmbeddedMap => {
  const listeners = new Set<(message: OutwardMessage) => void>();
  const wishes = new Map<string, InwardMessage>();
  let ready = false;
  // A frame that is still loading hears nothing. Once it is ready each wish is said once and forgotten: what the reader
  // chose later stands in the frame's own address, also where the frame starts anew.
  const wish = (message: InwardMessage): void => {
    if (ready) post(frame, message);
    else wishes.set(message.type, message);
  };
  const entry: Entry = {
    frame,
    hear: (message) => {
      if (message.type === 'ready') {
        ready = true;
        for (const wanted of wishes.values()) post(frame, wanted);
        wishes.clear();
      }
      for (const listener of listeners) listener(message);
    },
  };
  entries.add(entry);
  return {
    select: (id) => wish({ type: 'select', id }),
    setTheme: (theme) => wish({ type: 'theme', theme }),
    on: (type, listener) => {
      const isWanted = (message: OutwardMessage): message is MessageOf<typeof type> => message.type === type;
      const hear = (message: OutwardMessage): void => {
        if (isWanted(message)) listener(message);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    destroy: () => {
      entries.delete(entry);
      listeners.clear();
      frame.remove();
    },
  };
};

/**
 * Starts to keep the heights of all maps in the page right: of frames marked `data-offshore-ai-map`, of those whose
 * address lies in the site at `base`, and of those made with `embed`. Frames are looked up when one of them speaks, so
 * it does not matter when they came. A frame can change nothing but its own height, within limits.
 */
export const createLoader = (base: string): Loader => {
  const entries = new Set<Entry>();
  const isOurs = (frame: HTMLIFrameElement): boolean =>
    frame.hasAttribute('data-offshore-ai-map') || (base !== '' && frame.src.startsWith(base));
  const ourFrames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

  addEventListener('message', ({ source, data }) => {
    const message = source && parseOutward(data);
    if (!message) return;
    const made = [...entries].find(({ frame }) => frame.contentWindow === source);
    const frame = made?.frame ?? ourFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame && message.type === 'height') resize(frame, message.height);
    made?.hear(message);
  });

  // Frames that have loaded before this script have already spoken to nobody.
  const greet = (): void => {
    for (const frame of ourFrames()) post(frame, { type: 'hello' });
  };
  greet();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', greet);

  return {
    embed: (element, options = {}) => {
      if (!(element instanceof Element))
        throw new TypeError('OffshoreAiMap.embed: the first argument is no element');
      const frame = createFrame(base, options);
      resize(frame, options.height ?? suggestedHeight(element.clientWidth, options.place));
      const map = createMap(frame, entries);
      element.append(frame);
      return map;
    },
  };
};
