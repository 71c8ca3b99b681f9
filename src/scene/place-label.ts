import { latest, toCome } from '../dataset/history.ts';
import type { Edition, Place, Role } from '../dataset/model.ts';
import type { Messages } from '../i18n/messages/catalogue.ts';
import type { PlaceLabel, SceneCountry, SceneStoryLabel } from './scene.ts';

/** The words of labels in a language. */
export type LabelWords = Messages['labels'];

/** What stands beside the mark of a place: of a headquarters who sits there, of all others where it is; then the rest. */
export function placeLabel(
  { name, roles }: Pick<Place<string>, 'name' | 'roles'>,
  words: LabelWords,
): PlaceLabel {
  const firms = [
    ...new Set(
      roles.filter(({ kind }) => kind === 'headquarters').flatMap(({ organizations }) => organizations),
    ),
  ];
  const [first] = firms;
  if (first === undefined)
    return { title: name, short: name, note: stateOf(roles, words) ?? tenantOf(roles, words), ofFirm: false };
  return { title: firms.join(', '), short: first, note: name, ofFirm: true };
}

/** The names of countries that the story needs beside its marks: those of filled land, and those whose part no mark shows. */
export function storyLabels(
  edition: Edition,
  {
    places,
    countries,
  }: { readonly places: readonly Place<string>[]; readonly countries: readonly SceneCountry[] },
  words: LabelWords,
): SceneStoryLabel[] {
  const named = new Set(places.map(({ name }) => name));
  const filled = new Map(countries.map(({ id, tone }) => [id, tone]));
  return edition.countries.flatMap(({ id, name, labelPoint }): SceneStoryLabel[] => {
    const tone = filled.get(id);
    if (tone === 'headquarters' && !named.has(name)) {
      return [{ id, name, note: null, point: labelPoint, tone }];
    }
    const part = words.countries[id];
    return part === undefined ? [] : [{ id, name, note: part, point: labelPoint, tone: null }];
  });
}

/** What has become of it, in a word and a date; nothing of a place where training alone is reported: its mark says so. */
function stateOf(roles: readonly Role[], words: LabelWords): string | null {
  const site = roles.find(({ kind }) => kind === 'data-centre');
  if (!site) return null;
  const { status, since } = latest(site);
  // A day would say more than a glance can take in.
  const month = since.slice(0, 7);
  if (status === 'operating') return words.running(since.slice(0, 4));
  if (status === 'opened') return roles.length > 1 ? words.siteOpened(month) : words.opened(month);
  return roles.length > 1 ? words.sitePlanned : words.planned;
}

/** Who rents a campus, or what is known of it; and whether that is to come. */
function tenantOf(roles: readonly Role[], words: LabelWords): string | null {
  const campus = roles.find(({ kind }) => kind === 'campus');
  if (!campus) return null;
  const { tenancy = 'unnamed', organizations } = campus;
  if (tenancy !== 'named') return words.tenancy[tenancy];
  const status = toCome(campus);
  return [...organizations, ...(status === null ? [] : [words[status]])].join(', ');
}
