import * as v from 'valibot';
import { LANGUAGES } from '../i18n/locales.ts';
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
import { originLineEntries } from './origin-line-schema.ts';

// The edition was checked when it was built. These schemas only guard the page against a file that arrives broken or
// from another version, so they look at types and let unknown keys pass.

const text = v.string();
const degrees = v.number();
const lngLat = v.tuple([degrees, degrees]);

const changeSchema = v.object({
  status: v.picklist(ROLE_STATUSES),
  since: text,
  fact: v.exactOptional(text),
});

const historySchema = v.tupleWithRest([changeSchema], changeSchema);

const roleSchema = v.object({
  kind: v.picklist(PLACE_KINDS),
  batch: v.exactOptional(v.picklist(BATCHES)),
  tenancy: v.exactOptional(v.picklist(TENANCIES)),
  organizations: v.array(text),
  history: historySchema,
});

const leadSchema = v.object({
  text,
  facts: v.array(text),
  origin: v.exactOptional(
    v.object({ ...originLineEntries, published: v.nullable(text), unconfirmedBy: v.array(text) }),
  ),
});

const storySchema = v.object({
  lead: leadSchema,
  caveat: text,
  doors: v.array(v.object({ id: v.picklist(DOOR_IDS), label: text, teaser: text, facts: v.array(text) })),
  order: v.array(text),
});

/** The outline around its entries. */
export const outlineSchema = v.object({
  language: v.picklist(LANGUAGES),
  asOf: text,
  places: v.array(v.unknown()),
  links: v.array(v.unknown()),
  story: storySchema,
  articles: v.array(v.unknown()),
  countries: v.array(v.unknown()),
  factSubjects: v.array(text),
});

export const countrySchema = v.object({
  id: text,
  slug: text,
  name: text,
  labelPoint: lngLat,
  bounds: v.tuple([degrees, degrees, degrees, degrees]),
  small: v.boolean(),
});

export const placeSchema = v.object({
  id: text,
  country: text,
  name: text,
  point: lngLat,
  precision: v.picklist(PRECISIONS),
  pointNote: text,
  locatedBy: v.exactOptional(text),
  minZoom: v.exactOptional(v.number()),
  rank: v.exactOptional(v.number()),
  aggregatedAt: v.exactOptional(text),
  roles: v.tupleWithRest([roleSchema], roleSchema),
});

export const articleSchema = v.object({
  subject: text,
  lead: leadSchema,
  sections: v.array(
    v.object({ topic: v.picklist(TOPICS), teaser: text, facts: v.array(text), links: v.array(text) }),
  ),
});

export const linkSchema = v.object({
  id: text,
  kind: v.picklist(LINK_KINDS),
  from: text,
  to: text,
  organization: text,
  history: historySchema,
});
