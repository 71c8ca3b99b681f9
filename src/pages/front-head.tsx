import { renderToString } from 'preact-render-to-string';
import type { Edition } from '../dataset/model.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';
import { pageWords } from './page-words.ts';
import { alternatesOf, sharePicturePath } from './public-address.ts';
import { Alternates, ShareCard } from './share-card.tsx';

/**
 * What the front page, which only asks for the language, is to search engines and cards; goes into the head of
 * `index.html`.
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
      <Alternates standpoint={standpoint} canonical="" alternates={alternatesOf(edition, null)} />
      <ShareCard
        standpoint={standpoint}
        siteName={messages.site.title}
        words={{ ...pageWords({ edition, messages }, null), title }}
        language={edition.language}
        path=""
        picture={sharePicturePath(edition, null)}
      />
    </>,
  );
}
