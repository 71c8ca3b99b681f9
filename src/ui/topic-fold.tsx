import type { ComponentChildren } from 'preact';
import { homeOf } from '../dataset/fact-home.ts';
import type { Section, SubjectId } from '../dataset/model.ts';
import type { OnSelect, Page } from './context.ts';
import { FactTexts } from './fact-texts.tsx';
import { Fold } from './fold.tsx';
import { factsOf } from './lead.tsx';

interface TopicFoldProps {
  readonly subject: SubjectId;
  readonly section: Section<string>;
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** A heading of an article: its one sentence in sight, its facts and the ways to others under it. */
export function TopicFold({ subject, section, page, onSelect }: TopicFoldProps) {
  const { topic, teaser, facts, links } = section;
  const { views } = page;
  return (
    <FactFold
      id={foldId(subject, topic)}
      heading={page.messages.topics[topic]}
      teaser={teaser}
      facts={facts}
      count={facts.length + links.length}
      page={page}
    >
      {views && <views.FactLinks ids={links} page={page} onSelect={onSelect} />}
    </FactFold>
  );
}

/** The id of a section on its page. */
export function foldId(subject: SubjectId, topic: string): string {
  return `${subject}-${topic}`;
}

interface FactFoldProps {
  readonly id: string;
  readonly heading: string;
  readonly teaser: string;
  readonly facts: readonly string[];
  /** Left out, nothing is counted. */
  readonly count?: number;
  readonly page: Page;
  readonly children?: ComponentChildren;
}

/** Facts under a heading that unfolds. */
export function FactFold({ id, heading, teaser, facts, count, page, children }: FactFoldProps) {
  const summary = <FoldHead heading={heading} teaser={teaser} count={count} page={page} />;
  return (
    <Fold id={id} class="topic" summary={summary}>
      <NamedFacts facts={facts} page={page} />
      {children}
    </Fold>
  );
}

interface FoldHeadProps {
  readonly heading: string;
  readonly teaser: string;
  readonly count?: number | undefined;
  readonly page: Page;
}

/** What of a section is in sight while it is folded. */
export function FoldHead({ heading, teaser, count, page }: FoldHeadProps) {
  return (
    <>
      <h3 class="topic-heading">{heading}</h3>
      {count === undefined ? null : (
        <span class="topic-count">
          <span aria-hidden="true">{count}</span>
          <span class="visually-hidden">{page.messages.panel.factCount(count)}</span>
        </span>
      )}
      <span class="topic-teaser">{teaser}</span>
    </>
  );
}

/** The facts themselves; where they have not come, the way to the page that tells them. */
function NamedFacts({ facts, page }: Pick<FactFoldProps, 'facts' | 'page'>) {
  if (facts.length === 0) return null;
  const [first = ''] = facts;
  const home = homeOf(page.edition, first)?.subject ?? '';
  return (
    <FactTexts
      facts={factsOf(page, facts)}
      count={facts.length}
      href={`${page.addresses.subject(home)}#${first}`}
      page={page}
    />
  );
}
