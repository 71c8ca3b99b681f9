import { groupOf, latest } from '../dataset/history.ts';
import type { Role, SubjectId } from '../dataset/model.ts';
import { mainSubject } from '../dataset/subjects.ts';
import { isolated } from '../i18n/isolate.ts';
import { placesOfView } from '../scene/scene-at-zoom.ts';
import type { Page } from './context.ts';
import { nameOf } from './subject-name.ts';

/** What a subject is to the story, in words: "Training reported · Alibaba data centre opened 2026"; empty for nothing. */
export function stateWords(page: Page, id: SubjectId): string {
  const { edition } = page;
  const states = new Map<string, Role[]>();
  for (const role of placesOfView(edition, id).flatMap(({ roles }) => roles)) {
    const key = `${groupOf(role)} ${isRegion(role)} ${yearOf(role)}`;
    states.set(key, [...(states.get(key) ?? []), role]);
  }
  const words = [...states.values()].map((roles) => wordsOf(roles, page));
  const country = edition.places.find((place) => place.id === id)?.country ?? null;
  const where = mainSubject(edition, id) === id ? nameOf(edition, country) : null;
  const ofCountry = page.messages.labels.countries[id];
  return [...words, ofCountry ?? [], where === null ? [] : isolated(where)].flat().join(' · ');
}

/** Roles of one group, of one year where it counts. */
function wordsOf(roles: readonly Role[], { messages }: Page): string {
  const [first] = roles;
  if (first === undefined) return '';
  const organizations = [...new Set(roles.flatMap((role) => role.organizations))].map(isolated).join(', ');
  if (isRegion(first)) return messages.panel.cloudRegion(organizations);
  return messages.panel.state[groupOf(first)](organizations, yearOf(first));
}

/** The year in which something opened; all else is told without. */
function yearOf(role: Role): string {
  const { status, since } = latest(role);
  return status === 'opened' ? since.slice(0, 4) : '';
}

/** A cloud region that was there before the plan of which others are told. */
function isRegion(role: Role): boolean {
  return role.kind === 'data-centre' && latest(role).status === 'operating';
}
