/** What an address of the map can say. */
export interface EmbedAddress {
  /** Address of the site's root, with or without a slash at its end: `https://map.example.org/`. */
  readonly base: string;
  /** BCP 47 tag of a language that the map is published in. */
  readonly language: string;
  /** A place's id or a country's name in addresses; the whole world without it. */
  readonly place?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly view?: 'flat' | 'globe' | undefined;
  /** The kinds of places to show; all of them without it. */
  readonly kinds?: readonly string[] | undefined;
  /** The day that the map shows, `YYYY-MM-DD`; today without it. */
  readonly date?: string | null | undefined;
}

/** The address that goes into a frame. What is the default is left out. */
export function embedUrl(address: EmbedAddress): string {
  return addressOf(address, 'embed/');
}

/** The address of the full page that shows the same. */
export function pageUrl(address: EmbedAddress): string {
  return addressOf(address, '');
}

function addressOf(address: EmbedAddress, folder: string): string {
  const base = address.base.endsWith('/') ? address.base : `${address.base}/`;
  const place = address.place ? `${encodeURIComponent(address.place)}/` : '';
  return `${base}${encodeURIComponent(address.language)}/${folder}${place}${queryOf(address)}`;
}

function queryOf({ theme = 'auto', view = 'flat', kinds = [], date = null }: EmbedAddress): string {
  const pairs = [
    ...(view === 'flat' ? [] : [`view=${encodeURIComponent(view)}`]),
    ...(theme === 'auto' ? [] : [`theme=${encodeURIComponent(theme)}`]),
    // A comma may stand in a query as it is (RFC 3986, section 3.4), and the address stays readable.
    ...(kinds.length === 0 ? [] : [`kinds=${kinds.map(encodeURIComponent).join(',')}`]),
    ...(date === null ? [] : [`date=${encodeURIComponent(date)}`]),
  ];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
