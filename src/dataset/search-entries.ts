import { SEARCH_ANSWERS } from '../i18n/messages/search-answers.ts';
import { ROLE_GROUPS } from './history.ts';
import type { Fact, Outline, SubjectId, Topic } from './model.ts';
import { CORRECTIONS, factKey, type SearchNames, storyKey, topicKey } from './search-names.ts';
import { mainSubject } from './subjects.ts';

/** What an index is made of. */
export interface SearchInput {
  readonly outline: Outline;
  /** As many as have come. */
  readonly facts: readonly Fact<string>[];
  readonly topics: Readonly<Record<Topic, string>>;
  /** The heading of what was corrected. */
  readonly corrections: string;
  readonly names: SearchNames;
}

/** Something that answers a query. */
export interface SearchHit {
  /** Of its own among the hits. */
  readonly key: string;
  readonly kind: 'company' | 'place' | 'country' | 'topic' | 'fact';
  /** What to select; null for the story as a whole. */
  readonly subject: SubjectId | null;
  /** The element of the subject’s article that answers; absent where the whole of it does. */
  readonly target?: string;
  readonly name: string;
  /** What tells it apart: of a company its seat, of a topic or fact its subject; empty where the kind says enough. */
  readonly note: string;
}

/** Something that can be found, and what it is found by, most telling first. */
export interface Unnumbered extends SearchHit {
  readonly text: string;
  readonly others: string;
  /** The names of what it is about. */
  readonly about: string;
}

/** What is found by its name: companies, places and countries. */
export function namedEntries(input: SearchInput): Unnumbered[] {
  return [...companies(input), ...places(input), ...countries(input)];
}

/** What is found by what it says: topics and facts. */
export function toldEntries(input: SearchInput): Unnumbered[] {
  return [...topics(input), ...corrections(input), ...facts(input)];
}

/** The ways into the story as a whole, and who says so. */
export function storyEntries({ outline: { language, story }, names }: SearchInput): Unnumbered[] {
  const entry = (id: string, name: string): Unnumbered => ({
    key: `story-${id}`,
    kind: 'topic',
    subject: null,
    target: `story-${id}`,
    name,
    note: '',
    text: name,
    others: names[storyKey(id)] ?? '',
    about: '',
  });
  return [
    ...story.doors.map(({ id, label }) => entry(id, label)),
    entry('sources', SEARCH_ANSWERS[language].whoSays),
  ];
}

/** Each company once, at its seat, or where it is first found. */
function companies({ outline, names }: SearchInput): Unnumbered[] {
  const seats = new Map<string, Outline['places'][number]>();
  const isSeat = (place: Outline['places'][number]) =>
    place.roles.some(({ kind }) => kind === ROLE_GROUPS[0]);
  for (const place of [...outline.places].sort((a, b) => Number(isSeat(b)) - Number(isSeat(a))))
    for (const name of place.roles.flatMap(({ organizations }) => organizations))
      if (!seats.has(name)) seats.set(name, place);
  return [...seats].map(([name, place]) => ({
    key: `company ${name}`,
    kind: 'company',
    subject: mainSubject(outline, place.id),
    name,
    note: place.name,
    text: name,
    others: names[name] ?? '',
    about: '',
  }));
}

/** A mark that stands for its country is found as the country. */
function places({ outline, names }: SearchInput): Unnumbered[] {
  return outline.places
    .filter(({ id }) => mainSubject(outline, id) === id)
    .map(({ id, name }) => ({
      key: id,
      kind: 'place',
      subject: id,
      name,
      note: '',
      text: name,
      others: names[id] ?? '',
      about: '',
    }));
}

function countries({ outline, names }: SearchInput): Unnumbered[] {
  return outline.countries.map(({ id, name, slug }) => ({
    key: id,
    kind: 'country',
    subject: id,
    name,
    note: '',
    text: name,
    others: `${id} ${slug} ${names[id] ?? ''}`,
    about: '',
  }));
}

function topics({ outline, topics: headings, names }: SearchInput): Unnumbered[] {
  return outline.articles.flatMap(({ subject, sections }) =>
    sections.map(({ topic, teaser }) => ({
      key: `${subject}-${topic}`,
      kind: 'topic' as const,
      subject,
      target: `${subject}-${topic}`,
      name: headings[topic],
      note: nameIn(outline, subject),
      text: headings[topic],
      others: `${teaser} ${names[topicKey(topic)] ?? ''}`,
      about: allNames(outline, subject, names),
    })),
  );
}

/** What was corrected in a panel, under its own heading there. */
function corrections({ outline, facts: known, corrections: heading, names }: SearchInput): Unnumbered[] {
  return outline.articles.flatMap(({ subject, sections }) => {
    const ids = new Set(sections.flatMap((section) => section.facts));
    const texts = known.flatMap(({ id, correction }) => (ids.has(id) && correction ? [correction] : []));
    if (texts.length === 0) return [];
    return [
      {
        key: `${subject}-${CORRECTIONS}`,
        kind: 'topic' as const,
        subject,
        target: `${subject}-${CORRECTIONS}`,
        name: heading,
        note: nameIn(outline, subject),
        text: heading,
        others: `${texts.join(' ')} ${names[topicKey(CORRECTIONS)] ?? ''}`,
        about: allNames(outline, subject, names),
      },
    ];
  });
}

function facts({ outline, facts: known, names }: SearchInput): Unnumbered[] {
  const homes = new Map(
    outline.articles.flatMap(({ subject, sections }) =>
      sections.flatMap((section) => section.facts.map((fact) => [fact, subject] as const)),
    ),
  );
  return known.flatMap(({ id, text, about }) => {
    const subject = homes.get(id);
    if (subject === undefined) return [];
    return [
      {
        key: id,
        kind: 'fact' as const,
        subject,
        target: id,
        name: text,
        note: nameIn(outline, subject),
        text,
        others: names[factKey(id)] ?? '',
        about: about.map((one) => allNames(outline, one, names)).join(' '),
      },
    ];
  });
}

/** What a subject and the country that it lies in are called. */
function allNames(outline: Outline, id: SubjectId, names: SearchNames): string {
  const country = outline.places.find((place) => place.id === id)?.country;
  const ids = [id, ...(country === undefined ? [] : [country])];
  return ids.map((one) => `${nameIn(outline, one)} ${names[one] ?? ''}`).join(' ');
}

function nameIn(outline: Outline, id: SubjectId): string {
  return [...outline.countries, ...outline.places].find((subject) => subject.id === id)?.name ?? id;
}
