import * as v from 'valibot';
import { articleSchema, countrySchema, linkSchema, outlineSchema, placeSchema } from './edition-schema.ts';
import { inWords, keepValid, type ParsedEdition } from './keep-valid.ts';
import { withoutOutlineEnds } from './outline-ends.ts';

/**
 * Reads the outline, which comes from outside the program, over the network: an edition whose facts are awaited. What
 * refers to one is kept.
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
    sites: [],
    links: keepValid(linkSchema, 'link', lists.links, problems),
    articles: keepValid(articleSchema, 'article', lists.articles, problems),
  };
  return { edition: withoutOutlineEnds(edition, problems), problems };
}
