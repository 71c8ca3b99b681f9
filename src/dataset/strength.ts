import type { Evidence, EvidencePart, Fact, Source } from './model.ts';

/**
 * How strong the evidence of one fact is. All numbers count publishers, not pages: five articles of one newsroom are
 * one voice.
 */
export interface Strength {
  /** Newsrooms and offices that the fact comes from, among them those known only through pages that retell them. */
  readonly origins: number;
  /** Companies and governments whose own document says it. */
  readonly primary: number;
  /** Publishers with own reporting or records. */
  readonly independent: number;
  /** Publishers that only retell one of the above. However many they are, they add no voice. */
  readonly relays: number;
  /** Publishers that contradict it. */
  readonly disputes: number;
  /** Voices that stand on their own: `origins + primary + independent`. */
  readonly voices: number;
  /** Voices of which no page was seen: what they say is known from retellings alone. */
  readonly unseen: number;
  /** `document`: a primary document says it; `several`: two voices or more; `single`: one; `none`: no voice at all. */
  readonly basis: 'document' | 'several' | 'single' | 'none';
}

type Voice = Exclude<EvidencePart, 'relay' | 'disputes'>;

/** The part that counts where one publisher plays several for the same fact: the first of these. */
const VOICES: readonly Voice[] = ['primary', 'origin', 'independent'];

/**
 * Follows `retells` back to the source that a report comes from; a source that retells nothing is its own root. Where
 * the trail leaves the list or runs in a circle, the last source found is the root.
 */
export function rootOf(source: Source, sources: ReadonlyMap<string, Source>): Source {
  const seen = new Set<Source>();
  let root = source;
  while (root.retells !== undefined && !seen.has(root)) {
    seen.add(root);
    const earlier = sources.get(root.retells);
    if (earlier === undefined || seen.has(earlier)) return root;
    root = earlier;
  }
  return root;
}

/** Where what a source says of a fact comes from; undefined where the source is not in the list. */
export function rootOfEvidence(
  { source, retells }: Evidence,
  sources: ReadonlyMap<string, Source>,
): Source | undefined {
  const own = sources.get(source);
  const first = own && (sources.get(retells ?? '') ?? own);
  return first && rootOf(first, sources);
}

/**
 * Weighs the evidence of a fact, so that a reader can be told "one newsroom's report, retold by four; disputed by one".
 *
 * The rule: count publishers, each once and in its strongest part (primary, origin, independent, relay). A relay leads
 * back through `retells` to where the report comes from; that publisher is an origin even if the fact does not list it.
 * A publisher that retells its own report is no relay. One that an organisation of the story owns speaks with its owner's
 * voice, and a weak page with none. Who disputes is counted apart, by where the dispute comes from.
 * Evidence whose source is not in the list counts for nothing.
 *
 * @param sources The edition's or dataset's sources by id, see {@link sourcesById}.
 */
export function strengthOf(
  fact: Pick<Fact<unknown>, 'evidence'>,
  sources: ReadonlyMap<string, Source>,
): Strength {
  const relays = evidenceIn(fact, 'relay', sources);
  const retold = rootsIn(fact, 'relay', sources).filter((root) => isOrigin(root, relays));
  const pages = {
    primary: evidenceIn(fact, 'primary', sources),
    origin: [...evidenceIn(fact, 'origin', sources), ...retold],
    independent: evidenceIn(fact, 'independent', sources).filter(
      (source) => source.weak !== true && voiceKeyOf(rootOf(source, sources)) === voiceKeyOf(source),
    ),
  };
  const parts = strongestParts(pages);
  const count = (part: Voice) => [...parts.values()].filter((counted) => counted === part).length;
  const seen = publishersOf(VOICES.flatMap((part) => pages[part]).filter(({ read }) => read !== 'not-seen'));
  return {
    origins: count('origin'),
    primary: count('primary'),
    independent: count('independent'),
    relays: [...publishersOf(relays)].filter((publisher) => !parts.has(publisher)).length,
    disputes: publishersOf(rootsIn(fact, 'disputes', sources)).size,
    voices: parts.size,
    unseen: [...parts.keys()].filter((publisher) => !seen.has(publisher)).length,
    basis: basisOf(count('primary'), parts.size),
  };
}

/** The sources by id, for looking up evidence. */
export function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

/** Whose voice a source speaks with: its owner’s, or its publisher’s. */
export function voiceKeyOf({ owner, publisher }: Pick<Source, 'owner' | 'publisher'>): string {
  return publisherKey(owner ?? publisher);
}

function evidenceIn(
  fact: Pick<Fact<unknown>, 'evidence'>,
  part: EvidencePart,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  return fact.evidence
    .filter((evidence: Evidence) => evidence.part === part)
    .flatMap((evidence) => sources.get(evidence.source) ?? []);
}

function rootsIn(
  fact: Pick<Fact<unknown>, 'evidence'>,
  part: EvidencePart,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  return fact.evidence
    .filter((evidence) => evidence.part === part)
    .flatMap((evidence) => rootOfEvidence(evidence, sources) ?? []);
}

/** A trail that ends at a retelling, or where it began, has not found where the report comes from. */
function isOrigin(root: Source, relays: readonly Source[]): boolean {
  return root.retells === undefined && !relays.includes(root);
}

/** Each publisher once, in its strongest part. */
function strongestParts(pages: Readonly<Record<Voice, readonly Source[]>>): ReadonlyMap<string, Voice> {
  const parts = new Map<string, Voice>();
  for (const part of VOICES) {
    for (const publisher of publishersOf(pages[part])) {
      if (!parts.has(publisher)) parts.set(publisher, part);
    }
  }
  return parts;
}

function publishersOf(sources: readonly Source[]): Set<string> {
  return new Set(sources.map(voiceKeyOf));
}

/** A publisher's name as it is compared: without regard to case, spaces around it or the form of its characters. */
function publisherKey(publisher: string): string {
  return publisher.normalize('NFKC').trim().toLowerCase();
}

function basisOf(primary: number, voices: number): Strength['basis'] {
  if (primary > 0) return 'document';
  if (voices > 1) return 'several';
  return voices === 1 ? 'single' : 'none';
}
