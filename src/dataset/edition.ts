import type { Language, LocalizedText } from '../i18n/locales.ts';
import { indexById } from './index-by-id.ts';
import type {
  Article,
  Country,
  Dataset,
  Edition,
  Fact,
  Lead,
  Outline,
  Party,
  Place,
  Site,
  Source,
  SourceName,
  Story,
  SubjectId,
} from './model.ts';
import { leadOriginOf, type Origin, originLineOf, originOf } from './origin-line.ts';

/** Picks one language of the dataset and of the countries' names: what one page loads. Order and ids stay as they are. */
export function toEdition(
  dataset: Dataset,
  countries: readonly Country<LocalizedText>[],
  language: Language,
): Edition {
  const sources = dataset.sources.map((source) => sourceIn(source, language));
  const byId = indexById(sources);
  const facts = indexById(dataset.facts);
  const originIn: OriginIn = (ids) =>
    originOf(
      ids.flatMap((id) => facts.get(id) ?? []),
      byId,
    );
  return {
    language,
    asOf: dataset.asOf,
    places: dataset.places.map((place) => placeIn(place, language)),
    sites: dataset.sites.map((site) => siteIn(site, language)),
    facts: dataset.facts.map((fact) => factIn(fact, language, originIn)),
    links: dataset.links,
    sources,
    story: storyIn(dataset.story, language, originIn),
    articles: dataset.articles
      .map((article) => withFactsOfPlaces(article, dataset))
      .map((article) => articleIn(article, language, originIn)),
    countries: countries.map((country) => ({ ...country, name: country.name[language] })),
    factSubjects: factSubjectsOf(dataset.facts),
  };
}

/** What of an edition a page loads first; its facts come in files of their own, see {@link factsFiles}. */
export function outlineOf({ facts: _, sites: __, sources: ___, ...outline }: Edition): Outline {
  return outline;
}

function placeIn(place: Place, language: Language): Place<string> {
  return {
    ...place,
    name: place.name[language],
    pointNote: place.pointNote[language],
  };
}

function siteIn({ id, capacity, operator, owner, tenant }: Site, language: Language): Site<string> {
  const party = ({ note, ...one }: Party): Party<string> => ({
    ...one,
    ...(note !== undefined && { note: note[language] }),
  });
  return {
    id,
    ...(operator && { operator: party(operator) }),
    ...(owner && { owner: party(owner) }),
    ...(tenant && { tenant: party(tenant) }),
    ...(capacity && { capacity: capacity.map((one) => ({ ...one, what: one.what[language] })) }),
  };
}

function sourceIn(source: Source<SourceName>, language: Language): Source {
  const { publisher } = source;
  return { ...source, publisher: typeof publisher === 'string' ? publisher : publisher[language] };
}

/** Where facts come from, by their ids. */
type OriginIn = (facts: readonly string[]) => Origin | null;

function factIn({ text, correction, ...fact }: Fact, language: Language, originIn: OriginIn): Fact<string> {
  const origin = originIn([fact.id]);
  return {
    ...fact,
    text: text[language],
    ...(correction !== undefined && { correction: correction[language] }),
    ...(origin !== null && { origin: originLineOf(origin, language) }),
  };
}

function storyIn({ lead, caveat, doors, order }: Story, language: Language, origin: OriginIn): Story<string> {
  return {
    lead: leadIn(lead, language, origin),
    caveat: caveat[language],
    doors: doors.map(({ label, teaser, ...door }) => ({
      ...door,
      label: label[language],
      teaser: teaser[language],
    })),
    order,
  };
}

/**
 * A country tells in full what is at home at its places: who has come to it for the answer need not go on. In the data each
 * fact stands once, and the country's article leads to it.
 */
function withFactsOfPlaces(article: Article, { facts, places }: Dataset): Article {
  const inside = new Set(places.filter(({ country }) => country === article.subject).map(({ id }) => id));
  // Of two sections that lead to one fact the first tells it.
  const told = new Set<string>();
  const isToTell = (fact: string): boolean =>
    !told.has(fact) && facts.some(({ id, about: [home = ''] }) => id === fact && inside.has(home));
  const sections = article.sections.map((section) => {
    const own = section.links.filter(isToTell);
    for (const fact of own) told.add(fact);
    return {
      ...section,
      facts: [...section.facts, ...own],
      links: section.links.filter((fact) => !own.includes(fact)),
    };
  });
  return { ...article, sections };
}

function articleIn(
  { lead, sections, ...article }: Article,
  language: Language,
  origin: OriginIn,
): Article<string> {
  return {
    ...article,
    lead: leadIn(lead, language, origin),
    sections: sections.map(({ teaser, ...section }) => ({ ...section, teaser: teaser[language] })),
  };
}

function leadIn(lead: Lead, language: Language, originIn: OriginIn): Lead<string> {
  const origin = originIn(lead.facts);
  return {
    text: lead.text[language],
    facts: lead.facts,
    ...(origin !== null && { origin: leadOriginOf(origin, language) }),
  };
}

function factSubjectsOf(facts: readonly Pick<Fact, 'about'>[]): SubjectId[] {
  return [...new Set(facts.flatMap(({ about }) => about))];
}
