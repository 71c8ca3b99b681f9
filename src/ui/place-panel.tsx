import { latest, roleNameOf } from '../dataset/history.ts';
import type { Link, Place, Role } from '../dataset/model.ts';
import { factsAbout, linksOf } from '../dataset/subjects.ts';
import { isolated } from '../i18n/isolate.ts';
import type { OnSelect, Page } from './context.ts';
import { FactList } from './fact-list.tsx';
import { RoleChip } from './role-chip.tsx';
import { SubjectLink } from './subject-link.tsx';
import { nameOf } from './subject-name.ts';

interface PlacePanelProps {
  readonly page: Page;
  readonly id: string;
  readonly onSelect?: OnSelect | undefined;
}

interface PlacePartProps extends Omit<PlacePanelProps, 'id'> {
  readonly place: Place<string>;
}

/** A place: what it is and since when, how exactly it is known, its facts, its ties, its country. */
export function PlacePanel({ page, id, onSelect }: PlacePanelProps) {
  const place = page.edition.places.find((candidate) => candidate.id === id);
  if (place === undefined) return null;
  const { messages, edition } = page;
  const facts = factsAbout(edition, id);
  return (
    <>
      <ul class="roles">
        {place.roles.map((role) => (
          <RoleLine key={`${roleNameOf(role)} ${role.organizations.join()}`} role={role} page={page} />
        ))}
      </ul>
      <p class="position">
        {messages.panel.position}: {messages.precision[place.precision]}. {place.pointNote}
      </p>
      {facts.length === 0 ? (
        <p class="no-facts">{messages.panel.noOwnFacts}</p>
      ) : (
        <FactList facts={facts} page={page} />
      )}
      <Ties page={page} place={place} onSelect={onSelect} />
      <CountryLink page={page} place={place} onSelect={onSelect} />
    </>
  );
}

function RoleLine({ role, page }: { readonly role: Role; readonly page: Page }) {
  const { status, since } = latest(role);
  return (
    <li class="role">
      <RoleChip role={role} messages={page.messages} />{' '}
      <span class="role-note">
        {[role.organizations.map(isolated).join(', '), page.messages.since[status](since)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

function Ties(props: PlacePartProps) {
  const { page, place } = props;
  const links = linksOf(page.shown, place.id);
  if (links.length === 0) return null;
  return (
    <section class="ties">
      <h3 class="section-title">{page.messages.panel.ties}</h3>
      <ul class="tie-list">
        {links.map((link) => (
          <Tie key={link.id} {...props} link={link} />
        ))}
      </ul>
    </section>
  );
}

function Tie({ link, place, page, onSelect }: PlacePartProps & { readonly link: Link }) {
  const leaves = link.from === place.id;
  const other = leaves ? link.to : link.from;
  const words = leaves ? page.messages.ties.out : page.messages.ties.in;
  return (
    <li class={`tie tie-${link.kind}`}>
      <SubjectLink id={other} href={page.addresses.subject(other)} onSelect={onSelect}>
        <bdi>{nameOf(page.edition, other)}</bdi>
      </SubjectLink>{' '}
      <span class="tie-note">
        {words(link.kind, latest(link).status === 'opened', isolated(link.organization))}
      </span>
    </li>
  );
}

function CountryLink({ place, page, onSelect }: PlacePartProps) {
  return (
    <p class="country-link">
      {page.messages.panel.inCountry}:{' '}
      <SubjectLink id={place.country} href={page.addresses.subject(place.country)} onSelect={onSelect}>
        <bdi>{nameOf(page.edition, place.country)}</bdi>
      </SubjectLink>
    </p>
  );
}
