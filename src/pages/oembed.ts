import type { SubjectId } from '../dataset/model.ts';
import { addressOf, mainSubject } from '../dataset/subjects.ts';
import { quotedFrame, suggestedHeight } from '../embed/snippet.ts';
import { SHARE_PICTURE_SIZE } from '../svg/share-picture-svg.ts';
import type { Page } from '../ui/context.ts';
import { pageWords } from './page-words.ts';
import { sharePicturePath } from './public-address.ts';

/** An answer of oEmbed for a page that is put into other pages. @see https://oembed.com/#section2.3 */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS pixels; the frame itself takes the width of its column. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The column that the height is for: a file cannot answer `maxwidth`. */
const COLUMN = 640;
const A_DAY = 86_400;

/**
 * A page's oEmbed answer. The frame comes without the script that keeps its height right, since content systems
 * take scripts out; the height in the answer is the one that suits the column. It is a file, the same for every query: what
 * an address says behind its `?` is lost, place and language, which its path says, are not.
 */
export function oembedOf(
  page: Pick<Page, 'edition' | 'messages'>,
  id: SubjectId | null,
  origin: string,
): OembedAnswer {
  const { edition, messages } = page;
  const subject = id === null ? null : mainSubject(edition, id);
  const { title } = pageWords(page, subject);
  const place = addressOf(edition, subject) ?? undefined;
  const height = suggestedHeight(COLUMN);
  const html = quotedFrame({
    base: origin,
    language: edition.language,
    place,
    title,
    linkText: title,
    height,
  });
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: messages.site.title,
    provider_url: `${origin}${edition.language}/`,
    cache_age: A_DAY,
    html,
    width: COLUMN,
    height,
    thumbnail_url: origin + sharePicturePath(edition, subject),
    thumbnail_width: SHARE_PICTURE_SIZE.width,
    thumbnail_height: SHARE_PICTURE_SIZE.height,
  };
}
