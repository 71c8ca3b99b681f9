import { homeOf } from '../dataset/fact-home.ts';
import type { Fact } from '../dataset/model.ts';
import type { OnSelect, Page } from './context.ts';
import { FactLinks, WayToFact } from './fact-links.tsx';
import { factsOf, firstSentence } from './lead.tsx';
import { OriginWords } from './origin-words.tsx';
import { nameOf } from './subject-name.ts';

interface LatestFactsProps {
  readonly ids: readonly string[];
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** Facts by their first sentence and who says it, newest first, each with the way to where it stands with its sources. */
export function LatestFacts({ ids, page, onSelect }: LatestFactsProps) {
  const facts = factsOf(page, ids);
  if (facts.length < ids.length) return <FactLinks ids={ids} page={page} onSelect={onSelect} />;
  return (
    <ul class="fact-links latest">
      {facts.toSorted(byDate).map((fact) => {
        const subject = homeOf(page.edition, fact.id)?.subject ?? '';
        return (
          <li key={fact.id}>
            {firstSentence(fact.text)}
            <p class="caveat">
              <OriginWords origin={fact.origin ?? null} />{' '}
              <WayToFact id={fact.id} subject={subject} page={page} onSelect={onSelect}>
                <span aria-hidden="true">→ </span>
                <bdi>{nameOf(page.edition, subject)}</bdi>
              </WayToFact>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function byDate(one: Fact<string>, other: Fact<string>): number {
  return other.date.localeCompare(one.date);
}
