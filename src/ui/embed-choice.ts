import type { RoleGroup } from '../dataset/history.ts';
import { addressOf } from '../dataset/subjects.ts';
import { clampHeight } from '../embed/protocol.ts';
import { type SnippetOptions, type SnippetScript, suggestedHeight } from '../embed/snippet.ts';
import type { Language } from '../i18n/locales.ts';
import { SITE_TITLES } from '../i18n/messages/site-titles.ts';
import { type Choice, type MapProjection, selectedId, type ThemeChoice } from '../scene/choice.ts';
import { queryFields } from '../state/url.ts';
import type { Page } from './context.ts';

/** Width of the column that the suggested height and the preview are for, in CSS pixels. */
export const PREVIEW_WIDTH = 640;

/** What an editor has chosen for the embedded map. */
export interface EmbedChoice {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly projection: MapProjection;
  /** A place's id or a country's name in addresses; empty for the whole map. */
  readonly subject: string;
  readonly kinds: readonly RoleGroup[];
  /** The script keeps the height right. */
  readonly auto: boolean;
  /** CSS pixels, where the height is fixed; null for those that suit what is shown. */
  readonly height: number | null;
}

/** Where the site stands, as the snippet has to name it. */
export interface EmbedSite {
  /** Absolute address of the site's root. */
  readonly base: string;
  /** Left out, the height can only be fixed. */
  readonly script?: SnippetScript | undefined;
}

/** Starts from what the reader is looking at. */
export function initialChoice(
  { edition }: Pick<Page, 'edition'>,
  choice: Choice,
  site: EmbedSite,
): EmbedChoice {
  return {
    language: edition.language,
    theme: choice.theme,
    projection: choice.projection,
    subject: addressOf(edition, selectedId(choice.selection)) ?? '',
    kinds: choice.kinds,
    auto: site.script !== undefined,
    height: null,
  };
}

/** The height of the frame, in CSS pixels. */
export function heightOf({ auto, height }: EmbedChoice): number {
  return auto || height === null ? suggestedHeight(PREVIEW_WIDTH) : clampHeight(height);
}

/** The snippet's options for a choice; what is the default is left out of its address. */
export function snippetOptions(choice: EmbedChoice, site: EmbedSite): SnippetOptions {
  const title = SITE_TITLES[choice.language];
  return {
    base: site.base,
    language: choice.language,
    place: choice.subject === '' ? undefined : choice.subject,
    ...queryFields(choice),
    title,
    linkText: title,
    height: choice.auto ? 'auto' : heightOf(choice),
    width: PREVIEW_WIDTH,
    script: choice.auto ? site.script : undefined,
  };
}
