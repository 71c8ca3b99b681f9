import * as v from 'valibot';
import type { Draft, FiledFact } from './draft.ts';
import type {
  Article,
  Ban,
  CountryCode,
  Fact,
  Link,
  Place,
  Site,
  Source,
  SourceName,
  Story,
  SubjectId,
  Topic,
} from './model.ts';
import type { DataFile, Problem } from './problem.ts';
import { isRecord, readEntry } from './read-entry.ts';
import {
  articleSchema,
  articlesFile,
  countriesFile,
  countrySchema,
  factSchema,
  linkSchema,
  linksFile,
  placeSchema,
  placesFile,
  sourceSchema,
  sourcesFile,
  storySchema,
} from './schema.ts';

/** The files of the dataset as `JSON.parse` gives them; undefined where that failed and has been reported. */
export interface DatasetFiles {
  readonly places: unknown;
  readonly countries: unknown;
  readonly links: unknown;
  readonly sources: unknown;
  readonly articles: unknown;
}

/** The files that could not be read. */
export function missingFiles({ places, countries, links, sources, articles }: DatasetFiles): DataFile[] {
  const values: readonly (readonly [DataFile, unknown])[] = [
    ['places.geojson', places],
    ['countries.json', countries],
    ['links.json', links],
    ['sources.json', sources],
    ['articles.json', articles],
  ];
  return values.flatMap(([file, value]) => (value === undefined ? [file] : []));
}

/** Collects problems and unreadable texts while the files are read. */
interface Log {
  readonly problems: Problem[];
  readonly unreadable: Set<string>;
}

/** Reads the files entry by entry, as far as they can be read, with a problem for each place where they cannot. */
export function readDraft(files: DatasetFiles): { draft: Draft; problems: readonly Problem[] } {
  const log: Log = { problems: [], unreadable: new Set() };
  const placesEnvelope = readEnvelope(placesFile(v.unknown()), files.places, 'places.geojson', log);
  const countriesEnvelope = readEnvelope(countriesFile(v.unknown()), files.countries, 'countries.json', log);
  const linksEnvelope = readEnvelope(linksFile(v.unknown()), files.links, 'links.json', log);
  const sourcesEnvelope = readEnvelope(sourcesFile(v.unknown()), files.sources, 'sources.json', log);

  const articlesEnvelope = readEnvelope(
    articlesFile(v.unknown(), v.unknown()),
    files.articles,
    'articles.json',
    log,
  );

  const { places, sites, bans, facts } = readPlaces(placesEnvelope?.features ?? [], log);
  const countries = readCountries(countriesEnvelope?.countries ?? [], log);
  const links: Link[] = readAll(linkSchema, linksEnvelope?.links ?? [], 'links.json', 'id', log);
  const sources: Source<SourceName>[] = readAll(
    sourceSchema,
    sourcesEnvelope?.sources ?? [],
    'sources.json',
    'id',
    log,
  );
  const { story, articles } = readArticles(articlesEnvelope, log);
  const missing = missingFiles(files);
  const filedFacts = withTopics([...facts, ...countries.facts], articles);
  const draft = {
    asOf: placesEnvelope?.asOf ?? '',
    places,
    sites,
    bans,
    facts: filedFacts.map(({ fact }) => fact),
    links,
    sources,
    story,
    articles,
    filedFacts,
    countryEntries: countries.countryEntries,
    mayExist: (id: string, homes: readonly DataFile[]) =>
      log.unreadable.has(id) || homes.some((home) => missing.includes(home)),
  };
  return { draft, problems: log.problems };
}

/** Reads what stands around the entries of a file; null where the file is not there to be read or has another form. */
function readEnvelope<Envelope>(
  schema: v.GenericSchema<unknown, Envelope>,
  value: unknown,
  file: DataFile,
  log: Log,
): Envelope | null {
  return value === undefined ? null : read(schema, value, file, 'file', log);
}

function readPlaces(features: readonly unknown[], log: Log) {
  const file = 'places.geojson';
  const places: Place[] = [];
  const sites: Site[] = [];
  const bans: Ban[] = [];
  const facts: FiledEntry[] = [];
  for (const [index, feature] of features.entries()) {
    const name = nameOf(feature, 'id', index);
    const split = splitFacts(isRecord(feature) ? feature.properties : undefined);
    const shell = isRecord(feature) ? { ...feature, properties: split.shell } : feature;
    const entry = read(placeSchema, shell, file, name, log);
    facts.push(...readFacts(split.facts, name, file, log));
    if (entry === null) continue;
    const { id } = entry;
    const { facts: _, site, mustNotClaim = [], ...properties } = entry.properties;
    places.push({ id, point: entry.geometry.coordinates, ...properties });
    if (site !== undefined) sites.push({ id, ...site });
    bans.push(...mustNotClaim.map(({ claim, ...pattern }) => ({ id, claim, pattern })));
  }
  return { places, sites, bans, facts };
}

function readCountries(entries: readonly unknown[], log: Log) {
  const file = 'countries.json';
  const countryEntries: CountryCode[] = [];
  const facts: FiledEntry[] = [];
  for (const [index, value] of entries.entries()) {
    const name = nameOf(value, 'country', index);
    const split = splitFacts(value);
    const entry = read(countrySchema, split.shell, file, name, log);
    facts.push(...readFacts(split.facts, name, file, log));
    if (entry !== null) countryEntries.push(entry.country);
  }
  return { countryEntries, facts };
}

/** Takes the facts out of an entry, so that one bad fact does not hide the entry and the other way round. */
function splitFacts(holder: unknown): { shell: unknown; facts: readonly unknown[] } {
  return isRecord(holder) && Array.isArray(holder.facts)
    ? { shell: { ...holder, facts: [] }, facts: holder.facts }
    : { shell: holder, facts: [] };
}

function readFacts(facts: readonly unknown[], home: SubjectId, file: DataFile, log: Log): FiledEntry[] {
  const entries = readAll(factSchema, facts, file, 'id', log);
  // Its home has something to tell even if that could not be read.
  if (entries.length < facts.length) log.unreadable.add(home);
  return entries.map((entry) => filedFact(entry, home, file));
}

/** A fact before the articles have said which question it answers. */
interface FiledEntry extends Omit<FiledFact, 'fact'> {
  readonly fact: Omit<Fact, 'topic'>;
}

type FactEntry = v.InferOutput<typeof factSchema>;

function filedFact({ also, ...entry }: FactEntry, home: SubjectId, file: DataFile): FiledEntry {
  return {
    fact: { ...entry, about: [home, ...(also ?? [])] },
    file,
  };
}

function readArticles(
  envelope: { readonly story: unknown; readonly articles: readonly unknown[] } | null,
  log: Log,
): { story: Story | null; articles: Article[] } {
  const file = 'articles.json';
  if (envelope === null) return { story: null, articles: [] };
  const entries = readAll(articleSchema, envelope.articles, file, 'subject', log);
  const articles: Article[] = entries.map(({ aside: _, ...article }) => article);
  const order = entries.filter(({ aside }) => aside === undefined).map(({ subject }) => subject);
  const story = read(storySchema, envelope.story, file, 'story', log);
  return { story: story && { ...story, order }, articles };
}

/** Gives every fact the topic of the section that holds it; one that no section holds is reported by a check. */
function withTopics(facts: readonly FiledEntry[], articles: readonly Article[]): FiledFact[] {
  const topics = new Map<string, Topic>(
    articles.flatMap(({ sections }) =>
      sections.flatMap((section) => section.facts.map((id) => [id, section.topic] as const)),
    ),
  );
  return facts.map(({ fact, file }) => ({
    fact: { ...fact, topic: topics.get(fact.id) ?? 'unknown' },
    file,
  }));
}

function readAll<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
  values: readonly unknown[],
  file: DataFile,
  key: string,
  log: Log,
): Entry[] {
  return values.flatMap((value, index) => read(schema, value, file, nameOf(value, key, index), log) ?? []);
}

function read<Entry>(
  schema: v.GenericSchema<unknown, Entry>,
  value: unknown,
  file: DataFile,
  id: string,
  log: Log,
): Entry | null {
  const { entry, problems } = readEntry(schema, value, file, id);
  log.problems.push(...problems);
  if (entry === null) collectTexts(value, log.unreadable);
  return entry;
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const item of Object.values(value)) collectTexts(item, into);
}

function nameOf(entry: unknown, key: string, index: number): string {
  const name = isRecord(entry) ? entry[key] : undefined;
  return typeof name === 'string' && name !== '' ? name : `#${index + 1}`;
}
