import type { Language, LocalizedText } from '../i18n/locales.ts';
import type {
  Article,
  Country,
  Dataset,
  Edition,
  Fact,
  Lead,
  OriginLine,
  Outline,
  Place,
  Story,
  SubjectId,
} from './model.ts';
import { originOf } from './origin-line.ts';
import { sourcesById } from './strength.ts';

/** Picks one language of the dataset and of the countries' names: what one page loads. Order and ids stay as they are. */
export function toEdition(
  dataset: Dataset,
  countries: readonly Country<LocalizedText>[],
  language: Language,
): Edition {
  return {
    language,
    asOf: dataset.asOf,
    places: dataset.places.map((place) => placeIn(place, language)),
    facts: dataset.facts.map((fact) => factIn(fact, language)),
    links: dataset.links,
    sources: dataset.sources,
    story: storyIn(dataset.story, language, originOfLead(dataset)),
    articles: dataset.articles.map((article) => articleIn(article, language, originOfLead(dataset))),
    countries: countries.map((country) => ({ ...country, name: country.name[language] })),
    factSubjects: factSubjectsOf(dataset.facts),
  };
}

/** What of an edition a page loads first; its facts come in files of their own, see {@link factsFiles}. */
export function outlineOf({ facts: _, sources: __, ...outline }: Edition): Outline {
  return outline;
}

function placeIn(place: Place, language: Language): Place<string> {
  return {
    ...place,
    name: place.name[language],
    pointNote: place.pointNote[language],
  };
}

function factIn({ text, correction, ...fact }: Fact, language: Language): Fact<string> {
  return {
    ...fact,
    text: text[language],
    ...(correction !== undefined && { correction: correction[language] }),
  };
}

function storyIn({ lead, caveat, doors, order }: Story, language: Language, origin: OriginOf): Story<string> {
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

function articleIn(
  { lead, sections, ...article }: Article,
  language: Language,
  origin: OriginOf,
): Article<string> {
  return {
    ...article,
    lead: leadIn(lead, language, origin),
    sections: sections.map(({ teaser, ...section }) => ({ ...section, teaser: teaser[language] })),
  };
}

function leadIn(lead: Lead, language: Language, originIn: OriginOf): Lead<string> {
  const origin = originIn(lead);
  return { text: lead.text[language], facts: lead.facts, ...(origin !== null && { origin }) };
}

type OriginOf = (lead: Lead) => OriginLine | null;

function originOfLead({ facts, sources }: Dataset): OriginOf {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const byId = sourcesById(sources);
  return ({ facts: ids }) =>
    originOf(
      ids.flatMap((id) => known.get(id) ?? []),
      byId,
    );
}

function factSubjectsOf(facts: readonly Pick<Fact, 'about'>[]): SubjectId[] {
  return [...new Set(facts.flatMap(({ about }) => about))];
}
