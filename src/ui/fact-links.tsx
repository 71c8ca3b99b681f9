import { type FactHome, homeOf } from '../dataset/fact-home.ts';
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

interface FactLinkProps extends Omit<FactLinksProps, 'ids'> {
  readonly group: Elsewhere;
}

function FactLink({ group: { subject, topic, ids }, page, onSelect }: FactLinkProps) {
  const [first] = ids;
  const selectFact: OnSelect = (id) => {
    onSelect?.(id);
    revealFact(first);
  };
  return (
    <SubjectLink
      id={subject}
      href={`${page.addresses.subject(subject)}#${first}`}
      onSelect={onSelect && selectFact}
    >
      <span aria-hidden="true">→ </span>
      <bdi>{nameOf(page.edition, subject)}</bdi>
      {`: ${page.messages.topics[topic]} (${page.messages.panel.factCount(ids.length)})`}
    </SubjectLink>
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
