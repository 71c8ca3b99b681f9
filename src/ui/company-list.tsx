import { groupOf, ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import type { Edition, Place, Role } from '../dataset/model.ts';
import { FACT_MESSAGES } from '../i18n/messages/fact-messages.ts';
import { markOf } from '../scene/place-subject.ts';
import { OF_A_COUNTRY } from '../scene/scene-at-zoom.ts';
import type { OnSelect, Page } from './context.ts';
import { MarkIcon } from './mark-icon.tsx';
import { PlaceLinks } from './on-the-map.tsx';

interface CompanyListProps {
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** The places of a company in one group. */
interface Row {
  readonly group: RoleGroup;
  readonly role: Role;
  readonly places: readonly Place<string>[];
}

interface Company {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Which company has what where, of all that is on the map; the one with most places first. */
export function CompanyList({ page, onSelect }: CompanyListProps) {
  return (
    <section class="companies">
      <h3 class="section-title">{FACT_MESSAGES[page.edition.language].lists.byCompany}</h3>
      <dl class="company-list">
        {companiesOf(page.shown).map(({ name, rows }) => (
          <div class="company" key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            {rows.map((row) => (
              <CompanyRow key={row.group} row={row} page={page} onSelect={onSelect} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function CompanyRow({ row, page, onSelect }: CompanyListProps & { readonly row: Row }) {
  const { group, role, places } = row;
  const { messages } = page;
  return (
    <dd class="company-places">
      <MarkIcon mark={markOf(role)} />
      <span>
        <span class="visually-hidden">{messages.legend.kinds[group]}: </span>
        <PlaceLinks places={places} page={page} onSelect={onSelect} />
        {group === 'training-cluster' ? (
          // Heard before it already.
          <span aria-hidden="true"> ({messages.roleStatus.reported})</span>
        ) : null}
      </span>
    </dd>
  );
}

function companiesOf({ places }: Edition): Company[] {
  const names = [...new Set(places.flatMap(({ roles }) => roles.flatMap((role) => role.organizations)))];
  const placesOf = (company: Company): number => company.rows.flatMap((row) => row.places).length;
  return names
    .map((name) => ({ name, rows: ROLE_GROUPS.flatMap((group) => rowOf(places, name, group)) }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => placesOf(b) - placesOf(a));
}

function rowOf(places: readonly Place<string>[], name: string, group: RoleGroup): Row[] {
  const isIts = (role: Role): boolean => groupOf(role) === group && role.organizations.includes(name);
  // A company’s further sites are told by their countries: here they would bury those of the story.
  const listed = places.filter(
    ({ roles, minZoom = 0 }) => roles.some(isIts) && (group === 'campus' || minZoom <= OF_A_COUNTRY),
  );
  const role = listed[0]?.roles.find(isIts);
  return role === undefined ? [] : [{ group, role, places: listed }];
}
