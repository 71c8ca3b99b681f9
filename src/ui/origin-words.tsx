import { issuerOf } from '../dataset/issuer.ts';
import type { Fact } from '../dataset/model.ts';
import { originOf } from '../dataset/origin-line.ts';
import { sourcesById, strengthOf } from '../dataset/strength.ts';
import { formatShortDate } from '../i18n/format.ts';
import { isolated } from '../i18n/isolate.ts';
import type { Page } from './context.ts';

/** How newsrooms are called where there is little room. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['Financial Times', 'FT'],
  ['The Wall Street Journal', 'WSJ'],
  ['The New York Times', 'NYT'],
]);

interface OriginWordsProps {
  readonly facts: readonly Fact<string>[];
  readonly page: Page;
  /** Gives the style sheet a short name to show where there is little room. */
  readonly short?: boolean;
}

/** Who says it: "Financial Times, 27 Nov 2025 · retold by 6 · Reuters could not verify it". */
export function OriginWords({ facts, page, short = false }: OriginWordsProps) {
  const { messages, edition } = page;
  const sources = sourcesById(edition.sources);
  const origin = originOf(facts, sources);
  if (origin === null) return null;
  const { retold, unverified } = messages.origin;
  const publisher = issuerOf(origin.publisher);
  const date = origin.published === null ? '' : `, ${formatShortDate(origin.published, edition.language)}`;
  return (
    <>
      {short ? <ShortPublisher name={publisher} /> : <bdi>{publisher}</bdi>}
      {date}
      <Part name="retold" words={origin.retold === 0 ? [] : [retold(origin.retold)]} />
      <Part
        name="doubt"
        words={origin.unconfirmedBy.length === 0 ? [] : [unverified(inList(origin.unconfirmedBy))]}
      />
      <Part name="others" words={facts.flatMap((fact) => othersOf(fact, facts, page))} />
    </>
  );
}

/** A publisher by its name and its short one, of which the style sheet shows one. */
export function ShortPublisher({ name }: { readonly name: string }) {
  const short = SHORT_NAMES.get(name);
  return short === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <bdi>
      <span class="name-long">{name}</span>
      <abbr class="name-short" title={name}>
        {short}
      </abbr>
    </bdi>
  );
}

function Part({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  return words.length === 0 ? null : <span class={`origin-${name}`}>{` · ${words.join(' · ')}`}</span>;
}

/** Of one fact alone: who else says it, and who disputes it. */
function othersOf(
  fact: Fact<string>,
  { length }: readonly Fact<string>[],
  { edition, messages }: Page,
): string[] {
  if (length > 1) return [];
  const { voices, disputes } = strengthOf(fact, sourcesById(edition.sources));
  return [
    voices > 1 ? [messages.origin.others(voices - 1)] : [],
    disputes > 0 ? [messages.origin.disputed(disputes)] : [],
  ].flat();
}

function inList(names: readonly string[]): string {
  return names.map((name) => isolated(issuerOf(name))).join(', ');
}
