import { factsAbout } from '../dataset/subjects.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import type { Page } from '../ui/context.ts';
import { nameOf } from '../ui/subject-name.ts';
import type { PageInput } from './page-input.ts';
import { pagePath } from './site.ts';

interface HeadProps {
  readonly page: Page;
  readonly input: PageInput;
  /** The way to the site's root. */
  readonly root: string;
}

/** Title and description of a page in words. */
export const pageWords = (page: Page, { name }: PageInput): { readonly title: string; readonly description: string } => {
  const { site } = page.messages;
  const subject = nameOf(page.edition, name.subject);
  if (name.subject === null || subject === null) return { title: site.title, description: site.description };
  const facts = factsAbout(page.edition, name.subject).length;
  return { title: site.pageTitle(subject), description: site.pageDescription(subject, facts) };
};

const Alternates = ({ input, origin }: { readonly input: PageInput; readonly origin: string }) => (
  <>
    <link rel="canonical" href={origin + pagePath(input.edition, { ...input.name, form: 'full' })} />
    {LANGUAGES.map((language) => (
      <link
        key={language}
        rel="alternate"
        hreflang={language}
        href={origin + pagePath(input.edition, { ...input.name, language, form: 'full' })}
      />
    ))}
  </>
);

/** Everything between the page's head tags. */
export const PageHead = ({ page, input, root }: HeadProps) => {
  const { title, description } = pageWords(page, input);
  const { assets, origin } = input;
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {input.name.form === 'embed' ? <meta name="robots" content="noindex" /> : null}
      {origin === null ? null : <Alternates input={input} origin={origin} />}
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
};
