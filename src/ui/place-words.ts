import type { Place, Role } from '../dataset/model.ts';
import { isolated } from '../i18n/isolate.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';

/** "training cluster, reported"; a headquarters is simply there. */
export const roleWords = (role: Pick<Role, 'kind' | 'status'>, messages: Messages): string => {
  const kind = messages.kinds[role.kind];
  if (role.kind === 'headquarters' && role.status === 'operating') return kind;
  return `${kind}, ${messages.roleStatus[role.status]}`;
};

/** What a screen reader says of a mark: "Malaysia: training cluster, reported; only the country is known". */
export const describePlace = (
  place: Pick<Place<string>, 'name' | 'roles' | 'precision'>,
  messages: Messages,
): string => {
  const roles = place.roles.map((role) => roleWords(role, messages));
  return `${isolated(place.name)}: ${[...roles, messages.precision[place.precision]].join('; ')}`;
};

/** The roles of some places, each kind and status once, in the order in which they come. */
export const distinctRoles = (places: readonly Pick<Place<string>, 'roles'>[]): Role[] => {
  const roles = new Map<string, Role>();
  for (const role of places.flatMap((place) => place.roles)) {
    const key = `${role.kind} ${role.status}`;
    if (!roles.has(key)) roles.set(key, role);
  }
  return [...roles.values()];
};
