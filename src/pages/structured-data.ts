import type * as Schema from 'schema-dts';
import { factsTold } from '../dataset/fact-files.ts';
import { indexById } from '../dataset/index-by-id.ts';
import type { Country, Edition, Fact, Place, Source, SubjectId } from '../dataset/model.ts';
import { factsAbout, subjectsWithFacts } from '../dataset/subjects.ts';
import { PAGE_MESSAGES } from '../i18n/messages/pages.ts';
import { pagePath } from '../state/page-path.ts';
import type { Page } from '../ui/context.ts';
import { nameOf } from '../ui/subject-name.ts';
import type { PageInput } from './page-input.ts';
import { pageWords } from './page-words.ts';
import { publicAddress, type Standpoint, sharePicturePath } from './public-address.ts';

/** The licence and the credit of the data, as `LICENSE-DATA` has them. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const CREATOR: Schema.Organization = { '@type': 'Organization', name: 'Offshore AI Map contributors' };

/** The day that the first edition of the facts was true as of. */
const FIRST_EDITION = '2026-11-23';

/** The files of the dataset that the site offers, under `data/`. */
export const DATA_FILES = [
  'places.geojson',
  'countries.json',
  'links.json',
  'sources.json',
  'articles.json',
] as const;

interface Parts {
  readonly page: Page;
  readonly input: PageInput;
  readonly standpoint: Standpoint;
}

/** What machines read of a page, as one JSON-LD document. Where no origin is known, addresses are relative to the page. */
export function structuredData(page: Page, input: PageInput, root: string): Schema.Graph {
  const parts: Parts = { page, input, standpoint: { root, origin: input.origin } };
  const { subject } = input.name;
  const graph = [dataset(parts), ...(subject === null ? [] : [breadcrumb(parts, subject)])];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/**
 * The same as a data block for a page. A data block is never run, so a policy without inline scripts allows it; `<` is
 * written as an escape, so that no text can end the element.
 */
export function structuredDataMarkup(page: Page, input: PageInput, root: string): string {
  const json = JSON.stringify(structuredData(page, input, root)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/** What the page holds, for search engines of data. @see https://schema.org/Dataset */
function dataset(parts: Parts): Schema.Dataset {
  const { page, input, standpoint } = parts;
  const { edition, name } = input;
  const { title, description } = pageWords(page, name.subject);
  return {
    '@type': 'Dataset',
    '@id': `${addressOfPage(parts, name.subject)}#dataset`,
    name: title,
    description,
    url: addressOfPage(parts, name.subject),
    image: publicAddress(standpoint, sharePicturePath(edition, name.subject)),
    inLanguage: name.language,
    license: LICENSE,
    isAccessibleForFree: true,
    creator: CREATOR,
    // Said of the page itself, or a reader takes the day of something that it cites.
    datePublished: FIRST_EDITION,
    dateModified: edition.asOf,
    ...temporalCoverage(parts),
    spatialCoverage: spatialCoverage(parts),
    ...(name.subject === null ? {} : { isPartOf: wholeDataset(parts) }),
    distribution: distributions(parts),
    citation: citations(parts),
  };
}

function temporalCoverage({ input: { edition, name } }: Parts): Pick<Schema.Dataset, 'temporalCoverage'> {
  const facts = name.subject === null ? factsOfStory(edition) : factsAbout(edition, name.subject);
  const [first] = facts.map(({ date }) => date).sort();
  return first === undefined ? {} : { temporalCoverage: `${first}/${edition.asOf}` };
}

function spatialCoverage({ input: { edition, name } }: Parts): Schema.Place[] {
  const countryOf = (code: string) => edition.countries.find(({ id }) => id === code);
  const place = edition.places.find(({ id }) => id === name.subject);
  const codes =
    name.subject === null
      ? [...new Set(edition.places.map(({ country }) => country))]
      : [place?.country ?? name.subject];
  const countries = codes.flatMap((code) => countryOf(code) ?? []);
  const [country] = countries;
  // A point that only stands for its country would claim more than is known.
  if (place && country && place.precision !== 'country') return [placeNode(place, country)];
  // The map's page names many, and its weight would grow with each.
  return countries.length === 1 ? countries.map(countryNode) : countries.map(countryName);
}

function placeNode({ name, point: [longitude, latitude] }: Place<string>, country: Country): Schema.Place {
  return {
    '@type': 'Place',
    name,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: countryName(country),
  };
}

function countryName({ name }: Country) {
  return { '@type': 'Country', name } as const;
}

function countryNode(country: Country): Schema.Country {
  const [west, south, east, north] = country.bounds;
  return {
    ...countryName(country),
    // Lower corner, then upper corner, each latitude first.
    geo: { '@type': 'GeoShape', box: `${south} ${inWorld(west)} ${north} ${inWorld(east)}` },
  };
}

/** The map's longitudes run on to 191; schema.org's end at 180. */
function inWorld(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}

function wholeDataset(parts: Parts): Schema.Dataset {
  return {
    '@type': 'Dataset',
    '@id': `${addressOfPage(parts, null)}#dataset`,
    name: parts.page.messages.site.title,
    description: PAGE_MESSAGES[parts.page.edition.language].description,
    url: addressOfPage(parts, null),
    license: LICENSE,
    creator: CREATOR,
    datePublished: FIRST_EDITION,
    dateModified: parts.input.edition.asOf,
  };
}

function distributions({ standpoint }: Parts): Schema.DataDownload[] {
  return DATA_FILES.map((file) => ({
    '@type': 'DataDownload',
    name: file,
    encodingFormat: file.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
    contentUrl: publicAddress(standpoint, `data/${file}`),
  }));
}

/**
 * The sources of the facts that a page tells, in the order in which the facts name them: what it only leads to is cited where it
 * is told. The map's page, which every reader loads, has those of the story's lead and leaves out what only retells another.
 */
function citations({ input: { edition, name } }: Parts): Schema.CreativeWork[] {
  const facts = name.subject === null ? factsOfLead(edition) : factsTold(edition, name.subject);
  const sources = indexById(edition.sources);
  const evidence = facts.flatMap((fact) => fact.evidence);
  const cited = name.subject === null ? evidence.filter(({ part }) => part !== 'relay') : evidence;
  return [...new Set(cited.map(({ source }) => source))].flatMap((id) => {
    const source = sources.get(id);
    return source ? [citation(source)] : [];
  });
}

function factsOfLead({ facts, story }: Edition): Fact<string>[] {
  return facts.filter(({ id }) => story.lead.facts.includes(id));
}

function factsOfStory({ facts, story }: Edition): Fact<string>[] {
  const named = new Set([...story.lead.facts, ...story.doors.flatMap((door) => door.facts)]);
  return facts.filter(({ id }) => named.has(id));
}

function citation({ title, publisher, url, published, language }: Source): Schema.CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(url === undefined ? {} : { url }),
    ...(published === null ? {} : { datePublished: published }),
  };
}

/** The way to a subject's page: the map, the country, the place. @see https://schema.org/BreadcrumbList */
function breadcrumb(parts: Parts, subject: SubjectId): Schema.BreadcrumbList {
  const { edition } = parts.input;
  const country = edition.places.find(({ id }) => id === subject)?.country;
  const withFacts = subjectsWithFacts(edition);
  const way = [null, ...(country !== undefined && withFacts.includes(country) ? [country] : []), subject];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((id, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: nameOf(edition, id) ?? parts.page.messages.site.title,
      item: addressOfPage(parts, id),
    })),
  };
}

function addressOfPage({ input, standpoint }: Parts, subject: SubjectId | null): string {
  return publicAddress(standpoint, pagePath(input.edition, { ...input.name, form: 'full', subject }));
}
