import { latest } from '../dataset/history.ts';
import type { Place, Role } from '../dataset/model.ts';
import { markOf } from '../scene/place-subject.ts';
import type { OnSelect, Page } from './context.ts';
import { MarkIcon } from './mark-icon.tsx';
import { SubjectLink } from './subject-link.tsx';

/** A place in a list, with the role that it is listed for. */
export interface ListedPlace {
  readonly place: Place<string>;
  readonly role: Role;
}

interface PlaceListProps {
  readonly listed: readonly ListedPlace[];
  readonly page: Page;
  readonly onSelect?: OnSelect | undefined;
}

/** Places as links: mark, name, and in a quiet line the status and how exactly the place is known. */
export function PlaceList({ listed, page, onSelect }: PlaceListProps) {
  return (
    <ul class="place-list">
      {listed.map(({ place, role }) => (
        <li key={place.id}>
          <SubjectLink id={place.id} href={page.addresses.subject(place.id)} onSelect={onSelect}>
            <MarkIcon mark={markOf(role)} /> <bdi>{place.name}</bdi>
          </SubjectLink>{' '}
          <span class="place-note">
            {page.messages.roleStatus[latest(role).status]} · {page.messages.precision[place.precision]}
          </span>
        </li>
      ))}
    </ul>
  );
}
