import { type Edition, PLACE_KINDS } from '../dataset/model.ts';
import { addressOf, subjectAtAddress } from '../dataset/subjects.ts';
import { type Choice, DEFAULT_CHOICE, NOTHING, type Selection, selectedId } from '../scene/choice.ts';
import { selectionOf } from './actions.ts';

/** One key of the query: how it is read, and how it is written; null leaves it out. A value that fits nothing is ignored. */
interface Field {
  readonly key: string;
  readonly read: (value: string, edition: Edition) => Partial<Choice>;
  readonly write: (choice: Choice) => string | null;
}

const readSelection = (value: string, edition: Edition): Partial<Choice> => {
  const byId = selectionOf(edition, value);
  const selection = byId.type === 'none' ? selectionOf(edition, subjectAtAddress(edition, value)) : byId;
  return selection.type === 'none' ? {} : { selection };
};

const readKinds = (value: string): Partial<Choice> => {
  const named = value.split(',');
  const kinds = PLACE_KINDS.filter((kind) => named.includes(kind));
  return kinds.length === 0 ? {} : { kinds };
};

const FIELDS: readonly Field[] = [
  { key: 'at', read: readSelection, write: ({ selection }) => selectedId(selection) },
  {
    key: 'view',
    read: (value) => (value === 'flat' || value === 'globe' ? { view: value } : {}),
    write: ({ view }) => (view === DEFAULT_CHOICE.view ? null : view),
  },
  {
    key: 'theme',
    read: (value) => (value === 'auto' || value === 'light' || value === 'dark' ? { theme: value } : {}),
    write: ({ theme }) => (theme === DEFAULT_CHOICE.theme ? null : theme),
  },
  {
    key: 'kinds',
    read: readKinds,
    write: ({ kinds }) => (kinds.length === PLACE_KINDS.length ? null : kinds.join(',')),
  },
];

/** Where the pages of one language and form stand: `/{language}/` or `/{language}/embed/`, as an absolute address. */
export interface Section {
  readonly home: string;
}

/** The subject that an address names in its path, under a section; null for the section's own page. */
const subjectInPath = (address: URL, { home }: Section, edition: Edition): string | null => {
  const base = new URL(home).pathname;
  if (!address.pathname.startsWith(base)) return null;
  const slug = address.pathname.slice(base.length).replace(/(?:\/|\/index\.html)$/, '');
  return slug === '' ? null : subjectAtAddress(edition, slug);
};

/** Reads a choice from an address; what it does not say, or says wrongly, is as by default. Never throws. */
export const readAddress = (href: string, section: Section, edition: Edition): Choice => {
  const address = new URL(href);
  const selection: Selection = selectionOf(edition, subjectInPath(address, section, edition));
  let choice: Choice = { ...DEFAULT_CHOICE, selection };
  for (const { key, read } of FIELDS) {
    const value = address.searchParams.get(key);
    if (value !== null) choice = { ...choice, ...read(value, edition) };
  }
  return choice;
};

/**
 * The address of a choice. A page of its own keeps its path while its subject is the one that is selected; otherwise the
 * selection is a key of the section's page. Keys that are not ours and the fragment stay as they are.
 */
export const writeAddress = (
  choice: Choice,
  currentHref: string,
  section: Section,
  edition: Edition,
): string => {
  const current = new URL(currentHref);
  const id = selectedId(choice.selection);
  const keepsPath = id !== null && subjectInPath(current, section, edition) === id;
  const next = new URL(keepsPath ? current.pathname : section.home, current);
  next.search = current.search;
  next.hash = current.hash;
  const written = keepsPath ? { ...choice, selection: NOTHING } : choice;
  for (const { key, write } of FIELDS) {
    const value = write(written);
    if (value === null) next.searchParams.delete(key);
    else next.searchParams.set(key, value);
  }
  // A comma is allowed in a query, and the list reads better with it.
  next.search = next.search.replaceAll('%2C', ',');
  return next.href;
};

/** The query of a choice without its selection, with a leading `?` where there is any: what a link to another page takes along. */
export const carriedQuery = (choice: Choice): string => {
  const query = new URLSearchParams();
  for (const { key, write } of FIELDS) {
    const value = key === 'at' ? null : write(choice);
    if (value !== null) query.set(key, value);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};

/** The path of a subject's page under its section, with a trailing slash; empty for the section's own. */
export const pathOf = (edition: Edition, id: string | null): string => {
  const address = addressOf(edition, id);
  return address === null ? '' : `${address}/`;
};
