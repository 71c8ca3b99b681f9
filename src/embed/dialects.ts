/**
 * The height messages of others, so that a host which already resizes frames in one of these ways need not install
 * ours: AMP (`amp-iframe`, also read by @newswire/frames), pym.js, WordPress, and the string that Medium and Embedly read.
 */

const PYM_DELIMITER = 'xPYMx';

/** What a host of another dialect wrote into the frame's address. */
export interface HostMarks {
  /** pym's name for the frame, from `?childId=`. */
  readonly pymChild: string | null;
  /** WordPress' word for the frame, from `#?secret=`. */
  readonly wordPressSecret: string | null;
}

/** Tells AMP to take its placeholder away. */
export function ampReady(): object {
  return { sentinel: 'amp', type: 'embed-ready' };
}

/**
 * Reads the marks of other hosts. The fragment may hold several, as `#?secret=x`, `#amp=1` or both joined with `&`;
 * it belongs to the host, so it is read and never written.
 */
export function hostMarksFrom(search: string, fragment: string): HostMarks {
  const child = new URLSearchParams(search).get('childId');
  return {
    pymChild: child !== null && /^\S{1,200}$/.test(child) && !child.includes(PYM_DELIMITER) ? child : null,
    wordPressSecret: /[#?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(fragment)?.[1] ?? null,
  };
}

/** The height messages that a frame with these marks sends, apart from our own. */
export function heightMessages(marks: HostMarks, src: string, height: number): readonly (object | string)[] {
  return [
    ampHeight(height),
    mediumHeight(src, height),
    ...(marks.pymChild === null ? [] : [pymHeight(marks.pymChild, height)]),
    ...(marks.wordPressSecret === null ? [] : [wordPressHeight(marks.wordPressSecret, height)]),
  ];
}

/**
 * Tells whether a host of another dialect asks for the height: WordPress' `ready`, pym's `width`, or the `frames-init`
 * of @newswire/frames. Never throws.
 */
export function asksForHeight(value: unknown, marks: HostMarks): boolean {
  if (typeof value === 'string') {
    return (
      marks.pymChild !== null && value.startsWith(['pym', marks.pymChild, 'width', ''].join(PYM_DELIMITER))
    );
  }
  if (typeof value !== 'object' || value === null) return false;
  try {
    const wordPress =
      marks.wordPressSecret !== null &&
      own(value, 'message') === 'ready' &&
      own(value, 'secret') === marks.wordPressSecret;
    return wordPress || (own(value, 'sentinel') === 'amp' && own(value, 'type') === 'frames-init');
  } catch {
    return false;
  }
}

/**
 * AMP's request for a height.
 * The optional `width` is left out on purpose: AMP would fix it in pixels, and the frame would not turn with the phone.
 * @see https://amp.dev/documentation/components/amp-iframe/#iframe-resizing
 */
function ampHeight(height: number): object {
  return { sentinel: 'amp', type: 'embed-size', height };
}

/** Embedly's request for a height, a JSON text rather than an object. */
function mediumHeight(src: string, height: number): string {
  return JSON.stringify({ src, context: 'iframe.resize', height });
}

/** pym's message of a child that its parent knows as `childId`. @see https://blog.apps.npr.org/pym.js/ */
function pymHeight(childId: string, height: number): string {
  return ['pym', childId, 'height', height].join(PYM_DELIMITER);
}

/**
 * WordPress' request for a height; the host clamps it to 200–1000 pixels.
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
function wordPressHeight(secret: string, height: number): object {
  return {
    message: 'height',
    value: height,
    secret,
  };
}

function own(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
