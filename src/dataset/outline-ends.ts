import type { Edition } from './model.ts';

/**
 * Drops what points at countries, places and subjects that are not there, in an edition whose facts are awaited: what refers
 * to a fact is kept. {@link withoutLooseEnds} does the rest once facts have come.
 *
 * @param problems Takes a line for each entry that was left out.
 */
export function withoutOutlineEnds(edition: Edition, problems: string[]): Edition {
  const countries = idsOf(edition.countries);
  const kept = <Entry>(
    entries: readonly Entry[],
    isSound: (entry: Entry) => boolean,
    problem: (entry: Entry) => string,
  ): Entry[] =>
    entries.filter((entry) => {
      const sound = isSound(entry);
      if (!sound) problems.push(problem(entry));
      return sound;
    });
  const places = kept(
    edition.places,
    ({ country }) => countries.has(country),
    ({ id, country }) => `place ${id} left out: unknown country ${country}`,
  );
  const placeIds = idsOf(places);
  const isSubject = (id: string): boolean => countries.has(id) || placeIds.has(id);
  const links = kept(
    edition.links,
    ({ from, to }) => placeIds.has(from) && placeIds.has(to),
    ({ id }) => `link ${id} left out: unknown place or fact`,
  );
  const articles = kept(
    edition.articles,
    ({ subject }) => isSubject(subject),
    ({ subject }) => `article ${subject} left out: unknown subject or fact`,
  );
  const withArticle = new Set(articles.map(({ subject }) => subject));
  return {
    ...edition,
    places,
    links,
    articles,
    story: { ...edition.story, order: edition.story.order.filter((id) => withArticle.has(id)) },
    factSubjects: edition.factSubjects.filter(isSubject),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
