/** A file of the dataset, in the folder `data`. */
export type DataFile = 'places.geojson' | 'countries.json' | 'links.json' | 'sources.json' | 'articles.json';

/** The rules that a file keeps as a text, before anything is read from it. */
export const FILE_RULES = {
  'file-unreadable': 'a file is there, and in UTF-8 without a byte order mark',
  'json-syntax': 'a file is JSON',
  'duplicate-key': 'a key stands once in its object; of two, JSON keeps the last and hides the other',
} as const;

/** Every rule that the data keep, by the id that a problem carries. */
export const RULES = {
  ...FILE_RULES,
  shape: 'has the form that the schema describes',
  'unknown-key': 'has no key that the schema does not know',
  'id-malformed': 'must be lower-case words joined by hyphens; a country, its three-letter ISO 3166-1 code',
  'duplicate-id': 'an id is given once and cannot be mistaken for a country or a page of the site',
  'unknown-country': 'a country is one of those on the world map',
  'unknown-subject': '`also` and articles name places and countries that exist',
  'unknown-place': 'a link joins two places that exist',
  'unknown-fact': 'what a role, a link, a lead, a section or a door rests on are facts that exist',
  'subject-without-article': 'what has facts has an article',
  'article-of-a-mark': 'a mark of which only the country is known is told of in the article of the country',
  'lead-without-fact': 'a lead, and a way into the story, rests on a fact',
  'section-empty': 'a section holds a fact or leads to one',
  'fact-without-section': 'every fact stands in a section',
  'fact-in-two-sections': 'a fact stands in one section of one article',
  'fact-away-from-home': 'a section holds facts of its subject',
  'link-at-home': 'a section leads to facts of other subjects, not of its own',
  'unknown-source': 'a source that is named is in the list of sources',
  'unused-source': 'a source in the list is used by a fact or a place, or retold by one that is',
  'seen-source-without-url': 'a source that was read has an address',
  'url-not-https': 'an address must begin with https://',
  'url-unreadable': 'an address can be read as one (WHATWG URL)',
  'url-user-info': 'an address names no user and no password',
  'url-without-name': 'an address names its host by a public name: no number, no name of a single word',
  'publisher-in-two-forms':
    'one publisher has one name, one owner, and is an office of a state always or never',
  'retells-cycle': 'retellings lead back to an origin, never to themselves',
  'listed-twice': 'nothing stands twice in one list',
  'both-sides': 'a source does not support and dispute the same fact',
  'fact-without-evidence': 'something other than a dispute speaks for a fact',
  'relay-without-origin': 'a relay says which source in the list it retells',
  'retelling-as-independent': 'a page does not confirm the very report that it retells',
  'not-seen-without-relay': 'what was not seen is retold by a seen source of the same fact',
  'weak-alone': 'a fact does not rest on weak sources alone',
  'dispute-weak-alone': 'what is called disputed is disputed by a source that is not weak',
  'kind-misplaced': 'a source plays a part that its kind allows, and says what its kind asks for',
  'translation-missing': 'must have text in every language',
  'translation-identical': 'a text differs from language to language',
  'wrong-script': 'a text is written in the script of its language',
  'mixed-script': 'a word is written in one script, with no look-alikes from another',
  'foreign-letter': 'a text has only letters of its language’s alphabet, and Latin names',
  'without-letters': 'a text has letters',
  placeholder: 'a text is finished: no TODO, no filler, no gap of a template',
  markup: 'a text is plain: no HTML, no entities, no Markdown',
  'invisible-character': 'a text has no control, direction, zero-width or replacement character',
  'not-normalized': 'a text is in Unicode normalisation form C',
  'text-too-long': 'must be no longer than 320 characters',
  'lead-too-long': 'must be no longer than 200 characters',
  'date-malformed': 'must be a day of the calendar, or its month or year: 2025, 2025-09 or 2025-09-24',
  'year-implausible': 'a year is 1990 or later, and next year at the latest',
  'date-in-future': 'nothing is dated after the day that the facts are true as of, nor that day after today',
  geometry: 'must be one RFC 7946 Point: longitude -180 to 180, latitude -90 to 90, no crs',
  'too-many-decimals': 'coordinates have 5 decimals at most, about a metre',
  'point-outside-country': 'a point lies in its country',
  'precision-too-fine': 'a place at a site or in a city names the seen source that says so',
  'place-without-fact': 'a place on the map has something to tell, itself or through its country',
  'history-order': 'a history runs forward, and an opening follows its plan',
  'batch-misplaced': 'only a data centre belongs to a batch of the plan',
  'tenancy-misplaced': 'a campus says what is known of its tenant, and nothing else does',
  'organization-missing': 'a role says whose it is; a campus, where its tenant is named, and only there',
  'tenant-unknown': 'a campus names its tenants alike as role and as site',
  'party-empty': 'who runs, owns or rents a place has a name or a note',
  'rank-missing': 'a place that only a nearer view shows has a rank among its like',
  'aggregate-unknown': 'a mark stands beside that of a place that every view shows, in its own country',
  'must-not-claim': 'no text about a place claims what is not established of it',
  'pattern-unreadable': 'what finds a claim in a text is a regular expression',
  'link-status': 'a link has the history of the role that its organisation has where it ends',
} as const;

/** The id of a rule. */
export type Rule = keyof typeof RULES;

/** Tells whether a text is the id of a rule. */
export function isRule(text: string): text is Rule {
  return Object.hasOwn(RULES, text);
}

/** Where something is wrong, and what, in plain words. */
export interface Finding {
  readonly file: DataFile;
  /** The id of the entry, or its position such as `#3` where it has none; `file` for the file itself. */
  readonly id: string;
  readonly message: string;
}

/** A breach of a rule. */
export interface Problem extends Finding {
  readonly rule: Rule;
}

/** A problem in one line, as scripts print it. */
export function problemLine({ file, id, rule, message }: Problem): string {
  return `${file} · ${id} · ${rule}: ${message}`;
}
