import { type EmbedAddress, embedUrl, pageUrl } from './address.ts';
import { clampHeight } from './protocol.ts';

/** What a frame may do in its host's page; the browser's default is neither. */
export const FRAME_PERMISSIONS = 'fullscreen; clipboard-write';

/** The script that keeps the height right. */
export interface SnippetScript {
  readonly src: string;
  /** Subresource integrity: `sha384-…`. The file behind `src` must never change then. */
  readonly integrity?: string | undefined;
}

/** What the embed dialog offers to choose. */
export interface SnippetOptions extends EmbedAddress {
  /** Names the frame for screen readers. */
  readonly title: string;
  /** The text of the link beneath the frame, for feeds, print and whoever drops frames. */
  readonly linkText: string;
  /** CSS pixels; `auto` starts with the height that suits `width` and lets the script adjust it. */
  readonly height: number | 'auto';
  /** The width of the column that the frame goes into, in CSS pixels. */
  readonly width?: number | undefined;
  /** Left out, the height stays as it is. */
  readonly script?: SnippetScript | undefined;
}

/** From this width on, in CSS pixels, the card stands beside the map; a frame needs height for both then. */
export const CARD_BESIDE = 900;

/** Heights that suit a frame of the widths up to `upTo`: bar, map and the card of any place over its lower part. */
const HEIGHTS: readonly { readonly upTo: number; readonly height: number }[] = [
  { upTo: 299, height: 640 },
  { upTo: 339, height: 600 },
  { upTo: 599, height: 560 },
  { upTo: CARD_BESIDE - 1, height: 500 },
];
const BESIDE = 600;

/**
 * The height that suits an embed of a width, in CSS pixels, whatever place it shows; e2e/embed-sizes.spec.ts holds it
 * against the page. A frame of this height has no scrollbar of its own.
 */
export function suggestedHeight(width: number): number {
  return HEIGHTS.find(({ upTo }) => width <= upTo)?.height ?? BESIDE;
}

/**
 * The HTML that an editor pastes into an article: a frame that works alone, a link beneath it, and, where asked for,
 * the script that keeps its height right. It has no `style`, which a page with a strict policy would refuse. The `div`
 * is for systems whose styles centre what stands in an article by its margins, which a frame in a line has none of.
 */
export function embedSnippet(options: SnippetOptions): string {
  const whole = element('div', {}, `\n${frameMarkup(options)}\n${element('p', {}, linkMarkup(options))}\n`);
  if (options.script === undefined) return whole;
  const { src, integrity } = options.script;
  // Without CORS the browser cannot check the integrity of another origin's file.
  const checked = integrity === undefined ? {} : { integrity, crossorigin: 'anonymous' };
  return `${whole}\n${element('script', { async: true, src, ...checked })}`;
}

/**
 * The same for systems that make it from an address (oEmbed). WordPress keeps of it a quotation that comes first and a
 * frame; it shows the quotation until the frame speaks, and only then lets the frame's height follow.
 */
export function quotedFrame(options: SnippetOptions): string {
  return `${element('blockquote', {}, linkMarkup(options))}\n${frameMarkup(options)}`;
}

function frameMarkup(options: SnippetOptions): string {
  const { title, height, width = 640 } = options;
  return element('iframe', {
    src: embedUrl(options),
    title,
    width: '100%',
    height: String(height === 'auto' ? suggestedHeight(width) : clampHeight(height)),
    frameborder: '0',
    loading: 'lazy',
    allow: FRAME_PERMISSIONS,
    referrerpolicy: 'strict-origin-when-cross-origin',
    'data-offshore-ai-map': true,
  });
}

function linkMarkup(options: SnippetOptions): string {
  return element('a', { href: pageUrl(options) }, escaped(options.linkText));
}

function element(name: string, attributes: Readonly<Record<string, string | true>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? key : `${key}="${escaped(value)}"`,
  );
  return `<${[name, ...written].join(' ')}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
