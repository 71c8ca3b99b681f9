import { useEffect, useState } from 'preact/hooks';
import type { Article, Section, SubjectId, Topic } from '../dataset/model.ts';
import { articleOf } from '../dataset/subjects.ts';
import { formatShortDate } from '../i18n/format.ts';
import { type Selection, selectedId } from '../scene/choice.ts';
import { watchBlockedWindows } from './blocked-windows.ts';
import { closeOverlayOnEscape, closeOverlayOnLeave } from './card-overlay.ts';
import type { OnSelect, Page } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { Lead } from './lead.tsx';
import { ShortPublisher } from './origin-words.tsx';
import { PanelHead, subjectOf } from './panel-head.tsx';
import { DoorFold } from './start-panel.tsx';
import { NoFacts } from './subject-article.tsx';
import { TopicFold } from './topic-fold.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What is worth a button where there is room for few: what the lead does not say, most asked first. */
const ASKED_TOPICS: readonly Topic[] = ['opened', 'legal', 'disputed', 'tenants', 'chips', 'next', 'abroad'];

interface EmbedCardProps {
  readonly page: Page;
  readonly selection: Selection;
  readonly onSelect?: OnSelect | undefined;
}

interface CardPartProps extends Omit<EmbedCardProps, 'selection'> {
  readonly id: SubjectId | null;
}

/** The panel of an embedded map: the answer, who says so, and a few ways further; each unfolds over the frame. */
export function EmbedCard({ page: given, selection, onSelect }: EmbedCardProps) {
  const page = useOpenableWindows(given);
  const id = subjectOf(page, selection);
  const { panel, heading, selectAndFocus } = useHeadingFocus(id, onSelect);
  return (
    <aside
      id="panel"
      class={id === null ? 'panel card card-idle' : 'panel card'}
      aria-label={page.messages.panel.label}
      ref={panel}
      onKeyDown={closeOverlayOnEscape}
      onFocusOut={closeOverlayOnLeave}
    >
      <PanelHead page={page} id={id} onSelect={selectAndFocus} heading={heading} />
      <HiddenNote page={page} id={id} />
      <CardBody key={id} page={page} id={id} onSelect={selectAndFocus} />
      <p class="card-foot">
        {id === null ? <CardSources page={page} /> : null}
        <FullPageLink page={page} selection={selection} />
      </p>
    </aside>
  );
}

/** The page as it is once windows have turned out to be forbidden. */
function useOpenableWindows(page: Page): Page {
  const [blocked, setBlocked] = useState(false);
  useEffect(() => {
    const side = document.getElementById('side');
    return side ? watchBlockedWindows(side, () => setBlocked(true)) : undefined;
  }, []);
  return blocked ? { ...page, popups: false } : page;
}

function CardBody({ page, id, onSelect }: CardPartProps) {
  if (id === null) return <StoryCard page={page} onSelect={onSelect} />;
  const article = articleOf(page.edition, id);
  return article === undefined ? (
    <NoFacts page={page} id={id} onSelect={onSelect} />
  ) : (
    <ArticleCard article={article} page={page} onSelect={onSelect} />
  );
}

function StoryCard({ page, onSelect }: Omit<CardPartProps, 'id'>) {
  const { lead, doors } = page.edition.story;
  return (
    <>
      <Lead subject={null} lead={lead} page={page} short />
      <div class="card-topics card-doors">
        {doors.map((door) => (
          <DoorFold key={door.id} door={door} page={page} onSelect={onSelect} />
        ))}
      </div>
    </>
  );
}

interface ArticleCardProps extends Omit<CardPartProps, 'id'> {
  readonly article: Article<string>;
}

/** All topics are there; the style sheet shows the first, and the rest on paper and where no script runs. */
function ArticleCard({ article, page, onSelect }: ArticleCardProps) {
  const { subject, lead, sections } = article;
  return (
    <>
      <Lead subject={subject} lead={lead} page={page} short />
      <div class="card-topics">
        {sections.toSorted(byDemand).map((section) => (
          <TopicFold
            key={section.topic}
            subject={subject}
            section={section}
            page={page}
            onSelect={onSelect}
          />
        ))}
      </div>
    </>
  );
}

function byDemand(one: Section<string>, other: Section<string>): number {
  return rankOf(one) - rankOf(other);
}

function rankOf({ topic }: Section<string>): number {
  const rank = ASKED_TOPICS.indexOf(topic);
  return rank === -1 ? ASKED_TOPICS.length : rank;
}

/** "Sources: FT and others · as of 25 Nov 2026". */
function CardSources({ page }: { readonly page: Page }) {
  const { edition, messages } = page;
  const { origin } = edition.story.lead;
  const [before, after] = messages.card.sources(formatShortDate(edition.asOf, edition.language));
  return origin === undefined ? null : (
    <span class="card-sources">
      {before}
      <ShortPublisher name={origin.publisher} />
      {after}
    </span>
  );
}

function FullPageLink({ page, selection }: EmbedCardProps) {
  const { messages, addresses } = page;
  const href = addresses.fullPage(selectedId(selection));
  if (!page.popups) {
    const { copyAddress, copied, copyFailed } = messages.source;
    return (
      <span class="full-page">
        <span class="source-address">{href}</span>{' '}
        <CopyButton text={href} label={copyAddress} copied={copied} failed={copyFailed} />
      </span>
    );
  }
  return (
    <a class="full-page" href={href} rel="noopener" target="_blank">
      <FullPageWords page={page} selection={selection} />
      <span aria-hidden="true"> ↗</span>
      <span class="visually-hidden"> ({messages.site.opensInNewTab})</span>
    </a>
  );
}

/** "All 23 facts", where a panel has any. */
function FullPageWords({ page, selection }: EmbedCardProps) {
  const { edition, messages } = page;
  const id = selectedId(selection);
  const article = id === null ? undefined : articleOf(edition, id);
  const ids = new Set(article?.sections.flatMap(({ facts, links }) => [...facts, ...links]));
  return <>{ids.size > 1 ? messages.card.allFacts(ids.size) : messages.card.fullMap}</>;
}
