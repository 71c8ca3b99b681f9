import * as v from 'valibot';
import type { Language, LocalizedText } from '../i18n/locales.ts';
import {
  articleSchema,
  countrySchema,
  evidencesSchema,
  factSchema,
  linkSchema,
  outlineSchema,
  placeSchema,
  sourceSchema,
} from './edition-schema.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import type {
  Article,
  Country,
  Dataset,
  Edition,
  Evidences,
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

/** An edition as far as it can be used, and everything that was wrong with it. */
export interface ParsedEdition {
  /** null where not even the outermost object has the right form. */
  readonly edition: Edition | null;
  /** One line for each entry that was left out and each reference that was cut off; empty where all is well. */
  readonly problems: readonly string[];
}

/** An edition as the two files that a page loads one after the other. */
export function splitEdition({ facts, sources, ...outline }: Edition): {
  readonly outline: Outline;
  readonly evidences: Evidences;
} {
  return { outline, evidences: { facts, sources } };
}

/**
 * Reads the first of the two files, which come from outside the program, over the network: an edition whose facts are
 * awaited. What refers to one is kept.
 *
 * Never throws. Entries that do not fit are left out and named, together with whatever refers to them; the rest is
 * kept, so a reader loses one fact and not the map.
 */
export function parseOutline(value: unknown): ParsedEdition {
  const envelope = v.safeParse(outlineSchema, value);
  if (!envelope.success) return { edition: null, problems: [`edition: ${inWords(envelope.issues)}`] };
  const { language, asOf, story, factSubjects, ...lists } = envelope.output;
  const problems: string[] = [];
  const edition = {
    language,
    asOf,
    story,
    factSubjects,
    countries: keepValid(countrySchema, 'country', lists.countries, problems),
    sources: [],
    places: keepValid(placeSchema, 'place', lists.places, problems),
    facts: [],
    links: keepValid(linkSchema, 'link', lists.links, problems),
    articles: keepValid(articleSchema, 'article', lists.articles, problems),
  };
  return { edition: withoutLooseEnds(edition, problems, true), problems };
}

/** Reads the second file and puts it to what the first told. Never throws, as {@link parseOutline}. */
export function parseEvidences(outline: Edition, value: unknown): ParsedEdition {
  const evidences = v.safeParse(evidencesSchema, value);
  if (!evidences.success) return { edition: null, problems: [`edition: ${inWords(evidences.issues)}`] };
  const problems: string[] = [];
  const edition = {
    ...outline,
    sources: keepValid(sourceSchema, 'source', evidences.output.sources, problems),
    facts: keepValid(factSchema, 'fact', evidences.output.facts, problems),
  };
  return { edition: withoutLooseEnds(edition, problems), problems };
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

/** Keeps the entries that fit the schema and names those that do not. */
function keepValid<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
  list: string,
  entries: readonly unknown[],
  problems: string[],
): Entry[] {
  return entries.flatMap((entry, index) => {
    const result = v.safeParse(schema, entry);
    if (result.success) return [result.output];
    problems.push(`${list} ${nameOf(entry, index)} left out: ${inWords(result.issues)}`);
    return [];
  });
}

function nameOf(entry: unknown, index: number): string {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  if (typeof id === 'string') return id;
  const subject: unknown =
    typeof entry === 'object' && entry !== null && 'subject' in entry ? entry.subject : undefined;
  return typeof subject === 'string' ? subject : `#${index}`;
}

function inWords(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: ${issue.message}`).join('; ');
}
