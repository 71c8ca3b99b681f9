import { indexById } from '../dataset/index-by-id.ts';
import type { Evidence, Fact, Lead as LeadText, SubjectId } from '../dataset/model.ts';
import type { Page } from './context.ts';
import { FactsElsewhere } from './facts-elsewhere.tsx';
import { Fold } from './fold.tsx';
import { OriginWords } from './origin-words.tsx';

interface LeadProps {
  /** Of what it tells; null for the story. */
  readonly subject: SubjectId | null;
  readonly lead: LeadText<string>;
  readonly page: Page;
  /** Gives the style sheet a short name of the publisher, for where there is little room. */
  readonly short?: boolean;
}

/** What answers first, and under it who says so, which unfolds to the sources. */
export function Lead({ subject, lead, page, short = false }: LeadProps) {
  const facts = factsOf(page, lead.facts);
  // What the eye meets first.
  const first = firstSentence(lead.text);
  return (
    <div class="answer">
      <p class="lead-text" data-lead="">
        <b>{first}</b>
        {lead.text.slice(first.length)}
      </p>
      <Fold
        id={`${subject ?? 'story'}-sources`}
        class="origin"
        summary={
          <span class="origin-line">
            <OriginWords origin={lead.origin ?? null} short={short} />
          </span>
        }
      >
        {page.views && facts.length > 0 ? (
          <page.views.SourceList evidence={eachOnce(facts.flatMap(({ evidence }) => evidence))} page={page} />
        ) : (
          <FactsElsewhere
            href={subject === null ? page.addresses.home() : page.addresses.subject(subject)}
            page={page}
          />
        )}
      </Fold>
    </div>
  );
}

/** Facts by their ids, in the order of the ids. */
export function factsOf({ edition }: Pick<Page, 'edition'>, ids: readonly string[]): Fact<string>[] {
  const facts = indexById(edition.facts);
  return ids.flatMap((id) => facts.get(id) ?? []);
}

/** Up to the first full stop after a whole word: what ends an abbreviation ends no sentence. */
export function firstSentence(text: string): string {
  return /^.+?[\p{L}\d]{4,}[.!?…](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}

/** Of a source that several facts name, the part that it plays for the first. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const ids = evidence.map(({ source }) => source);
  return evidence.filter(({ source }, index) => ids.indexOf(source) === index);
}
