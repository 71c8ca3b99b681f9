import { indexById } from './index-by-id.ts';
import type { Edition, Evidences, Fact, Outline, SubjectId } from './model.ts';
import { factsAbout, inOrder, mainSubject, sourcesOfSite, subjectsWithFacts } from './subjects.ts';

/** The file with every fact, for what goes through all of them. */
export const ALL_FACTS = 'all';

/** The file with what the story’s own panel tells. */
const STORY_FACTS = 'story';

/** A file of facts, with every source that they lead to. */
export interface FactsFile {
  readonly name: string;
  readonly evidences: Evidences;
}

/** The files that the facts of an edition are handed out in: one for each panel that tells some, and one with all. */
export function factsFiles(edition: Edition): FactsFile[] {
  const subjects = [null, ...subjectsWithFacts(edition)];
  return [
    ...subjects.map((subject) => ({
      name: factsFileOf(edition, subject),
      evidences: evidencesOf(edition, subject),
    })),
    {
      name: ALL_FACTS,
      evidences: { facts: edition.facts, sites: edition.sites, sources: edition.sources },
    },
  ];
}

/**
 * The name of the file with what the panel of a subject tells, or of the story where nothing is selected. Country codes are
 * capitals and ids of places carry a prefix, so that no place can be named like another file.
 */
export function factsFileOf(edition: Pick<Edition, 'places'>, subject: SubjectId | null): string {
  return subject === null ? STORY_FACTS : OF + mainSubject(edition, subject);
}

/** The ids of the facts that an outline says a file holds: what is then not in it is missing. */
export function factsNamedIn({ story, articles }: Outline, file: string): ReadonlySet<string> {
  const article = articles.filter(({ subject }) => subject === subjectOfFile(file));
  const parts = file === STORY_FACTS ? [story.lead, ...story.doors] : [];
  return new Set(
    [...parts, ...article.flatMap(({ lead, sections }) => [lead, ...sections])].flatMap(factIds),
  );
}

/** The facts that the panel of a subject tells in full, or that of the story. */
export function factsTold(edition: Edition, subject: SubjectId | null): Fact<string>[] {
  const named = factsNamedIn(edition, factsFileOf(edition, subject));
  const hasArticle = edition.articles.some((article) => article.subject === subject);
  // Without an article a panel lists whatever bears on its subject.
  const listed = subject === null || hasArticle ? [] : factsAbout(edition, subject);
  const byId = indexById(edition.facts);
  return inOrder(edition.facts, [...listed, ...[...named].flatMap((id) => byId.get(id) ?? [])]);
}

const OF = 'of-';

/** An article is of a subject that has a panel. */
function subjectOfFile(file: string): SubjectId | null {
  return file.startsWith(OF) ? file.slice(OF.length) : null;
}

function factIds({ facts }: { readonly facts: readonly string[] }): readonly string[] {
  return facts;
}

function evidencesOf(edition: Edition, subject: SubjectId | null): Evidences {
  const { sources } = edition;
  const facts = factsTold(edition, subject);
  const sites = edition.sites.filter(({ id }) => mainSubject(edition, id) === subject);
  const byId = indexById(sources);
  const named = facts.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, retells }) => [source, retells ?? byId.get(source)?.retells]),
  );
  // A list of sources says whom each retells; all else that follows from their trails is in the line of a fact.
  const needed = new Set([...named, ...sites.flatMap(sourcesOfSite)]);
  return { facts, sites, sources: sources.filter(({ id }) => needed.has(id)) };
}
