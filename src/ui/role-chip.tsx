import { latest, roleNameOf } from '../dataset/history.ts';
import type { Role } from '../dataset/model.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import { markOf } from '../scene/place-subject.ts';
import { MarkIcon } from './mark-icon.tsx';
import { roleWords } from './place-words.ts';

interface RoleChipProps {
  readonly role: Role;
  readonly messages: Messages;
}

/** What a place is, as its mark and in words. */
export function RoleChip({ role, messages }: RoleChipProps) {
  const mark = markOf(role);
  return (
    <span class={`chip role-chip tone-${mark.tone}`}>
      <MarkIcon mark={mark} /> {roleWords(role, messages)}
    </span>
  );
}

interface RoleChipsProps {
  readonly roles: readonly Role[];
  readonly messages: Messages;
}

/** The roles of a place or a country in one line. */
export function RoleChips({ roles, messages }: RoleChipsProps) {
  return roles.length === 0 ? null : (
    <ul class="chips">
      {roles.map((role) => (
        <li key={`${roleNameOf(role)} ${latest(role).status}`}>
          <RoleChip role={role} messages={messages} />
        </li>
      ))}
    </ul>
  );
}
