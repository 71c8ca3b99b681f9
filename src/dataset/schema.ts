import * as v from 'valibot';
import { LANGUAGES } from '../i18n/locales.ts';
import { EVIDENCE_PARTS, FACT_STATUSES, READ_EXTENTS, SOURCE_KINDS } from './evidence-terms.ts';
import {
  BATCHES,
  DOOR_IDS,
  LINK_KINDS,
  PLACE_KINDS,
  PRECISIONS,
  ROLE_STATUSES,
  TENANCIES,
  TOPICS,
} from './model.ts';
import { DAY, PARTIAL_DATE } from './partial-date.ts';
import type { Rule } from './problem.ts';

// Each schema says what one file of `data/` looks like: the parser reads with it, and the JSON Schemas that editors
// use are made from it. Where a message is the id of a rule, a breach is reported under that rule.

/** The longest text in characters: what a phone shows without scrolling. */
const MAX_TEXT_LENGTH = 320;

/** The longest lead in characters: what a card shows together with its source. */
const MAX_LEAD_LENGTH = 200;

const nonEmpty = v.pipe(v.string(), v.regex(/\S/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, under('id-malformed')));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, under('id-malformed')));
const partialDate = v.pipe(v.string(), v.regex(PARTIAL_DATE, under('date-malformed')));
const day = v.pipe(v.string(), v.regex(DAY, under('date-malformed')));

const localizedText = textUpTo(MAX_TEXT_LENGTH, 'text-too-long');
const leadText = textUpTo(MAX_LEAD_LENGTH, 'lead-too-long');

const evidenceSchema = v.strictObject({
  source: id,
  part: v.picklist(EVIDENCE_PARTS),
  retells: v.exactOptional(
    v.pipe(id, v.description('The source that it repeats for this fact, where its entry names another')),
  ),
});

/** One fact, wherever it stands. */
export const factSchema = v.strictObject({
  id,
  text: localizedText,
  date: v.pipe(partialDate, v.description('When the fact held or happened')),
  status: v.picklist(FACT_STATUSES),
  evidence: v.array(evidenceSchema),
  also: v.exactOptional(
    v.pipe(v.array(v.string()), v.description('Other places (by id) and countries (by code) it bears on')),
  ),
  article: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  correction: v.exactOptional(localizedText),
});

const changeSchema = v.strictObject({
  status: v.picklist(ROLE_STATUSES),
  since: v.pipe(partialDate, v.description('The earliest date that the sources show for it')),
  fact: v.pipe(id, v.description('The fact that shows it')),
});

const historySchema = v.pipe(
  v.tupleWithRest([changeSchema], changeSchema),
  v.description('What it has been, earliest first; a new status is added and overwrites nothing'),
);

const roleSchema = v.strictObject({
  kind: v.picklist(PLACE_KINDS),
  batch: v.exactOptional(
    v.pipe(
      v.picklist(BATCHES),
      v.description('Of Alibaba’s plan of September 2025: its first here, or a further one'),
    ),
  ),
  tenancy: v.exactOptional(
    v.pipe(
      v.picklist(TENANCIES),
      v.description(
        'Of a campus: a Chinese tenant is named, is linked without being established, or is not named',
      ),
    ),
  ),
  organizations: v.pipe(
    v.array(nonEmpty),
    v.description('Whose it is; of a campus its Chinese tenants, none where none is named'),
  ),
  history: historySchema,
});

const partySchema = v.strictObject({
  name: v.exactOptional(nonEmpty),
  note: v.exactOptional(localizedText),
  source: id,
});

const siteSchema = v.strictObject({
  operator: v.exactOptional(partySchema),
  owner: v.exactOptional(partySchema),
  tenant: v.exactOptional(partySchema),
  capacity: v.exactOptional(
    v.array(
      v.strictObject({
        mw: v.pipe(v.number(), v.gtValue(0), v.description('Megawatts')),
        what: v.pipe(localizedText, v.description('Of what: running, first phase')),
        asOf: partialDate,
        by: v.pipe(nonEmpty, v.description('Who says it')),
        source: id,
      }),
    ),
  ),
});

const banSchema = v.strictObject({
  claim: v.pipe(nonEmpty, v.description('What must not be said, in English words')),
  ...v.entriesFromList(
    LANGUAGES,
    v.pipe(nonEmpty, v.description('Finds it in a text, without regard to case')),
  ),
});

const pointSchema = v.strictObject({
  type: v.literal('Point', under('geometry')),
  coordinates: v.strictTuple([degrees(180), degrees(90)], under('geometry')),
});

/** One feature of `places.geojson`. */
export const placeSchema = v.strictObject({
  type: v.literal('Feature'),
  id,
  geometry: pointSchema,
  properties: v.strictObject({
    country: countryCode,
    name: localizedText,
    precision: v.picklist(PRECISIONS),
    pointNote: v.pipe(localizedText, v.description('What the point stands for')),
    locatedBy: v.exactOptional(
      v.pipe(id, v.description('The source that places it so exactly; required for site and city')),
    ),
    minZoom: v.exactOptional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(9),
        v.description('The zoom from which its mark is drawn'),
      ),
    ),
    rank: v.exactOptional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('Of places that come into sight together, the lower is named first'),
      ),
    ),
    aggregatedAt: v.exactOptional(
      v.pipe(id, v.description('The place beside whose mark its own stands below its minZoom')),
    ),
    roles: v.tupleWithRest([roleSchema], roleSchema),
    site: v.exactOptional(v.pipe(siteSchema, v.description('Who is who there, and how large it is'))),
    mustNotClaim: v.exactOptional(v.pipe(v.array(banSchema), v.description('What no text about it may say'))),
    facts: v.array(factSchema),
  }),
});

/** One entry of `countries.json`. */
export const countrySchema = v.strictObject({ country: countryCode, facts: v.array(factSchema) });

/** One entry of `links.json`. */
export const linkSchema = v.strictObject({
  id,
  kind: v.picklist(LINK_KINDS),
  from: id,
  to: id,
  organization: nonEmpty,
  history: historySchema,
});

/** One entry of `sources.json`. */
export const sourceSchema = v.strictObject({
  id,
  publisher: v.union([nonEmpty, localizedText]),
  kind: v.exactOptional(
    v.pipe(v.picklist(SOURCE_KINDS), v.description('What it is; left out of own reporting')),
  ),
  office: v.exactOptional(v.pipe(v.literal(true), v.description('The publisher is an office of a state'))),
  via: v.exactOptional(v.pipe(nonEmpty, v.description('Whose page carries the copy that was read'))),
  title: nonEmpty,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, under('url-not-https')))),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  published: v.nullable(partialDate),
  read: v.picklist(READ_EXTENTS),
  retells: v.exactOptional(v.pipe(id, v.description('The source whose report this one repeats'))),
  weak: v.exactOptional(v.literal(true)),
  owner: v.exactOptional(
    v.pipe(nonEmpty, v.description('The organisation of the story that owns the publisher')),
  ),
  unconfirmed: v.exactOptional(
    v.pipe(v.literal(true), v.description('It says that it could not confirm what it retells')),
  ),
});

const leadSchema = v.strictObject({
  text: leadText,
  facts: v.pipe(v.array(id), v.description('The facts that it rests on, and nothing else')),
});

const sectionSchema = v.strictObject({
  topic: v.picklist(TOPICS),
  teaser: v.pipe(localizedText, v.description('The one sentence in sight while it is folded')),
  facts: v.pipe(v.array(id), v.description('Facts of this subject; they stand here and nowhere else')),
  links: v.pipe(v.array(id), v.description('Facts of other subjects that a reader needs here')),
});

/** What `articles.json` says of the story as a whole. */
export const storySchema = v.strictObject({
  lead: leadSchema,
  caveat: leadText,
  doors: v.array(
    v.strictObject({
      id: v.picklist(DOOR_IDS),
      label: localizedText,
      teaser: localizedText,
      facts: v.array(id),
    }),
  ),
});

/** One entry of `articles.json`. */
export const articleSchema = v.strictObject({
  subject: v.pipe(nonEmpty, v.description('A place (by id) or a country (by code)')),
  aside: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('Not on the way through the story; found by its mark or the search'),
    ),
  ),
  lead: leadSchema,
  sections: v.pipe(v.array(sectionSchema), v.description('Most important first')),
});

const $schema = v.exactOptional(v.string());

/** The whole of each file, by the name of its JSON Schema. */
export const FILE_SCHEMAS = {
  places: placesFile(placeSchema),
  countries: countriesFile(countrySchema),
  links: linksFile(linkSchema),
  sources: sourcesFile(sourceSchema),
  articles: articlesFile(storySchema, articleSchema),
} as const;

/** `places.geojson` around its features. */
export function placesFile<Entry extends v.GenericSchema>(entry: Entry) {
  return v.strictObject({
    $schema,
    type: v.literal('FeatureCollection'),
    asOf: v.pipe(day, v.description('The day that the facts are true as of')),
    features: v.array(entry),
  });
}

/** `countries.json` around its entries. */
export function countriesFile<Entry extends v.GenericSchema>(entry: Entry) {
  return v.strictObject({ $schema, countries: v.array(entry) });
}

/** `links.json` around its entries. */
export function linksFile<Entry extends v.GenericSchema>(entry: Entry) {
  return v.strictObject({ $schema, links: v.array(entry) });
}

/** `sources.json` around its entries. */
export function sourcesFile<Entry extends v.GenericSchema>(entry: Entry) {
  return v.strictObject({ $schema, sources: v.array(entry) });
}

/** `articles.json` around its story and its entries. */
export function articlesFile<Story extends v.GenericSchema, Entry extends v.GenericSchema>(
  story: Story,
  entry: Entry,
) {
  return v.strictObject({
    $schema,
    story,
    articles: v.pipe(v.array(entry), v.description('In the order in which they are read')),
  });
}

function textUpTo(length: number, rule: Rule) {
  return v.strictObject(
    v.entriesFromList(
      LANGUAGES,
      v.pipe(v.string(), v.regex(/\S/, under('translation-missing')), v.maxLength(length, under(rule))),
    ),
  );
}

function under(rule: Rule): Rule {
  return rule;
}

function degrees(limit: number) {
  return v.pipe(v.number(), v.minValue(-limit, under('geometry')), v.maxValue(limit, under('geometry')));
}
