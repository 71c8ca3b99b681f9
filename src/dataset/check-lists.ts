import type { Check } from './check.ts';
import { restsOf } from './check-articles.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './problem.ts';

/** Evidence counts once, and so does everything else that is listed. */
export const listedTwice: Check = {
  rule: 'listed-twice',
  find: (draft) => [
    ...listsOf(draft).flatMap(({ file, id, what, items }) =>
      repeatedIn(items).map((item) => ({ file, id, message: `its ${what} names "${item}" twice` })),
    ),
    ...twins(
      draft.links.map(({ id, kind, from, to, organization }) => ({
        id,
        file: 'links.json',
        key: `${organization} ${kind} from ${from} to ${to}`,
      })),
    ),
    ...twins(
      draft.sources.flatMap(({ id, url }) =>
        url === undefined ? [] : [{ id, file: 'sources.json' as const, key: url }],
      ),
    ),
  ],
};

interface List extends Omit<Finding, 'message'> {
  readonly what: string;
  /** What makes an item the same as another, in words. */
  readonly items: readonly string[];
}

function listsOf(draft: Draft): List[] {
  const { filedFacts, places, articles, story } = draft;
  return [
    ...filedFacts.flatMap(({ fact: { id, evidence, about, article = [] }, file }) => {
      const supporting = evidence.filter(({ part }) => part !== 'disputes');
      const disputing = evidence.filter(({ part }) => part === 'disputes');
      return [
        { file, id, what: 'evidence', items: supporting.map(({ source }) => source) },
        { file, id, what: 'evidence', items: disputing.map(({ source }) => source) },
        { file, id, what: 'also, its own place included,', items: about },
        { file, id, what: 'article', items: article.map(String) },
      ];
    }),
    ...places.flatMap(({ id, roles }) =>
      roles.map(({ organizations }) => ({
        file: 'places.geojson' as const,
        id,
        what: 'organizations',
        items: organizations,
      })),
    ),
    ...restsOf(draft).map(({ id, what, facts }) => ({
      file: 'articles.json' as const,
      id,
      what,
      items: facts,
    })),
    ...articles.map(({ subject, sections }) => ({
      file: 'articles.json' as const,
      id: subject,
      what: 'topics',
      items: sections.map(({ topic }) => topic),
    })),
    {
      file: 'articles.json',
      id: 'story',
      what: 'doors',
      items: story?.doors.map(({ id }) => id) ?? [],
    },
  ];
}

function repeatedIn(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) < index))];
}

/** Entries under different ids that say the same: a link drawn twice, a page listed as two sources. */
function twins(entries: readonly { id: string; file: Finding['file']; key: string }[]): Finding[] {
  return entries.flatMap(({ id, file, key }, index) => {
    const first = entries.findIndex((entry) => entry.key === key);
    const twin = entries[first];
    // The same id twice is another rule's.
    return first === index || twin === undefined || twin.id === id
      ? []
      : [{ file, id, message: `it is the same as "${twin.id}": ${key}` }];
  });
}
