import { issuerOf } from '../dataset/issuer.ts';
import type { OriginLine } from '../dataset/model.ts';
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
  readonly origin: OriginLine | null;
  readonly page: Page;
  /** Gives the style sheet a short name to show where there is little room. */
  readonly short?: boolean;
}

/** Who says it: "Financial Times, 27 Nov 2025 · retold by 6 · original not read · Reuters could not verify it". */
export function OriginWords({ origin, page, short = false }: OriginWordsProps) {
  const { messages, edition } = page;
  if (origin === null) return null;
  const { unread, retold, unverified, others, disputed } = messages.origin;
  const publisher = issuerOf(origin.publisher);
  const date = origin.published === null ? '' : `, ${formatShortDate(origin.published, edition.language)}`;
  return (
    <>
      {short ? <ShortPublisher name={publisher} /> : <bdi>{publisher}</bdi>}
      {date}
      <Part
        name="retold"
        words={[...(origin.retold > 0 ? [retold(origin.retold)] : []), ...(origin.unread ? [unread] : [])]}
      />
      <Part
        name="doubt"
        words={origin.unconfirmedBy.length === 0 ? [] : [unverified(inList(origin.unconfirmedBy))]}
      />
      <Part
        name="others"
        words={[
          ...(origin.others > 0 ? [others(origin.others)] : []),
          ...(origin.disputed > 0 ? [disputed(origin.disputed)] : []),
        ]}
      />
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

function inList(names: readonly string[]): string {
  return names.map((name) => isolated(issuerOf(name))).join(', ');
}
