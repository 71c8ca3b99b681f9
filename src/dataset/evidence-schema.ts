import * as v from 'valibot';
import { EVIDENCE_PARTS, FACT_STATUSES, READ_EXTENTS, SOURCE_KINDS } from './evidence-terms.ts';
import { TOPICS } from './model.ts';
import { originLineEntries } from './origin-line-schema.ts';
import { isWebAddress } from './web-address.ts';

// As edition-schema.ts does for the outline, these schemas guard the page against a file of facts that arrives broken.

const text = v.string();

/** A file of facts around its entries. */
export const evidencesSchema = v.object({
  facts: v.array(v.unknown()),
  sites: v.array(v.unknown()),
  sources: v.array(v.unknown()),
});

export const sourceSchema = v.object({
  id: text,
  publisher: text,
  kind: v.exactOptional(v.picklist(SOURCE_KINDS)),
  office: v.exactOptional(v.literal(true)),
  via: v.exactOptional(text),
  title: text,
  // The address becomes a link on the page: one that no browser reads, or another scheme, `javascript:` above all, has no
  // place there.
  url: v.exactOptional(v.pipe(text, v.check(isWebAddress))),
  language: text,
  published: v.nullable(text),
  read: v.picklist(READ_EXTENTS),
  retells: v.exactOptional(text),
  weak: v.exactOptional(v.literal(true)),
  owner: v.exactOptional(text),
  unconfirmed: v.exactOptional(v.literal(true)),
});

const partySchema = v.object({ name: v.exactOptional(text), note: v.exactOptional(text), source: text });

export const siteSchema = v.object({
  id: text,
  operator: v.exactOptional(partySchema),
  owner: v.exactOptional(partySchema),
  tenant: v.exactOptional(partySchema),
  capacity: v.exactOptional(
    v.array(v.object({ mw: v.number(), what: text, asOf: text, by: text, source: text })),
  ),
});

export const factSchema = v.object({
  id: text,
  text,
  date: text,
  status: v.picklist(FACT_STATUSES),
  topic: v.picklist(TOPICS),
  evidence: v.array(
    v.object({ source: text, part: v.picklist(EVIDENCE_PARTS), retells: v.exactOptional(text) }),
  ),
  about: v.array(text),
  article: v.exactOptional(v.array(v.number())),
  correction: v.exactOptional(text),
  origin: v.exactOptional(v.object(originLineEntries)),
});
