import type {
  Article,
  Country,
  Dataset,
  Fact,
  History,
  Link,
  Place,
  Role,
  Site,
  Source,
  SourceName,
  Topic,
} from '../../src/dataset/model.ts';
import type { World } from '../../src/geo/topology.ts';
import { LANGUAGES, type LocalizedText } from '../../src/i18n/locales.ts';
import { type PointFinder, pointFinder } from './points-in-country.ts';
import { shuffledWords } from './shuffled-words.ts';

// What the site would be made of if it told of many times as many places: what is there today stays, and to every place,
// fact, source and link come others like it. Nothing in them is true, so they never leave the folder that they are made in.

/** What a larger dataset is made from. */
export interface ScaleInput {
  readonly dataset: Dataset;
  readonly countries: readonly Country<LocalizedText>[];
  /** Says where in a country a place may lie. */
  readonly world: World;
}

/**
 * A dataset of so many times the places, facts, sources and links, with articles for as many times the pages; always the same
 * of the same input. New places are data centres and the like, each in a city of the countries of today and of others, that only
 * a near view shows: headquarters and reported training stay what they are. Their texts have the words of today’s in another
 * order: sentences that merely repeat themselves would compress as no real ones do.
 */
export function scaledDataset(input: ScaleInput, times: number): Dataset {
  const { dataset } = input;
  const homes = homesOf(input, times);
  const pointIn = pointFinder(input.world);
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    copyOf(dataset, { number: index + 2, homes, pointIn }),
  );
  const articles = [...dataset.articles, ...copies.flatMap((copy) => copy.articles)];
  return {
    asOf: dataset.asOf,
    places: [...dataset.places, ...copies.flatMap(({ places }) => places)],
    sites: [...dataset.sites, ...copies.flatMap(({ sites }) => sites)],
    facts: [...dataset.facts, ...copies.flatMap(({ facts }) => facts)],
    links: [...dataset.links, ...copies.flatMap(({ links }) => links)],
    sources: [...dataset.sources, ...copies.flatMap(({ sources }) => sources)],
    // New places are aside from the way through the story, as those of today that a near view shows.
    story: dataset.story,
    articles: [...articles, ...articlesOfCountries(copies, articles)],
  };
}

/** The zoom from which the new places are drawn. */
const NEAR = 5;

type Homes = readonly Country<LocalizedText>[];

type Copy = Pick<Dataset, 'places' | 'sites' | 'facts' | 'links' | 'sources' | 'articles'>;

interface CopyInput {
  /** From 2 on; what is there today is the first. */
  readonly number: number;
  readonly homes: Homes;
  readonly pointIn: PointFinder;
}

/** The countries of the new places by turns: those of today, and as many others as the number of pages asks for. */
function homesOf({ dataset, countries }: ScaleInput, times: number): Homes {
  const { places, articles } = dataset;
  const ofToday = new Set(places.map(({ country }) => country));
  const withArticle = new Set([...ofToday, ...articles.map(({ subject }) => subject)]);
  const others = countries.filter(({ id, small }) => !small && !withArticle.has(id));
  const pages = (times - 1) * (articles.length - places.length);
  return [...countries.filter(({ id }) => ofToday.has(id)), ...others.slice(0, Math.max(0, pages))];
}

function copyOf(dataset: Dataset, { number, homes, pointIn }: CopyInput): Copy {
  const ids = dataset.places.map(({ id }) => nth(id, number));
  const locatedBy = dataset.sources.find(({ read }) => read !== 'not-seen')?.id ?? '';
  const places = dataset.places.map((place, index): Place => {
    const home = homes[((number - 2) * ids.length + index) % homes.length];
    if (home === undefined) throw new Error('There is no country for a place.');
    return {
      id: nth(place.id, number),
      country: home.id,
      name: inEveryLanguage((language) => `${home.name[language]} ${number}`),
      point: pointIn(home),
      precision: 'city',
      pointNote: shuffled(place.pointNote, number),
      locatedBy: nth(place.locatedBy ?? locatedBy, number),
      minZoom: NEAR,
      rank: number * ids.length + index,
      roles: rolesOf(dataset.places, index, number),
    };
  });
  const facts = dataset.facts.map((fact, index) => factCopy(fact, number, neighbours(ids, index)));
  return {
    places,
    sites: siteCopies(dataset, number),
    facts,
    links: linkCopies(dataset, number),
    sources: dataset.sources.map((source) => sourceCopy(source, number)),
    articles: ids.map((id, index) =>
      articleOf({ dataset, facts, number, id, next: ids[(index + 1) % ids.length] ?? id }),
    ),
  };
}

/** Where a fact is at home, and a place that it bears on. */
function neighbours(ids: readonly string[], index: number): readonly string[] {
  return [...new Set([ids[index % ids.length], ids[(index + 1) % ids.length]])].flatMap((id) => id ?? []);
}

/** What has no role that is copied has those of a later place. */
function rolesOf(places: readonly Place[], index: number, number: number): Place['roles'] {
  const others = [...places.slice(index), ...places].map(copiedRoles);
  const [first, ...rest] = others.find((roles) => roles.length > 0) ?? [];
  if (first === undefined) throw new Error('There is no role for a place.');
  const copy = (role: Role): Role => ({ ...role, history: historyCopy(role.history, number) });
  return [copy(first), ...rest.map(copy)];
}

/** Firms have one headquarters, and reported training is one flow on the map of the world. */
function copiedRoles({ roles }: Place): Role[] {
  return roles.filter(({ kind }) => kind !== 'headquarters' && kind !== 'training-cluster');
}

function historyCopy([first, ...rest]: History, number: number): History {
  const copy = (change: History[number]): History[number] => ({
    ...change,
    ...(change.fact !== undefined && { fact: nth(change.fact, number) }),
  });
  return [copy(first), ...rest.map(copy)];
}

/** From the headquarters of today to the new places. */
function linkCopies({ links, places }: Dataset, number: number): Link[] {
  const ends = new Set(places.filter((place) => copiedRoles(place).length > 0).map(({ id }) => id));
  return links
    .filter(({ to, kind }) => ends.has(to) && kind !== 'trains')
    .map((link) => ({
      ...link,
      id: nth(link.id, number),
      to: nth(link.to, number),
      history: historyCopy(link.history, number),
    }));
}

/** Who is who at the places whose roles are copied. */
function siteCopies({ sites, places }: Dataset, number: number): Site[] {
  const copied = new Set(places.filter((place) => copiedRoles(place).length > 0).map(({ id }) => id));
  return sites
    .filter(({ id }) => copied.has(id))
    .map(({ id, capacity, ...parties }) => ({
      id: nth(id, number),
      ...Object.fromEntries(
        Object.entries(parties).map(([part, party]) => [
          part,
          { ...party, source: nth(party.source, number) },
        ]),
      ),
      ...(capacity !== undefined && {
        capacity: capacity.map((one) => ({ ...one, source: nth(one.source, number) })),
      }),
    }));
}

function factCopy({ correction, ...fact }: Fact, number: number, about: readonly string[]): Fact {
  return {
    ...fact,
    id: nth(fact.id, number),
    text: shuffled(fact.text, number),
    evidence: fact.evidence.map(({ retells, ...evidence }) => ({
      ...evidence,
      source: nth(evidence.source, number),
      ...(retells !== undefined && { retells: nth(retells, number) }),
    })),
    about,
    ...(correction !== undefined && { correction: shuffled(correction, number) }),
  };
}

function sourceCopy({ retells, url, ...source }: Source<SourceName>, number: number): Source<SourceName> {
  return {
    ...source,
    id: nth(source.id, number),
    title: shuffledWords(source.title, number),
    ...(url !== undefined && { url: urlCopy(url, number) }),
    ...(retells !== undefined && { retells: nth(retells, number) }),
  };
}

function urlCopy(address: string, number: number): string {
  const url = new URL(address);
  url.hash = `${url.hash.slice(1)}${number}`;
  return url.href;
}

interface ArticleInput {
  readonly dataset: Dataset;
  readonly facts: readonly Fact[];
  readonly number: number;
  readonly id: string;
  /** Another place with facts, which the article leads to. */
  readonly next: string;
}

/** A section for every question that facts of the place answer, the first with a link to a fact elsewhere. */
function articleOf({ dataset, facts, number, id, next }: ArticleInput): Article {
  const own = facts.filter(({ about: [home] }) => home === id);
  const elsewhere = facts.find(({ about: [home] }) => home === next && next !== id);
  const topics = [...new Set(own.map(({ topic }) => topic))];
  const lead = dataset.articles[number % dataset.articles.length]?.lead ?? dataset.story.lead;
  return {
    subject: id,
    lead: { text: shuffled(lead.text, number), facts: own.slice(0, 2).map((fact) => fact.id) },
    sections: topics.map((topic, index) => ({
      topic,
      teaser: shuffled(teaserOf(dataset, topic), number),
      facts: own.filter((fact) => fact.topic === topic).map((fact) => fact.id),
      links: index === 0 && elsewhere !== undefined ? [elsewhere.id] : [],
    })),
  };
}

function teaserOf({ articles, story }: Dataset, topic: Topic): LocalizedText {
  const section = articles.flatMap(({ sections }) => sections).find((each) => each.topic === topic);
  return section?.teaser ?? story.caveat;
}

/** What is told of countries that had nothing to tell: where to read on. */
function articlesOfCountries(copies: readonly Copy[], articles: readonly Article[]): Article[] {
  const known = new Set(articles.map(({ subject }) => subject));
  const places = copies.flatMap((copy) => copy.places).filter(({ country }) => !known.has(country));
  return [...new Set(places.map(({ country }) => country))].flatMap((country): Article[] => {
    const first = places.find((place) => place.country === country);
    const told = articles.find(({ subject }) => subject === first?.id);
    return told === undefined
      ? []
      : [
          {
            subject: country,
            lead: told.lead,
            sections: told.sections.map((section) => ({
              ...section,
              facts: [],
              links: section.facts.slice(0, 2),
            })),
          },
        ];
  });
}

function nth(id: string, number: number): string {
  return `${id}-${number}`;
}

function shuffled(text: LocalizedText, seed: number): LocalizedText {
  return inEveryLanguage((language) => shuffledWords(text[language], seed));
}

function inEveryLanguage(textIn: (language: keyof LocalizedText) => string): LocalizedText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])) as LocalizedText;
}
