import type { CountryCode } from '../dataset/model.ts';
import { factsAbout, nearestCountryWithFacts, placesAt } from '../dataset/subjects.ts';
import type { OnSelect, Page } from './context.ts';
import { FactList } from './fact-list.tsx';
import { PlaceList } from './place-list.tsx';
import { distinctRoles } from './place-words.ts';
import { RoleChips } from './role-chip.tsx';
import { SubjectLink } from './subject-link.tsx';

interface CountryPanelProps {
  readonly page: Page;
  readonly code: CountryCode;
  readonly onSelect?: OnSelect | undefined;
}

/** A country: what it is to the story, its facts, its places. */
export function CountryPanel({ page, code, onSelect }: CountryPanelProps) {
  const { edition, shown, messages } = page;
  const facts = factsAbout(edition, code);
  const listed = placesAt(shown, code).map((place) => ({ place, role: place.roles[0] }));
  return (
    <>
      <RoleChips roles={distinctRoles(placesAt(edition, code))} messages={messages} />
      {facts.length === 0 ? (
        <NoFacts page={page} code={code} onSelect={onSelect} />
      ) : (
        <FactList facts={facts} page={page} />
      )}
      {listed.length === 0 ? null : (
        <section class="places">
          <h3 class="section-title">{messages.panel.places}</h3>
          <PlaceList listed={listed} page={page} onSelect={onSelect} />
        </section>
      )}
    </>
  );
}

/** Says that nothing is known, and where to read on. */
function NoFacts({ page, code, onSelect }: CountryPanelProps) {
  const nearest = nearestCountryWithFacts(page.edition, code);
  return (
    <div class="no-facts">
      <p>{page.messages.panel.noFacts}</p>
      {nearest === null ? null : (
        <p>
          {page.messages.panel.nearestWithFacts}:{' '}
          <SubjectLink id={nearest.id} href={page.addresses.subject(nearest.id)} onSelect={onSelect}>
            <bdi>{nearest.name}</bdi>
          </SubjectLink>
        </p>
      )}
    </div>
  );
}
