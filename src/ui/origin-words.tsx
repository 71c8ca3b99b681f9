import type { OriginLine } from '../dataset/model.ts';

/** How newsrooms are called where there is little room. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['Financial Times', 'FT'],
  ['The Wall Street Journal', 'WSJ'],
  ['The New York Times', 'NYT'],
]);

/** What comes after the name, each apart, so that the style sheet can leave it out. */
const PARTS = ['retold', 'doubt', 'others'] as const;

interface OriginWordsProps {
  readonly origin: OriginLine | null;
  /** Gives the style sheet a short name to show where there is little room. */
  readonly short?: boolean;
}

/** Who says it: "Financial Times, 27 Nov 2025 · retold by 6 · original not read · Reuters could not verify it". */
export function OriginWords({ origin, short = false }: OriginWordsProps) {
  if (origin === null) return null;
  return (
    <>
      {short ? <ShortPublisher name={origin.publisher} /> : <bdi>{origin.publisher}</bdi>}
      {origin.said}
      {PARTS.map((name) => {
        const words = origin[name];
        return words === undefined ? null : (
          <span key={name} class={`origin-${name}`}>
            {words}
          </span>
        );
      })}
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
