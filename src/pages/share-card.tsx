import { LANGUAGES, type Language } from '../i18n/locales.ts';
import { SHARE_PICTURE_SIZE } from '../svg/share-picture-svg.ts';
import type { PageWords } from './page-words.ts';
import { type Alternate, publicAddress, type Standpoint } from './public-address.ts';

interface AlternatesProps {
  readonly standpoint: Standpoint;
  /** The page that stands for this one, from the site's root. */
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
}

/** Which page stands for this one, and its twins in every language. */
export function Alternates({ standpoint, canonical, alternates }: AlternatesProps) {
  return (
    <>
      <link rel="canonical" href={publicAddress(standpoint, canonical)} />
      {alternates.map(({ hreflang, path }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={publicAddress(standpoint, path)} />
      ))}
    </>
  );
}

interface ShareCardProps {
  readonly standpoint: Standpoint;
  readonly siteName: string;
  readonly words: PageWords;
  readonly language: Language;
  /** The page's path from the site's root. */
  readonly path: string;
  /** The share picture's. */
  readonly picture: string;
}

/** Open Graph's names of the languages; it knows no language without a country. */
const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk_UA', en: 'en_GB' };

/** What a link to a page looks like elsewhere: Open Graph, https://ogp.me/, and Twitter's card on top of it. */
export function ShareCard({ standpoint, siteName, words, language, path, picture }: ShareCardProps) {
  return (
    <>
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
      <meta name="twitter:image:alt" content={words.pictureText} />
    </>
  );
}
