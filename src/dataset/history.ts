import type { History, PlaceKind, Role, RoleStatus, StatusChange } from './model.ts';

export const ROLE_GROUPS = [
  'headquarters',
  'training-cluster',
  'data-centre-opened',
  'data-centre-planned',
  'campus',
] as const;
/** What a reader shows or hides together: a kind of place, and of data centres those that stand and those that do not yet. */
export type RoleGroup = (typeof ROLE_GROUPS)[number];

export const ROLE_NAMES = [
  'headquarters',
  'training-cluster',
  'first-data-centre',
  'additional-data-centre',
  'data-centre',
  'campus',
] as const;

/** What a role or a link is now: the last change of its history. */
export function latest({ history }: { readonly history: History }): StatusChange {
  return history.at(-1) ?? history[0];
}

/** How a role or a link is said and not yet there; null where it is, or was never only to come. */
export function toCome(entry: { readonly history: History }): 'planned' | 'building' | null {
  const { status } = latest(entry);
  return status === 'planned' || status === 'building' ? status : null;
}

/** A history as one line: what it was, and since when. Two are alike where these lines are. */
export function historyInWords({ history }: { readonly history: History }): string {
  return history.map(({ status, since }) => `${status} ${since}`).join(', ');
}

/** The group of a kind of place in a status. */
export function groupIn(kind: PlaceKind, status: RoleStatus): RoleGroup {
  if (kind !== 'data-centre') return kind;
  return status === 'opened' || status === 'operating' ? 'data-centre-opened' : 'data-centre-planned';
}

/** The group that a role belongs to now. */
export function groupOf(role: Pick<Role, 'kind' | 'history'>): RoleGroup {
  return groupIn(role.kind, latest(role).status);
}

/** What a role is called, and by which shape its mark is known. */
export type RoleName = (typeof ROLE_NAMES)[number];

/** What a role is called: its kind, and of Alibaba’s plan the batch too. */
export function roleNameOf({ kind, batch }: Pick<Role, 'kind' | 'batch'>): RoleName {
  return kind === 'data-centre' && batch !== undefined ? `${batch}-${kind}` : kind;
}
