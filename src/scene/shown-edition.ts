import { groupOf, ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import { indexById } from '../dataset/index-by-id.ts';
import { rolesUnder } from '../dataset/link-roles.ts';
import type { Edition, Place, Role } from '../dataset/model.ts';
import type { Choice } from './choice.ts';

// A choice keeps its list of kinds until the reader changes it, and a page keeps its edition.
let last: {
  readonly edition: Edition;
  readonly kinds: readonly RoleGroup[];
  readonly shown: Edition;
} | null = null;

/**
 * What of an edition is on the map: the places with a role of a kind that is chosen, with only those roles, and the links
 * of which a role is left at both ends. Facts stay, also those about what is hidden. With every kind it is the edition
 * itself, and the same object as long as it is asked for the same list of kinds.
 */
export function shownEdition(edition: Edition, { kinds }: Pick<Choice, 'kinds'>): Edition {
  if (ROLE_GROUPS.every((group) => kinds.includes(group))) return edition;
  if (last?.edition !== edition || last.kinds !== kinds) {
    last = { edition, kinds, shown: ofKinds(edition, kinds) };
  }
  return last.shown;
}

function ofKinds(edition: Edition, kinds: readonly RoleGroup[]): Edition {
  const isShown = (role: Role): boolean => kinds.includes(groupOf(role));
  const byId = indexById(edition.places);
  return {
    ...edition,
    places: edition.places.flatMap((place) => {
      const [first, ...rest] = place.roles.filter(isShown);
      return first ? [{ ...place, roles: [first, ...rest] as const }] : [];
    }),
    links: edition.links.filter((link) => {
      const isLeft = (place: Place<string> | undefined): boolean => {
        if (place === undefined) return false;
        const under = rolesUnder(link, place);
        // Where it rests on no role, it is enough that the place is there.
        return (under.length > 0 ? under : place.roles).some(isShown);
      };
      return isLeft(byId.get(link.from)) && isLeft(byId.get(link.to));
    }),
  };
}
