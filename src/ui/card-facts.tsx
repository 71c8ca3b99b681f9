import { useState } from 'preact/hooks';
import type { Fact } from '../dataset/model.ts';
import type { Page } from './context.ts';
import { FactArticle } from './fact-article.tsx';

interface CardFactsProps {
  readonly facts: readonly Fact<string>[];
  readonly page: Page;
}

/**
 * All facts stand in the page; the style sheet shows only the current one where scripts run. So nothing moves when the
 * script arrives, and without one, and in print, all are there.
 */
export function CardFacts({ facts, page }: CardFactsProps) {
  const [index, setIndex] = useState(0);
  const total = facts.length;
  return (
    <div class="card-facts">
      {facts.map((fact, position) => (
        <div key={fact.id} class={position === index ? 'card-fact current' : 'card-fact'}>
          <FactArticle fact={fact} page={page} />
        </div>
      ))}
      {total < 2 ? null : (
        <FactWalk
          page={page}
          index={index}
          total={total}
          onStep={(step) => setIndex((index + step + total) % total)}
        />
      )}
    </div>
  );
}

function FactWalk({
  page,
  index,
  total,
  onStep,
}: {
  page: Page;
  index: number;
  total: number;
  onStep: (step: 1 | -1) => void;
}) {
  const { factOf, previousFact, nextFact } = page.messages.card;
  return (
    <div class="fact-pager needs-script">
      <button
        type="button"
        class="icon-button"
        aria-label={previousFact}
        title={previousFact}
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">←</span>
      </button>
      <span class="fact-number" role="status">
        {factOf(index + 1, total)}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={nextFact}
        title={nextFact}
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
