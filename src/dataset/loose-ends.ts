import type { Article, Edition, Fact, Link, Place, Role, Site, StatusChange, Story } from './model.ts';
import { withoutOutlineEnds } from './outline-ends.ts';

/** A set, as far as one asks what is in it. */
export type Ids = Pick<ReadonlySet<string>, 'has'>;

const NONE: Ids = { has: () => false };

/**
 * Drops what points at entries that are not there, so that every reference in the edition can be followed.
 *
 * @param problems Takes a line for each entry that was left out and each reference that was cut off.
 * @param awaited The facts that may still come: what refers to them is kept.
 */
export function withoutLooseEnds(given: Edition, problems: string[], awaited = NONE): Edition {
  const edition = withoutOutlineEnds(given, problems);
  const countries = idsOf(edition.countries);
  const placeIds = idsOf(edition.places);
  const sources = idsOf(edition.sources);
  const subjects: Ids = { has: (id) => countries.has(id) || placeIds.has(id) };
  const facts = edition.facts.flatMap((fact) => cutFact(fact, sources, subjects, problems));
  const come = idsOf(facts);
  const factIds: Ids = { has: (id) => come.has(id) || awaited.has(id) };
  const places = edition.places.map((place) => cutPlace(place, factIds, problems));
  const links = edition.links.flatMap((link) => cutLink(link, factIds, problems));
  const articles = edition.articles.flatMap((article) => cutArticle(article, factIds, problems));
  return {
    ...edition,
    places,
    sites: edition.sites.flatMap((site) => cutSite(site, placeIds, sources, problems)),
    facts,
    links,
    articles,
    story: cutStory(edition.story, factIds, articles),
    factSubjects: awaited === NONE ? [...new Set(facts.flatMap(({ about }) => about))] : edition.factSubjects,
  };
}

function idsOf(entries: readonly { readonly id: string }[]): Ids {
  return new Set(entries.map((entry) => entry.id));
}

/** Keeps of a fact what refers to known sources and subjects; nothing of it where one of the two is then empty. */
function cutFact(fact: Fact<string>, sources: Ids, subjects: Ids, problems: string[]): Fact<string>[] {
  const evidence = fact.evidence.filter(({ source }) => sources.has(source));
  const about = fact.about.filter((subject) => subjects.has(subject));
  // A claim without a source must never reach a reader.
  const supports = evidence.some(({ part }) => part !== 'disputes');
  if (!supports || about.length === 0) {
    problems.push(`fact ${fact.id} left out: no known ${supports ? 'subject' : 'source'}`);
    return [];
  }
  if (evidence.length < fact.evidence.length) problems.push(`fact ${fact.id}: unknown source left out`);
  if (about.length < fact.about.length) problems.push(`fact ${fact.id}: unknown subject left out`);
  return [{ ...fact, evidence, about }];
}

/** A place is there without the facts; only what refers to them goes. */
function cutPlace(place: Place<string>, facts: Ids, problems: string[]): Place<string> {
  const isKnown = ({ fact }: StatusChange): boolean => fact === undefined || facts.has(fact);
  if (place.roles.every(({ history }) => history.every(isKnown))) return place;
  problems.push(`place ${place.id}: unknown fact left out`);
  const cutChange = (change: StatusChange): StatusChange => {
    const { fact: _, ...rest } = change;
    return isKnown(change) ? change : rest;
  };
  const cutRole = (role: Role): Role => {
    const [first, ...rest] = role.history;
    return { ...role, history: [cutChange(first), ...rest.map(cutChange)] };
  };
  const [first, ...rest] = place.roles;
  return { ...place, roles: [cutRole(first), ...rest.map(cutRole)] };
}

/** Of a site what known sources say; nothing of one that stands nowhere. */
function cutSite(site: Site<string>, places: Ids, sources: Ids, problems: string[]): Site<string>[] {
  const isKnown = ({ source }: { readonly source: string }): boolean => sources.has(source);
  const { operator, owner, tenant, capacity } = site;
  const parts = [operator, owner, tenant, ...(capacity ?? [])].filter((part) => part !== undefined);
  if (places.has(site.id) && parts.every(isKnown)) return [site];
  problems.push(`site ${site.id}: unknown place or source left out`);
  if (!places.has(site.id)) return [];
  return [
    {
      id: site.id,
      ...(operator && isKnown(operator) && { operator }),
      ...(owner && isKnown(owner) && { owner }),
      ...(tenant && isKnown(tenant) && { tenant }),
      ...(capacity && { capacity: capacity.filter(isKnown) }),
    },
  ];
}

/** A link is a claim: what no known fact shows is not drawn. */
function cutLink(link: Link, facts: Ids, problems: string[]): Link[] {
  const [first, ...rest] = link.history.filter(({ fact }) => fact !== undefined && facts.has(fact));
  if (first === undefined) {
    problems.push(`link ${link.id} left out: unknown place or fact`);
    return [];
  }
  if (1 + rest.length < link.history.length) problems.push(`link ${link.id}: unknown fact left out`);
  return [{ ...link, history: [first, ...rest] }];
}

/** What an article says of facts that are not there goes with them; nothing of it is left where its lead rests on none. */
function cutArticle(article: Article<string>, facts: Ids, problems: string[]): Article<string>[] {
  const lead = { ...article.lead, facts: article.lead.facts.filter((id) => facts.has(id)) };
  if (lead.facts.length === 0) {
    problems.push(`article ${article.subject} left out: unknown subject or fact`);
    return [];
  }
  const sections = article.sections
    .map((section) => ({
      ...section,
      facts: section.facts.filter((id) => facts.has(id)),
      links: section.links.filter((id) => facts.has(id)),
    }))
    .filter((section) => section.facts.length + section.links.length > 0);
  return [{ ...article, lead, sections }];
}

/** The story of what is there; without words where its lead rests on nothing. */
function cutStory(story: Story<string>, facts: Ids, articles: readonly Article<string>[]): Story<string> {
  const isKnown = (id: string): boolean => facts.has(id);
  const rests = story.lead.facts.filter(isKnown);
  const withArticle = new Set(articles.map(({ subject }) => subject));
  return {
    lead: rests.length === 0 ? { text: '', facts: [] } : { ...story.lead, facts: rests },
    caveat: rests.length === 0 ? '' : story.caveat,
    doors: story.doors.flatMap((door) => {
      const own = door.facts.filter(isKnown);
      return own.length === 0 ? [] : [{ ...door, facts: own }];
    }),
    order: story.order.filter((id) => withArticle.has(id)),
  };
}
