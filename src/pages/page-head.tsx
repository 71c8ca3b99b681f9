import { pagePath } from '../state/page-path.ts';
import type { Page } from '../ui/context.ts';
import type { PageInput } from './page-input.ts';
import { pageWords } from './page-words.ts';
import { alternatesOf, sharePicturePath } from './public-address.ts';
import { ForOthers, OembedLink } from './share-card.tsx';

interface HeadProps {
  readonly page: Page;
  readonly input: PageInput;
  /** The way to the site's root. */
  readonly root: string;
}

/** Everything between the page's head tags. The link to oEmbed comes early, since WordPress reads only the beginning of a page. */
export function PageHead({ page, input, root }: HeadProps) {
  const { name, edition, origin } = input;
  const words = pageWords(page, name.subject);
  const { title, description } = words;
  const standpoint = { root, origin };
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <OembedLink standpoint={standpoint} edition={edition} subject={name.subject} title={title} />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {name.form === 'embed' ? <ForFrames /> : null}
      <ForOthers
        standpoint={standpoint}
        siteName={page.messages.site.title}
        words={words}
        language={name.language}
        asOf={edition.asOf}
        // A frame refers to its full page.
        path={pagePath(edition, { ...name, form: 'full' })}
        alternates={alternatesOf(edition, name.subject)}
        picture={sharePicturePath(edition, name.subject)}
      />
      <Files input={input} root={root} />
    </>
  );
}

/** A frame is no page of its own for search engines, and lets a browser size it to its content. */
function ForFrames() {
  return (
    <>
      <meta name="robots" content="noindex" />
      {/* HTML asks every `meta` for its content; this one needs none. */}
      <meta name="responsive-embedded-sizing" content="" />
    </>
  );
}

/** The files that the page needs, in the order in which a slow line should bring them. */
function Files({ input: { assets, name }, root }: Omit<HeadProps, 'page'>) {
  const framing = name.subject === null ? undefined : assets.framings[name.subject];
  const stylesheets = [
    ...(name.form === 'embed' ? assets.frameStylesheets : []),
    ...assets.stylesheets,
    ...(framing === undefined ? [] : [framing]),
  ];
  return (
    <>
      <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
      <script src={root + assets.theme} />
      {name.form === 'embed' ? <script src={root + assets.firstWord} /> : null}
      {stylesheets.map((path) => (
        <link key={path} rel="stylesheet" href={root + path} />
      ))}
      <link rel="preload" as="fetch" href={root + assets.edition} crossorigin="anonymous" />
      {assets.preload[name.form].map((path) => (
        <link key={path} rel="modulepreload" href={root + path} />
      ))}
      <script type="module" src={root + assets.main} crossorigin="anonymous" />
    </>
  );
}
