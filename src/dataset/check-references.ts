import { type Check, idsOf } from './check.ts';
import { restsOf } from './check-articles.ts';
import { historiesOf } from './check-history.ts';
import { type CheckContext, type Draft, FILES_WITH_FACTS } from './draft.ts';
import { historyInWords } from './history.ts';
import { KIND_AT_END, rolesUnder } from './link-roles.ts';
import type { Link } from './model.ts';
import type { Finding } from './problem.ts';

/** `/{language}/embed/` is a page of the site, so no place can live at that address. */
const RESERVED_ADDRESSES = ['embed', 'data'];

/** Within its kind an id is given once, and a place's is no country's name or code. */
export const duplicateId: Check = {
  rule: 'duplicate-id',
  find: (draft, context) => [
    ...repeated(draft.places.map(({ id }) => ({ file: 'places.geojson', id }))),
    ...repeated(draft.filedFacts.map(({ fact, file }) => ({ file, id: fact.id }))),
    ...repeated(draft.countryEntries.map((id) => ({ file: 'countries.json', id }))),
    ...repeated(draft.links.map(({ id }) => ({ file: 'links.json', id }))),
    ...repeated(draft.sources.map(({ id }) => ({ file: 'sources.json', id }))),
    ...repeated(draft.articles.map(({ subject }) => ({ file: 'articles.json', id: subject }))),
    ...takenIds(draft, context),
  ],
};

/** `also` names places and countries that exist. */
export const unknownSubject: Check = {
  rule: 'unknown-subject',
  find: ({ filedFacts, places, articles, mayExist }, { countries }) => {
    const known = new Set([...idsOf(places), ...countries.map(({ id }) => id)]);
    const ofArticles = articles
      .filter(({ subject }) => !known.has(subject) && !mayExist(subject, ['places.geojson']))
      .map(({ subject }) => ({
        file: 'articles.json' as const,
        id: subject,
        message: `"${subject}" is neither a place nor a country`,
      }));
    const ofFacts = filedFacts.flatMap(({ fact, file }) =>
      // The first is the entry that holds the fact; it is looked at on its own.
      fact.about
        .slice(1)
        .filter((subject) => !known.has(subject) && !mayExist(subject, ['places.geojson']))
        .map((subject) => ({
          file,
          id: fact.id,
          message: `also names "${subject}", which is neither a place nor a country`,
        })),
    );
    return [...ofFacts, ...ofArticles];
  },
};

/** Links join places that exist. */
export const unknownPlace: Check = {
  rule: 'unknown-place',
  find: ({ links, places, mayExist }) => {
    const known = idsOf(places);
    return links.flatMap(({ id, from, to }) =>
      [from, to]
        .filter((end) => !known.has(end) && !mayExist(end, ['places.geojson']))
        .map((end) => ({ file: 'links.json' as const, id, message: `there is no place "${end}"` })),
    );
  },
};

/** Histories rest on facts that exist. */
export const unknownFact: Check = {
  rule: 'unknown-fact',
  find: (draft) => {
    const known = idsOf(draft.facts);
    const isUnknown = (fact: string) => !known.has(fact) && !draft.mayExist(fact, FILES_WITH_FACTS);
    const inHistories = historiesOf(draft).flatMap(({ file, id, history }) =>
      history.flatMap(({ status, fact }) =>
        fact === undefined || !isUnknown(fact)
          ? []
          : [{ file, id, message: `it is "${status}" by the fact "${fact}", which there is not` }],
      ),
    );
    const inArticles = restsOf(draft).flatMap(({ id, what, facts }) =>
      facts.filter(isUnknown).map((fact) => ({
        file: 'articles.json' as const,
        id,
        message: `its ${what} names the fact "${fact}", which there is not`,
      })),
    );
    return [...inHistories, ...inArticles];
  },
};

/** The line to a place and the mark at its end tell the same on every day: a plan that comes true does so in both. */
export const linkStatus: Check = {
  rule: 'link-status',
  find: (draft) =>
    draft.links
      .filter((link) => !agrees(link, draft))
      .map((link) => ({
        file: 'links.json',
        id: link.id,
        message: `it is ${historyInWords(link)}, but ${link.organization} has no ${KIND_AT_END[link.kind]} of that history at "${link.to}"`,
      })),
};

/** All but the first of every group with the same id. */
function repeated(findings: readonly Omit<Finding, 'message'>[]): Finding[] {
  const seen = new Set<string>();
  return findings.flatMap(({ file, id }) => {
    if (seen.has(id)) return [{ file, id, message: `the id "${id}" is given more than once` }];
    seen.add(id);
    return [];
  });
}

function takenIds({ places }: Draft, { countries }: CheckContext): Finding[] {
  const taken = new Set([
    ...RESERVED_ADDRESSES,
    ...countries.flatMap(({ id, slug }) => [slug, id.toLowerCase()]),
  ]);
  return places
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => ({
      file: 'places.geojson',
      id,
      message: `the id "${id}" is a country's or a page's address`,
    }));
}

function agrees(link: Link, { places }: Draft): boolean {
  const place = places.find(({ id }) => id === link.to);
  return place === undefined || KIND_AT_END[link.kind] === null || rolesUnder(link, place).length > 0;
}
