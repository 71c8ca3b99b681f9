import { type Check, idsOf } from './check.ts';
import { type Draft, FILES_WITH_FACTS } from './draft.ts';
import { indexById } from './index-by-id.ts';
import type { Source, SourceName } from './model.ts';
import { publisherKey, rootOf } from './strength.ts';
import { sourcesOfSite } from './subjects.ts';

/** Evidence and `locatedBy` name sources that are in the list. */
export const unknownSource: Check = {
  rule: 'unknown-source',
  find: ({ filedFacts, places, sites, sources, mayExist }) => {
    const known = idsOf(sources);
    const isUnknown = (id: string) => !known.has(id) && !mayExist(id, ['sources.json']);
    const inFacts = filedFacts.flatMap(({ fact, file }) =>
      fact.evidence
        .flatMap(({ source, retells }) => [source, ...(retells === undefined ? [] : [retells])])
        .filter(isUnknown)
        .map((source) => ({
          file,
          id: fact.id,
          message: `its evidence names "${source}", which is not in sources.json`,
        })),
    );
    const inPlaces = places.flatMap(({ id, locatedBy }) =>
      locatedBy !== undefined && isUnknown(locatedBy)
        ? [
            {
              file: 'places.geojson' as const,
              id,
              message: `locatedBy names "${locatedBy}", which is not in sources.json`,
            },
          ]
        : [],
    );
    const inSites = sites.flatMap((site) =>
      sourcesOfSite(site)
        .filter(isUnknown)
        .map((source) => ({
          file: 'places.geojson' as const,
          id: site.id,
          message: `its site names "${source}", which is not in sources.json`,
        })),
    );
    return [...inFacts, ...inPlaces, ...inSites];
  },
};

/** No source stands in the list without being used. */
export const unusedSource: Check = {
  rule: 'unused-source',
  find: (draft) => {
    const used = usedSources(draft);
    return draft.sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: 'sources.json',
        id,
        message: 'no fact or place names it, and no source in use retells it',
      }));
  },
};

/** A source that was read has an address that a reader can follow. */
export const seenSourceWithoutUrl: Check = {
  rule: 'seen-source-without-url',
  find: ({ sources }) =>
    sources
      .filter(({ read, url }) => read !== 'not-seen' && url === undefined)
      .map(({ id, read }) => ({
        file: 'sources.json',
        id,
        message: `it was read ("${read}") but has no url`,
      })),
};

/** Following `retells` never comes back to where it began. */
export const retellsCycle: Check = {
  rule: 'retells-cycle',
  find: ({ sources }) => {
    const byId = indexById(sources);
    return sources.flatMap((source) => {
      const { retells } = rootOf(source, byId);
      return retells === undefined || !byId.has(retells)
        ? []
        : [
            {
              file: 'sources.json',
              id: source.id,
              message: `its retellings run in a circle at "${retells}"`,
            },
          ];
    });
  },
};

/** One publisher is written in one way: its voice is told by its name, whatever the language. */
export const publisherInTwoForms: Check = {
  rule: 'publisher-in-two-forms',
  find: ({ sources }) => {
    const firsts = new Map<string, Source<SourceName>>();
    return sources.flatMap((source) => {
      const key = publisherKey(source.publisher);
      const first = firsts.get(key) ?? source;
      firsts.set(key, first);
      return formOf(first) === formOf(source)
        ? []
        : [
            {
              file: 'sources.json',
              id: source.id,
              message: `its publisher is not the same as that of "${first.id}" in name, "owner" or "office"`,
            },
          ];
    });
  },
};

function formOf({ publisher, owner, office }: Source<SourceName>): string {
  return JSON.stringify([publisher, owner, office]);
}

/** What facts and places name, and whatever those sources retell, and so on back to the origins. */
function usedSources({ facts, places, sites, sources, mayExist }: Draft): ReadonlySet<string> {
  const byId = indexById(sources);
  const used = new Set<string>();
  const use = (id: string | undefined): void => {
    if (id === undefined || used.has(id)) return;
    used.add(id);
    use(byId.get(id)?.retells);
  };
  for (const { id } of sources) if (mayExist(id, FILES_WITH_FACTS)) use(id);
  for (const { source, retells } of facts.flatMap(({ evidence }) => evidence)) {
    use(source);
    use(retells);
  }
  for (const place of places) use(place.locatedBy);
  for (const id of sites.flatMap(sourcesOfSite)) use(id);
  return used;
}
