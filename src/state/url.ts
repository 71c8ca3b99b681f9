import { ROLE_GROUPS, type RoleGroup } from '../dataset/history.ts';
import type { Edition } from '../dataset/model.ts';
import { addressOf, mainSubject, subjectAtAddress } from '../dataset/subjects.ts';
import { readUrl } from '../dataset/web-address.ts';
import { type AddressQuery, queryPairs } from '../embed/query.ts';
import { type Choice, DEFAULT_CHOICE, NOTHING, type Selection, selectedId } from '../scene/choice.ts';
import { selectionOf } from './actions.ts';

/** One key of the query and how it is read; how it is written, `embed/query.ts` says. A value that fits nothing is ignored. */
interface Field {
  readonly key: string;
  /** A key that is said several times continues its list, where it has one. */
  readonly isList?: boolean;
  readonly read: (value: string, edition: Edition) => Partial<Choice>;
}

const DATA_CENTRES: readonly string[] = ['data-centre-opened', 'data-centre-planned'] satisfies RoleGroup[];

/** Names of the first release, which stand in links and snippets: it told Alibaba’s data centres apart by batch. */
const EARLIER_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['first-data-centre', DATA_CENTRES],
  ['additional-data-centre', DATA_CENTRES],
]);

const FIELDS: readonly Field[] = [
  { key: 'at', read: readSelection },
  {
    key: 'view',
    read: (value) => (value === 'flat' || value === 'globe' ? { projection: value } : {}),
  },
  {
    key: 'theme',
    read: (value) => (value === 'auto' || value === 'light' || value === 'dark' ? { theme: value } : {}),
  },
  { key: 'kinds', isList: true, read: readKinds },
];

/** Where the pages of one language and form stand: `/{language}/` or `/{language}/embed/`, as an absolute address. */
export interface Section {
  readonly home: string;
}

/**
 * Reads a choice from an address; what it does not say, or says wrongly, is as by default, and of what it says twice the
 * first that fits counts. Never throws.
 */
export function readAddress(href: string, section: Section, edition: Edition): Choice {
  const query = new URLSearchParams(`?${partsOf(href).query}`);
  const selection: Selection = selectionOf(edition, subjectInPath(href, section, edition));
  const choice: Choice = { ...DEFAULT_CHOICE, selection };
  const read = FIELDS.map((field) => {
    const values = query.getAll(field.key).map((value) => value.trim());
    const meant = field.isList ? [values.join(',')] : values;
    return meant.map((value) => field.read(value, edition)).find((part) => Object.keys(part).length > 0);
  });
  return Object.assign(choice, ...read);
}

/**
 * The address of a choice. A page of its own keeps its path while its subject is the one that is selected; otherwise the
 * selection is a key of the section's page. Keys that are not ours and the fragment stay as they are, byte for byte.
 */
export function writeAddress(
  choice: Choice,
  currentHref: string,
  section: Section,
  edition: Edition,
): string {
  const { page, query, fragment } = partsOf(currentHref);
  const id = selectedId(choice.selection);
  const keepsPath = id !== null && subjectInPath(currentHref, section, edition) === id;
  const written = keepsPath ? { ...choice, selection: NOTHING } : choice;
  return (keepsPath ? page : section.home) + queryOf(written, query) + fragment;
}

/** The query that a link to another page takes along from an address with the query `search`: all but the selection. */
export function carriedQuery(choice: Choice, search: string): string {
  return queryOf({ ...choice, selection: NOTHING }, search.replace(/^\?/, ''));
}

/** What the query says of a choice beside what is selected, in the words of the contract. */
export function queryFields({
  projection,
  theme,
  kinds,
}: Omit<Choice, 'selection'>): Omit<AddressQuery, 'at'> {
  return { view: projection, theme, kinds: kinds.length === ROLE_GROUPS.length ? undefined : kinds };
}

/** The path of a subject's page under its section, with a trailing slash; empty for the section's own. */
export function pathOf(edition: Edition, id: string | null): string {
  const address = addressOf(edition, id);
  return address === null ? '' : `${address}/`;
}

/** An address as it is written, since a parser would spell foreign parts anew. */
interface AddressParts {
  /** Everything before the query. */
  readonly page: string;
  /** Without its question mark. */
  readonly query: string;
  /** With its `#`. */
  readonly fragment: string;
}

function partsOf(href: string): AddressParts {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(href) ?? [];
  return { page, query, fragment };
}

/** The subject that an address names in its path, under a section; null for the section's own page. */
function subjectInPath(href: string, { home }: Section, edition: Edition): string | null {
  const folders = segmentsOf(home).slice(0, -1);
  const segments = segmentsOf(href);
  if (folders.some((folder, index) => folder !== segments[index])) return null;
  const [slug, file = '', ...more] = segments.slice(folders.length);
  const isPage = slug !== undefined && more.length === 0 && (file === '' || file === 'index.html');
  const id = isPage ? subjectAtAddress(edition, slug) : null;
  return id === null ? null : mainSubject(edition, id);
}

function segmentsOf(href: string): string[] {
  return (readUrl(href)?.pathname ?? '').split('/').map(decoded);
}

/** A part of an address as its reader means it; one that is encoded wrongly stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readSelection(value: string, edition: Edition): Partial<Choice> {
  const byId = selectionOf(edition, value);
  const selection = byId.type === 'none' ? selectionOf(edition, subjectAtAddress(edition, value)) : byId;
  return selection.type === 'none' ? {} : { selection };
}

function readKinds(value: string): Partial<Choice> {
  const named = value.split(',').flatMap((name) => EARLIER_KINDS.get(name.trim()) ?? [name.trim()]);
  const kinds = ROLE_GROUPS.filter((kind) => named.includes(kind));
  return kinds.length === 0 ? {} : { kinds };
}

/** A query with everything that is not ours as it was, and then the choice; with a leading `?` where there is anything. */
function queryOf(choice: Choice, query: string): string {
  const foreign = query.split('&').filter(isForeign);
  const own = queryPairs({ at: selectedId(choice.selection), ...queryFields(choice) });
  const text = [...(query === '' ? [] : foreign), ...own].join('&');
  return text === '' ? '' : `?${text}`;
}

function isForeign(pair: string): boolean {
  // After an `&` nothing is left out; a question mark at the beginning would be.
  const [key] = new URLSearchParams(`&${pair}`).keys();
  return FIELDS.every((field) => field.key !== key);
}
