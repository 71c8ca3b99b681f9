import { latest, roleNameOf, toCome } from '../dataset/history.ts';
import type { Link, Place, Role, SubjectId } from '../dataset/model.ts';
import { linksOf, mainSubject, placesAt } from '../dataset/subjects.ts';
import { isolated } from '../i18n/isolate.ts';
import { FACT_MESSAGES } from '../i18n/messages/fact-messages.ts';
import { markOf } from '../scene/place-subject.ts';
import type { OnSelect, Page } from './context.ts';
import { MarkIcon } from './mark-icon.tsx';
import { roleWords } from './place-words.ts';
import { SiteNotes } from './site-notes.tsx';
import { SubjectLink } from './subject-link.tsx';
import { nameOf } from './subject-name.ts';

interface OnTheMapProps {
  readonly page: Page;
  readonly id: SubjectId;
  readonly onSelect?: OnSelect | undefined;
}

/** What of a subject is drawn: its marks with their roles and what their points stand for, its links, its other places. */
export function OnTheMap({ page, id, onSelect }: OnTheMapProps) {
  const { edition } = page;
  const words = FACT_MESSAGES[edition.language].lists;
  const places = placesAt(edition, id);
  const own = places.filter((place) => mainSubject(edition, place.id) === id);
  const others = placesAt(page.shown, id).filter((place) => mainSubject(edition, place.id) !== id);
  const country = own.find((place) => place.country !== id)?.country;
  if (places.length === 0) return null;
  return (
    <section class="on-the-map">
      <h3 class="section-title">{words.position}</h3>
      {own.map((place) => (
        <MarkNotes key={place.id} place={place} page={page} onSelect={onSelect} />
      ))}
      {others.length === 0 ? null : (
        <p class="places-here">
          {words.places}: <PlaceLinks places={others} page={page} onSelect={onSelect} />
        </p>
      )}
      {country === undefined ? null : (
        <p class="country-link">
          {words.inCountry}:{' '}
          <SubjectLink id={country} href={page.addresses.subject(country)} onSelect={onSelect}>
            <bdi>{nameOf(edition, country)}</bdi>
          </SubjectLink>
        </p>
      )}
    </section>
  );
}

interface PlaceLinksProps extends Omit<OnTheMapProps, 'id'> {
  readonly places: readonly Place<string>[];
}

/** Places as links in a running text; one that stands for its country leads there. */
export function PlaceLinks({ places, page, onSelect }: PlaceLinksProps) {
  return (
    <>
      {places.map((place, index) => {
        const id = mainSubject(page.edition, place.id);
        return (
          <span key={place.id}>
            {index === 0 ? null : ', '}
            <SubjectLink id={id} href={page.addresses.subject(id)} onSelect={onSelect}>
              <bdi>{place.name}</bdi>
            </SubjectLink>
          </span>
        );
      })}
    </>
  );
}

interface MarkProps extends Omit<OnTheMapProps, 'id'> {
  readonly place: Place<string>;
}

function MarkNotes({ place, page, onSelect }: MarkProps) {
  return (
    <>
      <ul class="roles">
        {place.roles.map((role) => (
          <RoleLine key={`${roleNameOf(role)} ${role.organizations.join()}`} role={role} page={page} />
        ))}
      </ul>
      <p class="position">
        {page.messages.precision[place.precision]}. {place.pointNote}
      </p>
      <SiteNotes id={place.id} page={page} />
      <ul class="link-list">
        {linksOf(page.shown, place.id).map((link) => (
          <LinkLine key={link.id} link={link} place={place} page={page} onSelect={onSelect} />
        ))}
      </ul>
    </>
  );
}

function RoleLine({ role, page }: { readonly role: Role; readonly page: Page }) {
  const { status, since } = latest(role);
  return (
    <li class="role">
      <MarkIcon mark={markOf(role)} /> {roleWords(role, page.messages)}{' '}
      <span class="role-note">
        {[
          role.organizations.map(isolated).join(', '),
          FACT_MESSAGES[page.edition.language].since[status](since),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

function LinkLine({ link, place, page, onSelect }: MarkProps & { readonly link: Link }) {
  const leaves = link.from === place.id;
  const other = mainSubject(page.edition, leaves ? link.to : link.from);
  const { out, in: into } = FACT_MESSAGES[page.edition.language].linkNotes;
  const words = leaves ? out : into;
  return (
    <li class="link-line">
      <SubjectLink id={other} href={page.addresses.subject(other)} onSelect={onSelect}>
        <bdi>{nameOf(page.edition, leaves ? link.to : link.from)}</bdi>
      </SubjectLink>{' '}
      <span class="link-note">{words(link.kind, isReal(link), isolated(link.organization))}</span>
    </li>
  );
}

/** A plan that has come true, a tenancy that has begun. */
function isReal(link: Link): boolean {
  return latest(link).status === 'opened' || (link.kind === 'rents' && toCome(link) === null);
}
