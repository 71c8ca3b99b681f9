import { historyInWords } from './history.ts';
import type { Link, LinkKind, Place, PlaceKind, Role } from './model.ts';

/** What an organisation has where such a link ends; who supplies another needs nothing there. */
export const KIND_AT_END: Readonly<Record<LinkKind, PlaceKind | null>> = {
  trains: 'training-cluster',
  plans: 'data-centre',
  supplies: null,
  rents: 'campus',
};

/**
 * The roles of a place that a link rests on: where it ends, what its organisation has there, of the same history; where it
 * sets out, its headquarters.
 *
 * @returns None where the link needs nothing there but the place.
 */
export function rolesUnder(link: Link, place: Pick<Place, 'id' | 'roles'>): Role[] {
  const isEnd = place.id === link.to;
  const kind = isEnd ? KIND_AT_END[link.kind] : 'headquarters';
  return place.roles.filter(
    (role) =>
      role.kind === kind &&
      role.organizations.includes(link.organization) &&
      (!isEnd || historyInWords(role) === historyInWords(link)),
  );
}
