import type { Fact } from '../dataset/model.ts';
import type { Page } from './context.ts';
import { FactArticle } from './fact-article.tsx';

interface FactListProps {
  readonly facts: readonly Fact<string>[];
  readonly page: Page;
}

/** Facts one beneath the other, under a heading that counts them. */
export function FactList({ facts, page }: FactListProps) {
  return (
    <section class="facts">
      <h3 class="section-title">
        {page.messages.panel.facts} <span class="count">{page.messages.panel.factCount(facts.length)}</span>
      </h3>
      {facts.map((fact) => (
        <FactArticle key={fact.id} fact={fact} page={page} />
      ))}
    </section>
  );
}
