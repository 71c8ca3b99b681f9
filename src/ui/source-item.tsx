import type { EvidencePart, Source } from '../dataset/model.ts';
import { formatDate } from '../i18n/format.ts';
import { isolated } from '../i18n/isolate.ts';
import { languageName } from '../i18n/language-names.ts';
import { SOURCE_NOTES } from '../i18n/messages/source-notes.ts';
import type { Page } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { documentWords } from './document-words.ts';

interface SourceItemProps {
  readonly source: Source;
  readonly part: EvidencePart;
  /** The publisher whose report the source retells. */
  readonly retold: string | null;
  readonly page: Page;
}

/** A source in a list: the part it plays, publisher, title with its link, language and date. */
export function SourceItem({ source, part, retold, page }: SourceItemProps) {
  return (
    <li class={`source part-${part}`}>
      <span class="source-part">{partWords(source, part, page)}</span>
      <span class="source-line">
        <b class="source-publisher">
          <bdi>{source.publisher}</bdi>
        </b>{' '}
        <SourceTitle source={source} page={page} />
      </span>
      <span class="source-note">{notesOf({ source, retold, page })}</span>
    </li>
  );
}

function partWords(source: Source, part: EvidencePart, page: Page): string {
  if (part === 'primary') return documentWords(source, page);
  return source.kind === 'translation'
    ? SOURCE_NOTES[page.edition.language].translation
    : SOURCE_NOTES[page.edition.language].parts[part];
}

function SourceTitle({ source, page }: { source: Source; page: Page }) {
  const { url } = source;
  if (url === undefined) {
    return (
      <cite class="source-title" lang={source.language}>
        <bdi>{source.title}</bdi>
      </cite>
    );
  }
  return page.popups ? (
    <SourceLink source={source} url={url} page={page} />
  ) : (
    <SourceAddress source={source} url={url} page={page} />
  );
}

function SourceLink({ source, url, page }: { source: Source; url: string; page: Page }) {
  return (
    <a
      class="source-title"
      data-source={source.id}
      href={url}
      rel="noopener"
      target="_blank"
      lang={source.language}
      hreflang={source.language}
    >
      <bdi>{source.title}</bdi>
      <span class="visually-hidden" lang={page.edition.language}>
        {` (${page.messages.site.opensInNewTab})`}
      </span>
    </a>
  );
}

function SourceAddress({ source, url, page }: { source: Source; url: string; page: Page }) {
  const { copyAddress, copied, copyFailed } = page.messages.source;
  return (
    <>
      <cite class="source-title" lang={source.language}>
        <bdi>{source.title}</bdi>
      </cite>
      <span class="source-address" data-source={source.id}>
        {url}
      </span>
      <CopyButton text={url} label={copyAddress} copied={copied} failed={copyFailed} />
    </>
  );
}

/** The quiet line under a source: language, date, whom it retells, and what limits it. */
function notesOf({ source, retold, page }: Omit<SourceItemProps, 'part'>): string {
  const { edition } = page;
  const notes = SOURCE_NOTES[edition.language];
  const passedOn = source.kind === 'translation' ? notes.translates : notes.retells;
  const carriedBy = source.kind === 'wire' ? notes.wire : notes.via;
  return [
    languageName(source.language, edition.language),
    source.published === null ? notes.undated : formatDate(source.published, edition.language),
    source.via === undefined ? [] : carriedBy(isolated(source.via)),
    source.owner === undefined ? [] : notes.owner(isolated(source.owner)),
    retold === null ? [] : passedOn(isolated(retold)),
    source.read === 'not-seen' ? notes.notSeen : [],
    source.weak === true ? notes.weak : [],
  ]
    .flat()
    .join(' · ');
}
