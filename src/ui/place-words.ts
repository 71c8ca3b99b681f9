import { derived } from '../dataset/derived.ts';
import { latest, roleNameOf } from '../dataset/history.ts';
import type { Place, Role } from '../dataset/model.ts';
import { isolated } from '../i18n/isolate.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';

/** "training cluster, reported"; a headquarters is simply there. */
export function roleWords(role: Role, messages: Messages): string {
  const { status } = latest(role);
  const name = messages.roles[roleNameOf(role)];
  if (role.kind === 'headquarters' && status === 'operating') return name;
  const tenancy = role.tenancy === undefined ? [] : [messages.tenancy[role.tenancy]];
  return [name, messages.roleStatus[status], ...tenancy].join(', ');
}

/**
 * What a screen reader says of a mark: "Malaysia: training cluster, reported; only the country is known". The same function
 * for the same words, so that a scene can remember what it said.
 */
export const placeDescriber = derived(
  (messages: Messages) =>
    ({ name, roles, precision }: Place<string>): string =>
      `${isolated(name)}: ${[...roles.map((role) => roleWords(role, messages)), messages.precision[precision]].join('; ')}`,
);
