import { createCoalescer, type DrawingScope } from './coalescer.ts';
import { ampReady, asksForHeight, heightMessages, hostMarksFrom } from './dialects.ts';
import { createHeightPacer, type PageSize } from './height-pacer.ts';
import {
  clampHeight,
  envelope,
  type InwardMessage,
  isHello,
  type OutwardMessage,
  parseInward,
  type SelectedId,
} from './protocol.ts';

/** The part of a window that a frame uses. */
export interface FrameScope extends EventTarget, DrawingScope {
  readonly innerWidth: number;
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: { readonly href: string; readonly search: string; readonly hash: string };
  readonly document: EventTarget;
  readonly ResizeObserver: new (report: () => void) => { observe(target: Element): void; disconnect(): void };
}

/** What a frame reports and whom it obeys. */
export interface FrameOptions {
  /** The parts of the page whose sizes make its height. */
  readonly parts: readonly Element[];
  /** The height that the page needs, in pixels; 0 while it is not laid out. It must not follow from the frame's own. */
  readonly height: () => number;
  /** Called for valid messages of the host: of each type at most one an animation frame, and always the last. */
  readonly onMessage: (message: InwardMessage) => void;
  /** The frame's window; another one in tests. */
  readonly scope?: FrameScope;
}

/** The frame's line to its host. */
export interface Frame {
  /** Tells the host that the map can be used, and its height. */
  announceReady(): void;
  /** Tells the host what is selected, at most once an animation frame. */
  announceSelection(id: SelectedId): void;
  undo(): void;
}

const silentFrame: Frame = { announceReady: () => {}, announceSelection: () => {}, undo: () => {} };

/**
 * Connects the page with the host that frames it: reports its height in every dialect, hands valid messages on.
 * It never moves focus or scroll, and touches no storage, so it also works in a sandboxed frame of opaque origin.
 * In a page that is not framed it does nothing.
 */
export function attachFrame({ parts, height, onMessage, scope = window }: FrameOptions): Frame {
  const host = scope.parent;
  // A window that is its own parent would take what it announces for an order.
  if (Object.is(host, scope)) return silentFrame;
  const { href, search, hash } = scope.location;
  const marks = hostMarksFrom(search, hash);
  const inward = createCoalescer(scope);
  const outward = createCoalescer(scope);
  let ready = false;

  // Any host may frame the map and an opaque one cannot be addressed; nothing here is secret.
  const post = (message: unknown): void => host.postMessage(message, '*');
  const tell = (message: OutwardMessage): void => post(envelope(message));
  const pacer = createHeightPacer((exact) => {
    const clamped = clampHeight(exact);
    tell({ type: 'height', height: clamped });
    for (const message of heightMessages(marks, href, clamped)) post(message);
    requestNativeResize(scope);
  });
  // With the scrollbar: one that comes and goes must not look like a turned phone.
  const size = (): PageSize => ({ width: scope.innerWidth, height: Math.ceil(height()) });
  const measure = (): void => pacer.offer(size());
  const tellHeight = (): void => pacer.insist(size());
  // A host may take `ready` for the moment to say what it wishes: said without need, it would undo what the reader chose.
  const introduce = (): void => {
    if (ready) tell({ type: 'ready' });
    tellHeight();
  };
  const receive = (event: Event): void => {
    if (!('source' in event) || event.source !== host || !('data' in event)) return;
    const message = parseInward(event.data);
    if (message !== null) inward.offer(message.type, () => onMessage(message));
    else if (isHello(event.data)) inward.offer('hello', introduce);
    else if (asksForHeight(event.data, marks)) inward.offer('height', tellHeight);
  };

  const undoAll = [
    listen(scope, 'message', receive),
    listen(scope, 'load', tellHeight),
    listen(scope, 'resize', measure),
    listen(scope.document, 'visibilitychange', tellHeight),
    observeSizes(scope, parts, measure),
    pacer.undo,
    inward.undo,
    outward.undo,
  ];
  measure();
  return {
    announceReady: () => {
      ready = true;
      post(ampReady());
      tell({ type: 'ready' });
      measure();
    },
    announceSelection: (id) => outward.offer('select', () => tell({ type: 'select', id })),
    undo: () => {
      for (const undo of undoAll) undo();
    },
  };
}

function requestNativeResize(scope: FrameScope): void {
  // Experimental: https://developer.mozilla.org/docs/Web/API/Window/requestResize
  if (!('requestResize' in scope) || typeof scope.requestResize !== 'function') return;
  try {
    scope.requestResize();
  } catch {
    // Refused by the browser or by the host; the messages do the same.
  }
}

function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

function observeSizes(scope: FrameScope, parts: readonly Element[], onChange: () => void): () => void {
  const observer = new scope.ResizeObserver(onChange);
  for (const part of parts) observer.observe(part);
  return () => observer.disconnect();
}
