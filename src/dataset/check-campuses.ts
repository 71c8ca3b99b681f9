import { LANGUAGES } from '../i18n/locales.ts';
import type { Check } from './check.ts';
import type { Draft } from './draft.ts';
import { type LocatedText, ownWordsOf } from './located-text.ts';
import type { Party, Place, Role, Site } from './model.ts';
import type { Finding } from './problem.ts';
import { mainSubject } from './subjects.ts';

/** Who rents is the whole question of a campus. */
export const tenancyMisplaced: Check = {
  rule: 'tenancy-misplaced',
  find: ({ places }) =>
    rolesOf(places)
      .filter(({ role }) => (role.kind === 'campus') !== (role.tenancy !== undefined))
      .map(({ id, role }) =>
        findingOf(
          id,
          role.kind === 'campus'
            ? 'its campus has no tenancy'
            : `its ${role.kind} has the tenancy "${role.tenancy}"`,
        ),
      ),
};

/** A campus names the Chinese groups that rent there, and none that merely may. */
export const organizationMissing: Check = {
  rule: 'organization-missing',
  find: ({ places }) =>
    rolesOf(places).flatMap(({ id, role }) => {
      const { kind, tenancy, organizations } = role;
      const isNamed = kind !== 'campus' || tenancy === 'named';
      const isToldElsewhere = kind === 'campus' && tenancy === undefined;
      if (isToldElsewhere || isNamed === organizations.length > 0) return [];
      const message = isNamed
        ? `its ${kind} names no organization`
        : `its campus has the tenancy "${tenancy}" and names ${organizations.join(', ')}`;
      return [findingOf(id, message)];
    }),
};

/** Role and site do not name different tenants; a tenant that is no Chinese group stands in the site alone. */
export const tenantUnknown: Check = {
  rule: 'tenant-unknown',
  find: ({ places, sites }) =>
    places.flatMap(({ id, roles }) => {
      const tenants = roles
        .filter(({ kind }) => kind === 'campus')
        .flatMap(({ organizations }) => organizations);
      const named = sites.find((site) => site.id === id)?.tenant?.name;
      if (tenants.length === 0 || named === undefined) return [];
      return tenants
        .filter((tenant) => !named.includes(tenant))
        .map((tenant) => findingOf(id, `its tenant is "${tenant}" as a role and "${named}" as a site`));
    }),
};

/** An empty entry would be drawn as an empty line. */
export const partyEmpty: Check = {
  rule: 'party-empty',
  find: ({ sites }) =>
    sites.flatMap((site) =>
      partiesOf(site)
        .filter(({ party: { name, note } }) => name === undefined && note === undefined)
        .map(({ what }) => findingOf(site.id, `its ${what} has neither a name nor a note`)),
    ),
};

/** Where several come into sight together, the data say which is named first. */
export const rankMissing: Check = {
  rule: 'rank-missing',
  find: ({ places }) =>
    places
      .filter(({ minZoom = 0, rank }) => minZoom > 0 && rank === undefined)
      .map(({ id, minZoom }) => findingOf(id, `it is drawn from zoom ${minZoom} on and has no rank`)),
};

/** What the world view gathers stands where the world view has a mark. */
export const aggregateUnknown: Check = {
  rule: 'aggregate-unknown',
  find: (draft) =>
    draft.places.flatMap(({ id, country, minZoom = 0, aggregatedAt }) => {
      if (aggregatedAt === undefined || draft.mayExist(aggregatedAt, ['places.geojson'])) return [];
      const at = draft.places.find((place) => place.id === aggregatedAt);
      const isSound = at !== undefined && minZoom > 0 && (at.minZoom ?? 0) === 0 && at.country === country;
      return isSound
        ? []
        : [
            findingOf(
              id,
              `it is to stand beside "${aggregatedAt}", where no mark of its country is in every view`,
            ),
          ];
    }),
};

/** What research found that must not be said of a place is not said of it, in any text that tells of it. */
export const mustNotClaim: Check = {
  rule: 'must-not-claim',
  find: (draft) =>
    draft.bans.flatMap(({ id, claim, pattern }) =>
      textsAbout(draft, id).flatMap(({ file, id: at, what, text, language }) => {
        const found = language === null ? null : patternOf(pattern[language])?.exec(text);
        return !found
          ? []
          : [{ file, id: at, message: `its ${what} claims of "${id}": ${claim} ("${found[0]}")` }];
      }),
    ),
};

/** A claim that nobody could find would never be refused. */
export const patternUnreadable: Check = {
  rule: 'pattern-unreadable',
  find: ({ bans }) =>
    bans.flatMap(({ id, pattern }) =>
      LANGUAGES.filter((language) => patternOf(pattern[language]) === null).map((language) =>
        findingOf(id, `"${pattern[language]}" is none`),
      ),
    ),
};

/** null where it is none. */
function patternOf(source: string): RegExp | null {
  try {
    return new RegExp(source, 'iu');
  } catch {
    return null;
  }
}

function findingOf(id: string, message: string): Finding {
  return { file: 'places.geojson', id, message };
}

function rolesOf(places: readonly Place[]): { readonly id: string; readonly role: Role }[] {
  return places.flatMap(({ id, roles }) => roles.map((role) => ({ id, role })));
}

function partiesOf({ operator, owner, tenant }: Site): { readonly what: string; readonly party: Party }[] {
  const parties = { operator, owner, tenant };
  return Object.entries(parties).flatMap(([what, party]) => (party === undefined ? [] : [{ what, party }]));
}

/** Its own words, those of its article, and every fact about it. */
function textsAbout(draft: Draft, id: string): LocatedText[] {
  const facts = new Set(draft.facts.filter(({ about }) => about.includes(id)).map((fact) => fact.id));
  const article = mainSubject(draft, id);
  return ownWordsOf(draft).filter((text) =>
    text.file === 'articles.json' ? text.id === article : text.id === id || facts.has(text.id),
  );
}
