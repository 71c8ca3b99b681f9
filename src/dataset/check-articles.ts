import type { Check } from './check.ts';
import { type Draft, FILES_WITH_FACTS } from './draft.ts';
import type { SubjectId } from './model.ts';
import type { Finding } from './problem.ts';
import { mainSubject } from './subjects.ts';

/** Facts that a part of `articles.json` names. */
interface Rest {
  /** The subject of the article, or `story`. */
  readonly id: string;
  readonly what: string;
  readonly facts: readonly string[];
}

/** Everything in `articles.json` that rests on facts, holds some or leads to some. */
export function restsOf({ story, articles }: Draft): Rest[] {
  return [
    ...leadsOf({ story, articles }),
    ...articles.flatMap(({ subject: id, sections }) =>
      sections.flatMap(({ topic, facts, links }) => [
        { id, what: `section "${topic}"`, facts },
        { id, what: `section "${topic}" (links)`, facts: links },
      ]),
    ),
  ];
}

/** Who opens the page of a subject with facts reads a lead first. */
export const subjectWithoutArticle: Check = {
  rule: 'subject-without-article',
  find: (draft, { countries }) => {
    const withArticle = new Set(draft.articles.map(({ subject }) => subject));
    return subjectsOf(draft)
      .filter((subject) => !withArticle.has(subject) && !draft.mayExist(subject, ['articles.json']))
      .filter((subject) => isKnown(subject, draft, countries))
      .map((subject) => findingOf(subject, 'it has facts but no article'));
  },
};

/** A mark that stands for its country has no article beside that of the country. */
export const articleOfAMark: Check = {
  rule: 'article-of-a-mark',
  find: (draft) =>
    draft.articles
      .filter(({ subject }) => mainSubject(draft, subject) !== subject)
      .map(({ subject }) =>
        findingOf(subject, `it stands for "${mainSubject(draft, subject)}", whose article it is`),
      ),
};

/** No claim without a source: leads and doors rest on facts, which have some. */
export const leadWithoutFact: Check = {
  rule: 'lead-without-fact',
  find: (draft) =>
    leadsOf(draft)
      .filter(({ facts }) => facts.length === 0)
      .map(({ id, what }) => findingOf(id, `its ${what} rests on no fact`)),
};

/** A heading has something under it. */
export const sectionEmpty: Check = {
  rule: 'section-empty',
  find: ({ articles }) =>
    articles.flatMap(({ subject, sections }) =>
      sections
        .filter(({ facts, links }) => facts.length + links.length === 0)
        .map(({ topic }) => findingOf(subject, `its section "${topic}" is empty`)),
    ),
};

/** Every fact is read somewhere. */
export const factWithoutSection: Check = {
  rule: 'fact-without-section',
  find: ({ filedFacts, articles, mayExist }) => {
    const placed = new Set(articles.flatMap(({ sections }) => sections.flatMap(({ facts }) => facts)));
    return filedFacts
      .filter(({ fact }) => !placed.has(fact.id) && !mayExist(fact.id, ['articles.json']))
      .map(({ fact, file }) => ({ file, id: fact.id, message: 'no section in articles.json holds it' }));
  },
};

/** A fact is read in one place, and elsewhere there are links to it. */
export const factInTwoSections: Check = {
  rule: 'fact-in-two-sections',
  find: ({ articles }) => {
    const holders = new Map<string, string>();
    return articles.flatMap(({ subject, sections }) =>
      sections.flatMap(({ topic, facts }) =>
        [...new Set(facts)].flatMap((fact) => {
          const earlier = holders.get(fact);
          holders.set(fact, `"${topic}" of ${subject}`);
          return earlier === undefined
            ? []
            : [findingOf(subject, `its section "${topic}" holds "${fact}", and so does ${earlier}`)];
        }),
      ),
    );
  },
};

/** A section holds facts that stand at its subject, or at a mark for which its subject stands. */
export const factAwayFromHome: Check = {
  rule: 'fact-away-from-home',
  find: (draft) => {
    const homes = homesOf(draft);
    return draft.articles.flatMap(({ subject, sections }) =>
      sections.flatMap(({ topic, facts }) =>
        facts
          .filter((fact) => homes.get(fact)?.has(subject) === false)
          .map((fact) =>
            findingOf(subject, `its section "${topic}" holds "${fact}", which is at home elsewhere`),
          ),
      ),
    );
  },
};

/** What stands in an article needs no link in it. */
export const linkAtHome: Check = {
  rule: 'link-at-home',
  find: ({ articles }) =>
    articles.flatMap(({ subject, sections }) => {
      const own = new Set(sections.flatMap(({ facts }) => facts));
      return sections.flatMap(({ topic, links }) =>
        links
          .filter((fact) => own.has(fact))
          .map((fact) =>
            findingOf(subject, `its section "${topic}" leads to "${fact}", which stands in this article`),
          ),
      );
    }),
};

function leadsOf({ story, articles }: Pick<Draft, 'story' | 'articles'>): Rest[] {
  return [
    ...(story === null
      ? []
      : [
          { id: 'story', what: 'lead', facts: story.lead.facts },
          ...story.doors.map(({ id, facts }) => ({ id: 'story', what: `door "${id}"`, facts })),
        ]),
    ...articles.map(({ subject, lead }) => ({ id: subject, what: 'lead', facts: lead.facts })),
  ];
}

/** The main subjects that have facts, and the countries of places that have some. */
function subjectsOf(draft: Draft): SubjectId[] {
  const named = new Set(draft.facts.flatMap(({ about }) => about));
  const countries = draft.places.filter(({ id }) => named.has(id)).map(({ country }) => country);
  return [...new Set([...named, ...countries].map((id) => mainSubject(draft, id)))];
}

function isKnown(
  subject: SubjectId,
  { places, mayExist }: Draft,
  countries: readonly { readonly id: string }[],
): boolean {
  const known = [...places, ...countries].some(({ id }) => id === subject);
  return known && !mayExist(subject, FILES_WITH_FACTS);
}

/** The subjects at which a fact stands, by its id; more than one only where an id is given twice. */
function homesOf(draft: Draft): ReadonlyMap<string, ReadonlySet<SubjectId>> {
  const homes = new Map<string, Set<SubjectId>>();
  for (const { id, about } of draft.facts) {
    const own = homes.get(id) ?? new Set();
    const [home] = about;
    if (home !== undefined) own.add(mainSubject(draft, home));
    homes.set(id, own);
  }
  return homes;
}

function findingOf(id: string, message: string): Finding {
  return { file: 'articles.json', id, message };
}
