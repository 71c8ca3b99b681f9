import type { Fact } from '../dataset/model.ts';
import type { Page } from './context.ts';
import { FactsElsewhere } from './facts-elsewhere.tsx';

interface FactTextsProps {
  readonly facts: readonly Fact<string>[];
  /** How many there are, with those that have not come. */
  readonly count: number;
  /** The page that tells them. */
  readonly href: string;
  readonly page: Page;
}

/** Facts one after the other; where they have not all come, the way to the page that tells them. */
export function FactTexts({ facts, count, href, page }: FactTextsProps) {
  const { views } = page;
  if (views === null || facts.length < count) return <FactsElsewhere href={href} page={page} />;
  return facts.map((fact) => <views.FactArticle key={fact.id} fact={fact} page={page} />);
}
