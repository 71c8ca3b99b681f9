import type { ComponentChildren } from 'preact';
import { type FactHome, homeOf } from '../dataset/fact-home.ts';
import type { SubjectId } from '../dataset/model.ts';
import type { OnSelect, Page } from './context.ts';
import { revealFact } from './reveal-fact.ts';
import { SubjectLink } from './subject-link.tsx';
import { nameOf } from './subject-name.ts';

interface FactLinksProps {
  /** Facts that stand elsewhere. */
  readonly ids: readonly string[];
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** Facts under one heading elsewhere. */
interface Elsewhere extends FactHome {
  readonly ids: readonly [string, ...string[]];
}

/** Ways to facts that stand in another panel: "→ United States: Is it legal? (6 facts)". */
export function FactLinks({ ids, page, onSelect }: FactLinksProps) {
  const groups = byHome(ids, page);
  if (groups.length === 0) return null;
  return (
    <ul class="fact-links">
      {groups.map((group) => (
        <li key={`${group.subject} ${group.topic}`}>
          <FactLink group={group} page={page} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  );
}

interface WayToFactProps extends Omit<FactLinksProps, 'ids'> {
  readonly id: string;
  /** Whose panel has it. */
  readonly subject: SubjectId;
  readonly children: ComponentChildren;
}

/** A link to a fact in the panel where it stands, which unfolds it. */
export function WayToFact({ id, subject, page, onSelect, children }: WayToFactProps) {
  const selectFact: OnSelect = (selected) => {
    onSelect?.(selected);
    revealFact(id);
  };
  return (
    <SubjectLink
      id={subject}
      href={`${page.addresses.subject(subject)}#${id}`}
      onSelect={onSelect && selectFact}
    >
      {children}
    </SubjectLink>
  );
}

interface FactLinkProps extends Omit<FactLinksProps, 'ids'> {
  readonly group: Elsewhere;
}

function FactLink({ group: { subject, topic, ids }, page, onSelect }: FactLinkProps) {
  return (
    <WayToFact id={ids[0]} subject={subject} page={page} onSelect={onSelect}>
      <span aria-hidden="true">→ </span>
      <bdi>{nameOf(page.edition, subject)}</bdi>
      {`: ${page.messages.topics[topic]} (${page.messages.panel.factCount(ids.length)})`}
    </WayToFact>
  );
}

function byHome(ids: readonly string[], { edition }: Page): Elsewhere[] {
  const groups = new Map<string, Elsewhere>();
  for (const id of ids) {
    const home = homeOf(edition, id);
    if (home === null) continue;
    const key = `${home.subject} ${home.topic}`;
    const { ids: before = [] } = groups.get(key) ?? {};
    const [first = id] = before;
    groups.set(key, { ...home, ids: [first, ...[...before, id].slice(1)] });
  }
  return [...groups.values()];
}
