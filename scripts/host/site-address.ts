/** Where a site is published, in the parts that a server needs. */
export interface SiteAddress {
  /** Scheme, host and port, without a path: `https://map.example.org`. */
  readonly origin: string;
  /** The path of the site's root, with a slash at both ends. */
  readonly base: string;
  /** Both together. */
  readonly href: string;
}

/** What stands for itself in an address, in a regular expression but for its dots, and in every server's configuration. */
const PLAIN_PATH = /^[\w./~-]+$/;

/**
 * Reads the public address of a site. A slash that is missing at the end of its path is added.
 *
 * @throws Error where nothing can be published at the address.
 */
export function parseSiteAddress(text: string): SiteAddress {
  if (!URL.canParse(text))
    throw new Error(`--origin ${text} is no address; give one such as https://map.example.org/.`);
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
  const refuse = (reason: string): never => {
    throw new Error(`--origin ${text} ${reason}.`);
  };
  if (protocol !== 'https:' && protocol !== 'http:') refuse('is neither http nor https');
  if (username !== '' || password !== '') refuse('names a user; a public address has none');
  if (search !== '' || hash !== '') refuse('has a query or a fragment; a site is published under a path');
  if (/\.html?$/i.test(pathname)) refuse('names a page; give the folder that it lies in');
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if (!PLAIN_PATH.test(base) || base.includes('//'))
    refuse('has a path of other characters than A-Z a-z 0-9 . _ ~ - and single slashes');
  return { origin, base, href: origin + base };
}
