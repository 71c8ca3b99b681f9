import { type EmbedAddress, embedUrl } from './address.ts';
import {
  type EmbedTheme,
  envelope,
  type Hello,
  type InwardMessage,
  type OutwardMessage,
  parseOutward,
  type SelectedId,
} from './protocol.ts';
import { FRAME_PERMISSIONS, suggestedHeight } from './snippet.ts';

/** What `OffshoreAiMap.embed` makes. `base` is the site that the script was built for or came from, unless told otherwise. */
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
  select(id: SelectedId): void;
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

/**
 * The root of the site whose script is named in a text, be it the script's address or the trace of a call in it; empty
 * where none is named, as where the script was copied into another.
 */
export function siteOf(text: string): string {
  return /(https?:\/\/[^\s?#]+?\/)(?:assets\/embed-[0-9a-f]{8}|embed)\.js(?![\w./-])/.exec(text)?.[1] ?? '';
}

/**
 * Starts to keep the heights of all maps in the page right: of frames marked `data-offshore-ai-map`, of those whose
 * address lies in `site`, and of those made with `embed`. Frames are looked up when one of them speaks, so
 * it does not matter when they came. `site` is the root of the map's site, empty where it is unknown. A frame can change nothing but its own height, within limits.
 */
export function createLoader(site: string): Loader {
  const entries = new Set<Entry>();
  const isOurs = (frame: HTMLIFrameElement): boolean =>
    isMarked(frame) || (site !== '' && frame.src.startsWith(site));
  const frameOf = (source: MessageEventSource): HTMLIFrameElement | undefined => {
    for (const frame of framesIn(document)) if (frame.contentWindow === source && isOurs(frame)) return frame;
    return undefined;
  };

  addEventListener('message', ({ source, data }) => {
    const message = source && parseOutward(data);
    if (!message) return;
    const made = [...entries].find(({ frame }) => frame.contentWindow === source);
    const frame = made?.frame ?? frameOf(source);
    if (frame && message.type === 'height') resize(frame, message.height);
    made?.hear(message);
  });

  // Frames that have loaded before this script have already spoken to nobody.
  const greet = (): void => {
    for (const frame of framesIn(document)) if (isOurs(frame)) post(frame, { type: 'hello' });
  };
  greet();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', greet);

  return {
    embed: (element, options = {}) => {
      if (!(element instanceof Element))
        throw new TypeError('OffshoreAiMap.embed: the first argument is no element');
      const base = options.base ?? (site || framedSite());
      const frame = createFrame(base, options);
      resize(frame, options.height ?? suggestedHeight(element.clientWidth));
      const map = createMap(frame, entries);
      // What the page has in its place, such as a link to the map, is better than a frame of the page's own site.
      if (/^(?:https?:\/)?\//.test(base)) element.append(frame);
      else
        console.error(
          `OffshoreAiMap.embed: "${base}" is no address of the map. Name its site: { base: "https://…/" }`,
        );
      return map;
    },
  };
}

function resize(frame: HTMLIFrameElement, height: number): void {
  // The attribute would lose against `iframe { height: … }` in the host's style sheet.
  frame.style.height = `${height}px`;
}

/** The root of the site that a frame of the map shows; empty where there is none in the page. */
function framedSite(): string {
  for (const frame of framesIn(document)) {
    const site = isMarked(frame) && /^(https?:\/\/.+?\/)[\w-]+\/embed\//.exec(frame.src)?.[1];
    if (site) return site;
  }
  return '';
}

/** Every frame of a page, those in open shadow roots last; nobody can look into closed ones. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  yield* root.querySelectorAll('iframe');
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* framesIn(shadowRoot);
}

function isMarked(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('data-offshore-ai-map');
}

function createFrame(base: string, options: EmbedOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const attributes = {
    title: options.title ?? 'Map',
    width: '100%',
    frameborder: '0',
    loading: 'lazy',
    allow: FRAME_PERMISSIONS,
    referrerpolicy: 'strict-origin-when-cross-origin',
    src: embedUrl({ ...options, base, language: options.language ?? 'uk' }),
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
}

function createMap(frame: HTMLIFrameElement, entries: Set<Entry>): EmbeddedMap {
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
}

function post(frame: HTMLIFrameElement, message: InwardMessage | Hello): void {
  // A sandboxed frame has no origin to name; nothing here is secret.
  frame.contentWindow?.postMessage(envelope(message), '*');
}
