import type { Edition, SubjectId } from '../dataset/model.ts';

/** The name of a place or a country; null where the edition has no such subject. */
export function nameOf(edition: Pick<Edition, 'places' | 'countries'>, id: SubjectId | null): string | null {
  const subjects = [...edition.places, ...edition.countries];
  return subjects.find((subject) => subject.id === id)?.name ?? null;
}
