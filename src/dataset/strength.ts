import type { Evidence, EvidencePart, Fact, Source, SourceName } from './model.ts';

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

type AnySource = Source<SourceName>;

/** As what a publisher is heard. */
export type Voice = Exclude<EvidencePart, 'relay' | 'disputes'>;

/** The part that counts where one publisher plays several for the same fact: the first of these. */
const VOICES: readonly Voice[] = ['primary', 'origin', 'independent'];

/** What one piece of evidence says for a fact. */
export interface Testimony<Named extends AnySource = AnySource> {
  readonly part: EvidencePart;
  readonly source: Named;
  /** Where what it says comes from. */
  readonly root: Named;
  /** As what the publisher of the root is heard through it; null where it adds no voice. */
  readonly voice: Voice | null;
}

/**
 * Follows `retells` back to the source that a report comes from; a source that retells nothing is its own root. Where
 * the trail leaves the list or runs in a circle, the last source found is the root.
 */
export function rootOf<Named extends AnySource>(source: Named, sources: ReadonlyMap<string, Named>): Named {
  const seen = new Set<Named>();
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
export function rootOfEvidence<Named extends AnySource>(
  { source, retells }: Evidence,
  sources: ReadonlyMap<string, Named>,
): Named | undefined {
  const own = sources.get(source);
  const first = own && (sources.get(retells ?? '') ?? own);
  return first && rootOf(first, sources);
}

/**
 * What speaks for a fact, piece by piece; what disputes it is left out, and so is evidence whose source is not in the list.
 *
 * A page that retells leads back to a voice and is none. So it is with one that would speak for itself, but elsewhere
 * retells somebody: it is heard in nobody's name. A weak page, and a private translation, are not heard at all.
 */
export function testimoniesOf<Named extends AnySource>(
  { evidence }: Pick<Fact<unknown>, 'evidence'>,
  sources: ReadonlyMap<string, Named>,
): Testimony<Named>[] {
  const relays = new Set(evidence.filter(({ part }) => part === 'relay').map(({ source }) => source));
  return evidence.flatMap((each) => {
    const { part } = each;
    const source = sources.get(each.source);
    const root = rootOfEvidence(each, sources);
    if (part === 'disputes' || !source || !root) return [];
    const isOwnWord = part === 'primary' || part === 'independent';
    if (isOwnWord && voiceKeyOf(root) !== voiceKeyOf(source)) {
      return [{ part, source, root: source, voice: null }];
    }
    const voice = isOwnWord ? part : 'origin';
    const isFound = root === source ? part !== 'relay' : isOwnWord || !relays.has(root.id);
    return [{ part, source, root, voice: isFound && isHeard(source) && isOrigin(root) ? voice : null }];
  });
}

/** The publishers that speak for a fact, each in its strongest part. */
export function voicesOf(
  fact: Pick<Fact<unknown>, 'evidence'>,
  sources: ReadonlyMap<string, AnySource>,
): ReadonlyMap<string, Voice> {
  const testimonies = testimoniesOf(fact, sources);
  // What is set later stays: the strongest part comes last.
  return new Map(
    VOICES.toReversed().flatMap((part) =>
      testimonies.filter(({ voice }) => voice === part).map(({ root }) => [voiceKeyOf(root), part] as const),
    ),
  );
}

/** The voices that contradict a fact, by where the dispute comes from. A weak page alone disputes nothing. */
export function disputersOf(
  { evidence }: Pick<Fact<unknown>, 'evidence'>,
  sources: ReadonlyMap<string, AnySource>,
): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((each) => {
      const source = sources.get(each.source);
      const root = rootOfEvidence(each, sources);
      return each.part === 'disputes' && source && root && isHeard(source) && isHeard(root)
        ? [voiceKeyOf(root)]
        : [];
    }),
  );
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
 * @param sources The edition's or dataset's sources by id, see `indexById`.
 */
export function strengthOf(
  fact: Pick<Fact<unknown>, 'evidence'>,
  sources: ReadonlyMap<string, AnySource>,
): Strength {
  const testimonies = testimoniesOf(fact, sources);
  const voices = voicesOf(fact, sources);
  const count = (part: Voice) => [...voices.values()].filter((counted) => counted === part).length;
  const pages = testimonies.flatMap(({ source, root, voice }) => (voice === null ? [] : [source, root]));
  const seen = new Set(pages.filter(({ read }) => read !== 'not-seen').map(voiceKeyOf));
  const relays = new Set(
    testimonies.filter(({ part }) => part === 'relay').map(({ source }) => voiceKeyOf(source)),
  );
  return {
    origins: count('origin'),
    primary: count('primary'),
    independent: count('independent'),
    relays: [...relays].filter((publisher) => !voices.has(publisher)).length,
    disputes: disputersOf(fact, sources).size,
    voices: voices.size,
    unseen: [...voices.keys()].filter((publisher) => !seen.has(publisher)).length,
    basis: basisOf(count('primary'), voices.size),
  };
}

/** Whose voice a source speaks with: its owner’s, or its publisher’s. */
export function voiceKeyOf({ owner, publisher }: Pick<AnySource, 'owner' | 'publisher'>): string {
  return publisherKey(owner ?? publisher);
}

/**
 * A publisher's name as it is compared: without regard to case, spaces around it or the form of its characters. Of a name in
 * several languages it is always the same one.
 */
export function publisherKey(publisher: SourceName): string {
  const name = typeof publisher === 'string' ? publisher : publisher.en;
  return name.normalize('NFKC').trim().toLowerCase();
}

/** A trail that ends at a retelling, or where it began, has not found where the report comes from. */
function isOrigin(root: AnySource): boolean {
  return root.retells === undefined && isHeard(root);
}

function isHeard({ weak, kind }: AnySource): boolean {
  return weak !== true && kind !== 'translation';
}

function basisOf(primary: number, voices: number): Strength['basis'] {
  if (primary > 0) return 'document';
  if (voices > 1) return 'several';
  return voices === 1 ? 'single' : 'none';
}
