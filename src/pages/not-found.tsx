import { renderToString } from 'preact-render-to-string';
import type { Language } from '../i18n/locales.ts';
import { PAGE_MESSAGES } from '../i18n/messages/pages.ts';

/** What a page for wrong addresses is made from. */
export interface NotFoundInput {
  /** One or more; the first is the page's own. */
  readonly languages: readonly [Language, ...Language[]];
  /**
   * The way to the site's root, with a slash at both ends. A host shows the page at addresses of any depth, so that
   * nothing in it can be relative to itself.
   */
  readonly root: string;
  /** From the site's root. */
  readonly stylesheets: readonly string[];
}

/** The page that a host answers wrong addresses with, as a whole HTML document. */
export function renderNotFound({ languages, root, stylesheets }: NotFoundInput): string {
  const titles = languages.map((language) => ({ language, text: PAGE_MESSAGES[language].notFoundTitle }));
  const html = renderToString(
    <html lang={languages[0]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titles.map(({ text }) => text).join(' · ')}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
        {stylesheets.map((path) => (
          <link key={path} rel="stylesheet" href={root + path} />
        ))}
      </head>
      <body>
        <main>
          <h1>
            {titles.map(({ language, text }, index) => (
              <span key={language} lang={language}>
                {index === 0 ? '' : ' · '}
                {text}
              </span>
            ))}
          </h1>
          {languages.map((language) => (
            <Apology key={language} language={language} root={root} />
          ))}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** The part in one language, marked where it is not the page's own. */
function Apology({ language, root }: { readonly language: Language; readonly root: string }) {
  const { notFoundText, toMap } = PAGE_MESSAGES[language];
  return (
    <div lang={language}>
      <p>{notFoundText}</p>
      <p>
        <a href={`${root}${language}/`}>{toMap}</a>
      </p>
    </div>
  );
}
