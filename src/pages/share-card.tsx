import type { Edition, SubjectId } from '../dataset/model.ts';
import { LANGUAGES, type Language } from '../i18n/locales.ts';
import { SHARE_PICTURE_SIZE } from '../svg/share-picture-svg.ts';
import type { PageWords } from './page-words.ts';
import { type Alternate, oembedPath, publicAddress, type Standpoint } from './public-address.ts';

interface ShareCardProps {
  readonly standpoint: Standpoint;
  readonly siteName: string;
  readonly words: PageWords;
  readonly language: Language;
  /** The day that the page is true as of. */
  readonly asOf: string;
  /** The path, from the site's root, of the page that stands for this one. */
  readonly path: string;
  /** The share picture's. */
  readonly picture: string;
}

interface ForOthersProps extends ShareCardProps {
  /** The page's twins in every language. */
  readonly alternates: readonly Alternate[];
}

/** What a page is to others, search engines and cards: under which address it stands, its twins, what a link to it shows. */
export function ForOthers({ alternates, ...card }: ForOthersProps) {
  const { standpoint, path } = card;
  return (
    <>
      <link rel="canonical" href={publicAddress(standpoint, path)} />
      {alternates.map(({ hreflang, path: twin }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={publicAddress(standpoint, twin)} />
      ))}
      <ShareCard {...card} />
    </>
  );
}

interface OembedLinkProps {
  readonly standpoint: Standpoint;
  readonly edition: Edition;
  readonly subject: SubjectId | null;
  readonly title: string;
}

/** The way from a page to its oEmbed answer. @see https://oembed.com/#section4 */
export function OembedLink({ standpoint, edition, subject, title }: OembedLinkProps) {
  const href = publicAddress(standpoint, oembedPath(edition, subject));
  return <link rel="alternate" type="application/json+oembed" href={href} title={title} />;
}

/** Open Graph's names of the languages; it knows no language without a country. */
const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk_UA', en: 'en_GB' };

/**
 * What a link to a page looks like elsewhere: Open Graph, https://ogp.me/, and Twitter's card on top of it. Whoever finds
 * no `date` takes the first that stands in the text, which is a fact's.
 */
function ShareCard({ standpoint, siteName, words, language, asOf, path, picture }: ShareCardProps) {
  return (
    <>
      <meta name="date" content={asOf} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={words.title} />
      <meta property="og:description" content={words.description} />
      <meta property="og:url" content={publicAddress(standpoint, path)} />
      <meta property="og:locale" content={LOCALES[language]} />
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <meta key={other} property="og:locale:alternate" content={LOCALES[other]} />
      ))}
      <meta property="og:image" content={publicAddress(standpoint, picture)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_PICTURE_SIZE.height)} />
      <meta property="og:image:alt" content={words.pictureText} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={publicAddress(standpoint, picture)} />
      <meta name="twitter:image:alt" content={words.pictureText} />
    </>
  );
}
