import { LANGUAGES, type Language } from '../i18n/locales.ts';
import type { Page } from '../ui/context.ts';
import type { PageInput } from './page-input.ts';
import { type PageWords, pageWords } from './page-words.ts';
import {
  alternatesOf,
  oembedPath,
  publicAddress,
  SHARE_PICTURE_SIZE,
  type Standpoint,
  sharePicturePath,
} from './public-address.ts';
import { pagePath } from './site.ts';

interface HeadProps {
  readonly page: Page;
  readonly input: PageInput;
  /** The way to the site's root. */
  readonly root: string;
}

interface PartProps {
  readonly page: Page;
  readonly input: PageInput;
  readonly standpoint: Standpoint;
  readonly words: PageWords;
}

/** Open Graph's names of the languages; it knows no language without a country. */
const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk_UA', en: 'en_GB' };

/** Only where the origin is known: readers of oEmbed load the address as it stands. */
const Oembed = ({ input, standpoint, words }: PartProps) =>
  standpoint.origin === null ? null : (
    <link
      rel="alternate"
      type="application/json+oembed"
      href={publicAddress(standpoint, oembedPath(input.edition, input.name.subject))}
      title={words.title}
    />
  );

/** The page that stands for this one and its twin for frames, and the same in every language. */
const Alternates = ({ input, standpoint }: PartProps) => (
  <>
    <link
      rel="canonical"
      href={publicAddress(standpoint, pagePath(input.edition, { ...input.name, form: 'full' }))}
    />
    {alternatesOf(input.edition, input.name.subject).map(({ hreflang, path }) => (
      <link key={hreflang} rel="alternate" hreflang={hreflang} href={publicAddress(standpoint, path)} />
    ))}
  </>
);

/** What a link to the page looks like elsewhere: Open Graph, https://ogp.me/, and Twitter's card on top of it. */
const ShareCard = ({ page, input, standpoint, words }: PartProps) => {
  const { edition, name } = input;
  const others = LANGUAGES.filter((language) => language !== name.language);
  const picture = publicAddress(standpoint, sharePicturePath(edition, name.subject));
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={page.messages.site.title} />
      <meta property="og:title" content={words.title} />
      <meta property="og:description" content={words.description} />
      <meta
        property="og:url"
        content={publicAddress(standpoint, pagePath(edition, { ...name, form: 'full' }))}
      />
      <meta property="og:locale" content={LOCALES[name.language]} />
      {others.map((language) => (
        <meta key={language} property="og:locale:alternate" content={LOCALES[language]} />
      ))}
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_PICTURE_SIZE.height)} />
      <meta property="og:image:alt" content={words.pictureText} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={words.pictureText} />
    </>
  );
};

/** A frame is no page of its own for search engines, and lets a browser size it to its content. */
const ForFrames = () => (
  <>
    <meta name="robots" content="noindex" />
    <meta name="responsive-embedded-sizing" />
  </>
);

/** The files that the page needs, in the order in which a slow line should bring them. */
const Files = ({ input: { assets }, root }: Pick<HeadProps, 'input' | 'root'>) => (
  <>
    <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
    <script src={root + assets.theme} />
    {assets.stylesheets.map((path) => (
      <link key={path} rel="stylesheet" href={root + path} crossorigin="anonymous" />
    ))}
    <link rel="preload" as="fetch" href={root + assets.edition} crossorigin="anonymous" />
    {assets.preload.map((path) => (
      <link key={path} rel="modulepreload" href={root + path} />
    ))}
    <script type="module" src={root + assets.main} crossorigin="anonymous" />
  </>
);

/** Everything between the page's head tags. */
export const PageHead = ({ page, input, root }: HeadProps) => {
  const words = pageWords(page, input.name.subject);
  const parts = { page, input, words, standpoint: { root, origin: input.origin } };
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{words.title}</title>
      <Oembed {...parts} />
      <meta name="description" content={words.description} />
      <meta name="color-scheme" content="light dark" />
      {input.name.form === 'embed' ? <ForFrames /> : null}
      <Alternates {...parts} />
      <ShareCard {...parts} />
      <Files input={input} root={root} />
    </>
  );
};
