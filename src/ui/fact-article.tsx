import type { Evidence, Fact, Source } from '../dataset/model.ts';
import { sourcesById, strengthOf } from '../dataset/strength.ts';
import { formatDate } from '../i18n/format.ts';
import type { Page } from './context.ts';
import { SourceItem } from './source-item.tsx';

interface FactArticleProps {
  readonly fact: Fact<string>;
  readonly page: Page;
}

/** A fact: what is known, how firm, when, and from whom. */
export function FactArticle({ fact, page }: FactArticleProps) {
  const { messages, edition } = page;
  return (
    <article class="fact" data-fact={fact.id}>
      <p class="fact-text">{fact.text}</p>
      {fact.correction === undefined ? null : (
        <p class="fact-correction">
          <b>{messages.correction}:</b> {fact.correction}
        </p>
      )}
      <div class="fact-meta">
        <span class={`chip status-chip status-${fact.status}`}>{messages.factStatus[fact.status]}</span>{' '}
        <time class="fact-date" datetime={fact.date}>
          {formatDate(fact.date, edition.language)}
        </time>
        <EvidenceList fact={fact} page={page} />
      </div>
    </article>
  );
}

/** What a fact rests on: its strength in words, which unfolds to the sources. Needs no script. */
function EvidenceList({ fact, page }: FactArticleProps) {
  const sources = sourcesById(page.edition.sources);
  return (
    <details class="evidence">
      <summary>{page.messages.evidence(strengthOf(fact, sources))}</summary>
      {page.popups ? null : <p class="evidence-note">{page.messages.source.noPopups}</p>}
      <ul class="sources">
        {fact.evidence.map((evidence) => (
          <EvidenceItem
            key={`${evidence.source} ${evidence.part}`}
            evidence={evidence}
            sources={sources}
            page={page}
          />
        ))}
      </ul>
    </details>
  );
}

interface EvidenceItemProps {
  readonly evidence: Evidence;
  readonly sources: ReadonlyMap<string, Source>;
  readonly page: Page;
}

function EvidenceItem({ evidence, sources, page }: EvidenceItemProps) {
  const source = sources.get(evidence.source);
  if (source === undefined) return null;
  const retold = sources.get(evidence.retells ?? source.retells ?? '')?.publisher ?? null;
  return <SourceItem source={source} part={evidence.part} retold={retold} page={page} />;
}
