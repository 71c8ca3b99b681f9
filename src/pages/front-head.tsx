import { renderToString } from 'preact-render-to-string';
import type { Edition } from '../dataset/model.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';
import { pageWords } from './page-words.ts';
import { alternatesOf, sharePicturePath } from './public-address.ts';
import { ForOthers, OembedLink } from './share-card.tsx';

/**
 * What the front page, which only asks for the language, is to search engines, cards and content systems; goes into the
 * head of `index.html`, whose title and description are the same.
 *
 * @param edition the facts in the language of that page.
 */
export function frontHead(edition: Edition, origin: string | null): string {
  const standpoint = { root: './', origin };
  const messages = messagesIn(edition.language);
  const title = LANGUAGES.map((language) => messagesIn(language).site.title)
    .toReversed()
    .join(' · ');
  return renderToString(
    <>
      <OembedLink standpoint={standpoint} edition={edition} subject={null} title={title} />
      <ForOthers
        standpoint={standpoint}
        siteName={messages.site.title}
        words={{ ...pageWords({ edition, messages }, null), title }}
        language={edition.language}
        asOf={edition.asOf}
        path=""
        alternates={alternatesOf(edition, null)}
        picture={sharePicturePath(edition, null)}
      />
    </>,
  );
}
