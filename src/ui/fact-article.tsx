import type { Fact } from '../dataset/model.ts';
import { formatDate } from '../i18n/format.ts';
import { CiteButton } from './cite-button.tsx';
import type { Page } from './context.ts';
import { statusWords } from './document-words.ts';
import { OriginWords } from './origin-words.tsx';
import { SourceList } from './source-list.tsx';

interface FactArticleProps {
  readonly fact: Fact<string>;
  readonly page: Page;
}

/** A fact: what is known, how firm, when, and from whom. */
export function FactArticle({ fact, page }: FactArticleProps) {
  return (
    <article class="fact" id={fact.id} data-fact={fact.id}>
      <p class="fact-text">{fact.text}</p>
      <div class="fact-meta">
        <span class={`chip status-chip status-${fact.status}`}>{statusWords(fact, page)}</span>{' '}
        <time class="fact-date" datetime={fact.date}>
          {formatDate(fact.date, page.edition.language)}
        </time>
        <details class="evidence">
          <summary>
            <span>
              <OriginWords origin={fact.origin ?? null} />
            </span>
          </summary>
          <SourceList evidence={fact.evidence} page={page} />
          <CiteButton fact={fact} page={page} />
        </details>
      </div>
    </article>
  );
}
