/** Names our messages among all those that a page receives. */
export const MESSAGE_SOURCE = 'offshore-ai-map';

/** Rises when a message changes its meaning; a reader of another version ignores it. */
export const PROTOCOL_VERSION = 1;

/** The least and the greatest height that a host grants a frame, in CSS pixels. */
const HEIGHT_LIMITS = { least: 150, greatest: 4000 } as const;

const THEMES = ['auto', 'light', 'dark'] as const;
const VIEWS = ['flat', 'globe'] as const;

/** The colours that the map is drawn in; `auto` follows the reader's system. */
export type EmbedTheme = (typeof THEMES)[number];
/** The shape of the world. */
export type EmbedView = (typeof VIEWS)[number];

/** The id of a place or the ISO 3166-1 alpha-3 code of a country; null for none. */
export type SelectedId = string | null;

/** What the frame tells its host. */
export type OutwardMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'select'; readonly id: SelectedId };

/** What the host asks of the frame. */
export type InwardMessage =
  | { readonly type: 'select'; readonly id: SelectedId }
  | { readonly type: 'theme'; readonly theme: EmbedTheme }
  | { readonly type: 'view'; readonly view: EmbedView }
  | { readonly type: 'date'; readonly date: string | null };

/** Asks a frame to say again whether it is ready, and how tall it is. */
export interface Hello {
  readonly type: 'hello';
}

/** A message as it travels. */
export type Envelope<Message> = Message & {
  readonly source: typeof MESSAGE_SOURCE;
  readonly version: typeof PROTOCOL_VERSION;
};

/** Puts a message into the form that `postMessage` sends. */
export function envelope<Message extends OutwardMessage | InwardMessage | Hello>(
  message: Message,
): Envelope<Message> {
  return { ...message, source: MESSAGE_SOURCE, version: PROTOCOL_VERSION };
}

/** Rounds a height to whole pixels within the limits. */
export function clampHeight(height: number): number {
  return Math.min(HEIGHT_LIMITS.greatest, Math.max(HEIGHT_LIMITS.least, Math.round(height)));
}

/** Reads what a host sent into the frame. Null for everything that is not exactly a message of ours; never throws. */
export function parseInward(value: unknown): InwardMessage | null {
  return parse(value, readInward);
}

/** Reads what a frame sent to its host; heights are clamped. Null for everything else; never throws. */
export function parseOutward(value: unknown): OutwardMessage | null {
  return parse(value, readOutward);
}

/** Tells whether a host asks the frame to introduce itself again. Never throws. */
export function isHello(value: unknown): boolean {
  return parse(value, (message) => ownValue(message, 'type') === 'hello' || null) === true;
}

function parse<Message>(value: unknown, read: (message: object) => Message | null): Message | null {
  return guarded(() => {
    const message = opened(value);
    return message === null ? null : read(message);
  });
}

function guarded<Result>(read: () => Result | null): Result | null {
  try {
    return read();
  } catch {
    // A proxy may throw from its traps. None survives postMessage, but a parser that never throws needs no such reasoning.
    return null;
  }
}

/** The value as one of our messages of this version, before its content is read. */
function opened(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const ours =
    ownValue(value, 'source') === MESSAGE_SOURCE && ownValue(value, 'version') === PROTOCOL_VERSION;
  return ours ? value : null;
}

function readInward(message: object): InwardMessage | null {
  const theme = oneOf(THEMES, ownValue(message, 'theme'));
  const view = oneOf(VIEWS, ownValue(message, 'view'));
  const date = dateFrom(ownValue(message, 'date'));
  switch (ownValue(message, 'type')) {
    case 'select':
      return readSelect(message);
    case 'theme':
      return theme === undefined ? null : { type: 'theme', theme };
    case 'view':
      return view === undefined ? null : { type: 'view', view };
    case 'date':
      return date === undefined ? null : { type: 'date', date };
    default:
      return null;
  }
}

function oneOf<Item extends string>(items: readonly Item[], value: unknown): Item | undefined {
  return items.find((item) => item === value);
}

function dateFrom(value: unknown): string | null | undefined {
  if (value === null) return null;
  return typeof value === 'string' && isCalendarDay(value) ? value : undefined;
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls 30 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readSelect(message: object): { readonly type: 'select'; readonly id: SelectedId } | null {
  const id = selectedIdFrom(ownValue(message, 'id'));
  return id === undefined ? null : { type: 'select', id };
}

const SELECTION = /^(?:[a-z0-9-]{1,64}|[A-Z]{3})$/;

function selectedIdFrom(value: unknown): SelectedId | undefined {
  if (value === null) return null;
  return typeof value === 'string' && SELECTION.test(value) ? value : undefined;
}

/** A plain property of the value itself: neither inherited nor computed by a getter. */
function ownValue(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function readOutward(message: object): OutwardMessage | null {
  const height = ownValue(message, 'height');
  switch (ownValue(message, 'type')) {
    case 'ready':
      return { type: 'ready' };
    case 'height':
      return typeof height === 'number' && Number.isFinite(height)
        ? { type: 'height', height: clampHeight(height) }
        : null;
    case 'select':
      return readSelect(message);
    default:
      return null;
  }
}
