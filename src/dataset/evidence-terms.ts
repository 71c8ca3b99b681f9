// What a fact and its sources may be called. A page needs the lists only when its facts come, so they come with what reads those.

export const FACT_STATUSES = [
  'official',
  'in-force',
  'announced',
  'planned',
  'passed-house',
  'reported',
  'alleged',
  'disputed',
] as const;
/**
 * How firm a fact is. `official`: a company's or an authority's own record; `in-force`: a rule that applies;
 * `announced` and `planned`: said, not yet seen; `passed-house`: a bill that the US House has passed and that is no law; `reported`: by a newsroom; `alleged`: said by somebody whom nobody has confirmed; `disputed`: sources contradict it.
 */
export type FactStatus = (typeof FACT_STATUSES)[number];

export const EVIDENCE_PARTS = ['origin', 'primary', 'independent', 'relay', 'disputes'] as const;
/**
 * The part a source plays for a fact. `origin`: the newsroom or office that the fact comes from; `primary`: a company's
 * or government's own document; `independent`: own reporting or records; `relay`: retells an origin; `disputes`.
 */
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

export const READ_EXTENTS = ['whole', 'opening', 'not-seen'] as const;
/** How much of a source was read. `not-seen`: known only through the pages that retell it. */
export type ReadExtent = (typeof READ_EXTENTS)[number];

export const SOURCE_KINDS = ['wire', 'statement', 'press-release', 'document', 'law', 'translation'] as const;
/**
 * What a source is, where that changes its weight or the words about it; own reporting has no kind.
 * `wire`: the text of a news agency, its publisher, on the page of a newsroom that prints it (`via`) and is no voice.
 * `statement`: what a company or an office said, as others quote it. `press-release`: what it made known to the press in
 * its own words. `document`: its filing, record, list or handbook. `law`: a law, rule or bill itself. `translation`: a
 * private translation of one of these, which adds no voice to what it translates.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number];
