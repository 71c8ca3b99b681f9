import { type AddressQuery, queryPairs } from './query.ts';

/** What an address of the map can say; the selection stands in its path. */
export interface EmbedAddress extends Omit<AddressQuery, 'at'> {
  /** Address of the site's root, with or without a slash at its end: `https://map.example.org/`. */
  readonly base: string;
  /** BCP 47 tag of a language that the map is published in. */
  readonly language: string;
  /** A place's id or a country's name in addresses; the whole world without it. */
  readonly place?: string | undefined;
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
  const { theme, view, kinds, date } = address;
  const query = queryPairs({ theme, view, kinds, date }).join('&');
  const place = address.place ? `${encodeURIComponent(address.place)}/` : '';
  return `${base}${encodeURIComponent(address.language)}/${folder}${place}${query && `?${query}`}`;
}
