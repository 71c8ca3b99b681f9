/** Reads an address, a relative one against a base; null where it cannot be read. Never throws. */
export function readUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** Tells whether a text is an address that may become a link: https, and not `https://[oops` or `https://host:port/`. */
export function isWebAddress(text: string): boolean {
  return text.startsWith('https://') && readUrl(text)?.protocol === 'https:';
}
